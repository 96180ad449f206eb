/** One lenient parse of the page, stopped by limits before anything in it can grow quadratic. */
import { type Document, DomHandler, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Largest page that is read, in UTF-16 units. */
export const MAX_PAGE = 10_000_000;
/** Deepest nesting: news pages measured had at most 90 levels, but five thousand unclosed tags still are a page. */
export const MAX_DEPTH = 6_000;
/** Measured news pages had at most some 3,000 elements and 73 attributes on one of them. */
export const MAX_ELEMENTS = 100_000;
export const MAX_ATTRIBUTES = 5_000;
const CHUNK = 32_768;

export type Parsed = { readonly document: Document } | { readonly limit: string };

class BoundedHandler extends DomHandler {
  depth = 0;
  elements = 0;
  attributes = 0;
  limit: string | null = null;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    this.elements += 1;
    if (this.depth > MAX_DEPTH) this.limit ??= `elements are nested deeper than ${MAX_DEPTH}`;
    if (this.elements > MAX_ELEMENTS) this.limit ??= `more than ${MAX_ELEMENTS} elements`;
    this.attributes = 0;
    super.onopentag(name, attributes);
  }

  onattribute(): void {
    this.attributes += 1;
    if (this.attributes > MAX_ATTRIBUTES)
      this.limit ??= `an element has more than ${MAX_ATTRIBUTES} attributes`;
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }
}

/** Parses HTML with htmlparser2; answers which limit was passed in place of a tree where one was. */
export function parsePage(html: string): Parsed {
  if (html.length > MAX_PAGE) return { limit: `the page is longer than ${MAX_PAGE} characters` };
  const handler = new BoundedHandler(null, { withStartIndices: false, withEndIndices: false });
  const parser = new Parser(handler, { lowerCaseTags: true, decodeEntities: true });
  for (let at = 0; at < html.length && !handler.limit; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (handler.limit) return { limit: handler.limit };
  parser.end();
  return { document: handler.root };
}

export type { Document, Element };
