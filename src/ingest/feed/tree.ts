/**
 * XML as feeds have it, well-formed or not, as a tree of bounded size. Linear: it stands on htmlparser2's
 * tokenizer, which has no stack to search, and keeps a short stack of its own.
 */
import { Tokenizer } from 'htmlparser2';
import { customaryPrefix, prefixOfNamespace } from './namespaces.ts';
import { decodeReferences, SILENT } from './references.ts';

export interface XmlElement {
  /** Our prefix, a colon, the local name in lower case ("dc:creator"); the core of RSS has no prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** Address that relative addresses inside are resolved against. */
  readonly base: string | undefined;
  readonly lang: string | undefined;
}

export interface XmlReading {
  readonly root: XmlElement;
  /** Why reading stopped before the end, or null. */
  readonly stopped: string | null;
}

export const MAX_DEPTH = 100;
const MAX_ELEMENTS = 400_000;
const MAX_ATTRIBUTES = 100;

interface Open {
  readonly element: XmlElement;
  readonly rawName: string;
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Reads the text as far as the limits allow. Elements that were not closed are closed at the end. */
export function readXml(text: string, base: string | undefined): XmlReading {
  const root: XmlElement = { name: '#root', attributes: new Map(), children: [], base, lang: undefined };
  const stack: Open[] = [{ element: root, rawName: '', namespaces: new Map() }];
  let stopped: string | null = null;
  let elements = 0;
  let rawName = '';
  let attributes: [string, string][] = [];
  let value = '';
  const top = (): Open => stack.at(-1) as Open;
  const stop = (why: string): void => {
    stopped ??= why;
    tokenizer.pause();
  };
  const open = (): void => {
    elements += 1;
    if (stack.length > MAX_DEPTH) stop(`elements are nested more than ${MAX_DEPTH} deep`);
    if (elements > MAX_ELEMENTS) stop(`there are more than ${MAX_ELEMENTS} elements`);
    if (stopped) return;
    const opened = openElement(rawName, attributes, top());
    top().element.children.push(opened.element);
    stack.push(opened);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...SILENT,
      onopentagname: (start, end) => {
        rawName = text.slice(start, end);
        attributes = [];
      },
      onattribname: (start, end) => {
        value = '';
        if (attributes.length < MAX_ATTRIBUTES) attributes.push([text.slice(start, end).toLowerCase(), '']);
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribend: () => {
        const last = attributes.at(-1);
        if (last && attributes.length < MAX_ATTRIBUTES) last[1] = decodeReferences(value).trim();
      },
      onopentagend: open,
      onselfclosingtag: () => {
        open();
        if (!stopped) stack.pop();
      },
      onclosetag: (start, end) => closeElement(stack, text.slice(start, end)),
      ontext: (start, end) => top().element.children.push(decodeReferences(text.slice(start, end))),
      oncdata: (start, end, offset) => top().element.children.push(text.slice(start, end - offset)),
    },
  );
  tokenizer.write(text);
  if (!stopped) tokenizer.end();
  return { root, stopped };
}

/** Closes the innermost open element of that name and all inside it; a stray end tag closes nothing. */
function closeElement(stack: Open[], rawName: string): void {
  for (let at = stack.length - 1; at > 0; at -= 1) {
    if (stack[at]?.rawName !== rawName) continue;
    stack.length = at;
    return;
  }
}

function openElement(rawName: string, pairs: readonly [string, string][], parent: Open): Open {
  const namespaces = declared(pairs, parent.namespaces);
  const attributes = new Map(pairs);
  const { element } = parent;
  return {
    rawName,
    namespaces,
    element: {
      name: canonicalName(rawName, namespaces),
      attributes,
      children: [],
      base: resolved(attributes.get('xml:base'), element.base) ?? element.base,
      lang: attributes.get('xml:lang') ?? element.lang,
    },
  };
}

function declared(
  pairs: readonly [string, string][],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = pairs.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  const all = new Map(outer);
  for (const [name, address] of own) all.set(name.slice(6), address);
  return all;
}

function canonicalName(rawName: string, namespaces: ReadonlyMap<string, string>): string {
  const lower = rawName.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const address = namespaces.get(prefix);
  const ours = address ? prefixOfNamespace(address) : colon < 0 ? '' : customaryPrefix(prefix);
  // An unknown default namespace on an old feed does not make its elements unknown.
  if (ours === null) return colon < 0 ? local : `?${lower}`;
  return ours ? `${ours}:${local}` : local;
}

/** An address resolved against a base; undefined where the result is not http or https. */
export function resolved(address: string | undefined, base: string | undefined): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
