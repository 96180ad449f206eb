/** Walking a parsed page without recursion: pages may nest thousands of elements. */
import { type AnyNode, type Document, Element, isTag, isText, type ParentNode } from 'domhandler';

/** Elements whose text no reader sees. */
export const INVISIBLE: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas head title textarea select option datalist audio video map area plaintext xmp'.split(
    ' ',
  ),
);

/** Elements that begin and end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Every node below a root in document order; `enter` answers false to skip what lies below. */
export function walk(
  root: ParentNode,
  enter: (node: AnyNode) => boolean,
  leave?: (node: AnyNode) => void,
): void {
  let node: AnyNode | null = root.children[0] ?? null;
  while (node) {
    const into: boolean = enter(node);
    const first: AnyNode | undefined = into && 'children' in node ? node.children[0] : undefined;
    if (first) {
      node = first;
      continue;
    }
    leave?.(node);
    while (node && !node.next) {
      node = node.parent === root ? null : (node.parent as AnyNode | null);
      if (node) leave?.(node);
    }
    node = node?.next ?? null;
  }
}

/** All elements below a root that pass, in document order. */
export function elements(root: ParentNode, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isTag(node) && test(node)) found.push(node);
    return true;
  });
  return found;
}

/**
 * Visible text of a node, white space collapsed, block boundaries and br as spaces. No more is gathered once `most`
 * characters are passed.
 */
export function textOf(root: ParentNode, most = 1_000_000): string {
  const parts: string[] = [];
  let length = 0;
  walk(
    root,
    (node) => {
      if (length > most) return false;
      if (isText(node)) {
        parts.push(node.data);
        length += node.data.length;
      }
      if (!isTag(node)) return true;
      if (INVISIBLE.has(node.name)) return false;
      if (BLOCKS.has(node.name) || node.name === 'br') parts.push(' ');
      return true;
    },
    (node) => {
      if (isTag(node) && BLOCKS.has(node.name)) parts.push(' ');
    },
  );
  return tidy(parts.join(''));
}

/** Text of an element as it stands in the source, for script and style. */
export function rawText(element: Element): string {
  let text = '';
  for (const child of element.children) if (isText(child)) text += child.data;
  return text;
}

/** One line of text: every run of white space is one space, no invisible characters, no lone surrogates. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
}

/** Nearest ancestor (or the element itself) that passes. */
export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  let node: ParentNode | null = element;
  while (node && isTag(node)) {
    if (test(node)) return node;
    node = node.parent;
  }
  return null;
}

/** Class, id and component name of an element as one lower-case string, camelCase words parted by hyphens. */
export function names(element: Element): string {
  const { class: classes = '', id = '', 'data-component': component = '' } = element.attribs;
  if (!classes && !id && !component) return '';
  // A word with a colon styles a state or a medium ("print:hidden", "sm:flex") and does not name the element.
  const named = classes.includes(':')
    ? classes
        .slice(0, 600)
        .split(/\s+/)
        .filter((word) => !word.includes(':'))
        .join(' ')
    : classes;
  return `${named} ${id} ${component}`
    .slice(0, 600)
    .replace(/([a-z]{3})(?=[A-Z])/g, '$1-')
    .toLowerCase();
}

export type { AnyNode, Document, ParentNode };
export { Element, isTag, isText };
