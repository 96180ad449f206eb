/**
 * What a publisher reserves: TDMRep (W3C community report, 10 May 2024) and the robots directives that limit
 * quoting. Such pages are kept with title, link and figures but without quotes.
 */

export type OptOut = 'none' | 'no-quotes' | 'no-index';

const NO_QUOTES = new Set(['noai', 'nosnippet']);
const NO_INDEX = new Set(['none', 'noindex']);

/** Directives that carry a value after a colon; any other name before a colon is the name of a robot. */
const VALUED = /^(?:max-snippet|max-image-preview|max-video-preview|unavailable_after)$/;

/** Reads X-Robots-Tag or the content of a robots meta element; `product` is our own robot's name. */
export function optOutOfDirectives(text: string, product: string): OptOut {
  let found: OptOut = 'none';
  let ours = true;
  for (const part of text.toLowerCase().split(',')) {
    const [name = '', ...rest] = part.split(':').map((word) => word.trim());
    let directive = name;
    if (rest.length > 0 && !VALUED.test(name)) {
      ours = name === product.toLowerCase();
      directive = rest[0] ?? '';
    }
    if (ours) found = stronger(found, optOutOf(directive, rest.at(-1) ?? ''));
  }
  return found;
}

function optOutOf(directive: string, value: string): OptOut {
  if (NO_INDEX.has(directive)) return 'no-index';
  if (NO_QUOTES.has(directive)) return 'no-quotes';
  return directive === 'max-snippet' && /^\d+$/.test(value) ? 'no-quotes' : 'none';
}

const ORDER: readonly OptOut[] = ['none', 'no-quotes', 'no-index'];

/** The stricter of two. */
export function stronger(a: OptOut, b: OptOut): OptOut {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
