/** One element of a feed's tree, with the base, language and namespaces that it inherits. */
import { resolved } from './address.ts';
import { canonicalName, type Scope, scopeOf } from './namespaces.ts';

export interface XmlElement {
  /** Our prefix, a colon, the local name in lower case ("dc:creator"); the core of RSS has no prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** Address that relative addresses inside are resolved against. */
  readonly base: string | undefined;
  readonly lang: string | undefined;
}

/** An element that is still open, as the feed names it. */
export interface Open {
  readonly element: XmlElement;
  readonly rawName: string;
  readonly scope: Scope | null;
}

/** Opens an element below its parent. */
export function openElement(rawName: string, pairs: readonly [string, string][], parent: Open): Open {
  const scope = scopeOf(pairs, parent.scope);
  const attributes = new Map(pairs);
  const { base, lang } = parent.element;
  return {
    rawName,
    scope,
    element: {
      name: canonicalName(rawName, scope),
      attributes,
      children: [],
      base: resolved(attributes.get('xml:base'), base) ?? base,
      lang: attributes.get('xml:lang') ?? lang,
    },
  };
}
