/** Text constructs: what an element's content means as plain text, whatever its type and mode say. */

import type { XmlElement } from './element.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { plainText, withoutTags } from './plain-text.ts';

type Kind = 'text' | 'html' | 'xhtml' | 'base64';

/** The plain text of an element, at most `max` UTF-16 units. */
export function textOfElement(element: XmlElement, max: number): string {
  switch (kindOf(element)) {
    case 'text':
      return withoutTags(inner(element, false, max * 20), max);
    case 'base64':
      return plainText(Buffer.from(inner(element, false, max * 40), 'base64').toString('utf8'), max);
    case 'xhtml':
      return plainText(inner(element, true, max * 20), max);
    default:
      return plainText(inner(element, false, max * 20), max);
  }
}

/** Atom says what its content is; RSS never does, and there it is HTML in practice. */
function kindOf(element: XmlElement): Kind {
  const type = element.attributes.get('type')?.toLowerCase().split(';')[0]?.trim();
  const mode = element.attributes.get('mode')?.toLowerCase();
  if (mode === 'base64') return 'base64';
  if (hasElements(element)) return mode === 'escaped' ? 'html' : 'xhtml';
  if (!element.name.startsWith('atom:')) return 'html';
  if (mode === 'escaped' && type !== 'text/plain') return 'html';
  if (type === 'html' || type === 'text/html') return 'html';
  if (type === 'xhtml' || type?.endsWith('xml')) return 'xhtml';
  if (!type || type === 'text' || type.startsWith('text/')) return 'text';
  return type.includes('/') ? 'base64' : 'text';
}

const hasElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string');

/** Content as a string; elements inside become tags, text is escaped where it is not HTML itself. */
function inner(element: XmlElement, asText: boolean, max: number): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const walk = (children: readonly (XmlElement | string)[]): void => {
    for (const child of children) {
      if (length > max) return;
      if (typeof child === 'string') add(asText ? escaped(child) : child);
      else {
        const local = child.name.split(':').pop() ?? '';
        const tag = HTML_ELEMENTS.has(local) ? local : 'span';
        add(`<${tag}>`);
        walk(child.children);
        add(`</${tag}>`);
      }
    }
  };
  walk(element.children);
  return parts.join('').slice(0, max);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Characters of an element and all inside it, as they are. For addresses, dates and names. */
export function rawText(element: XmlElement): string {
  return inner(element, false, 10_000).trim();
}
