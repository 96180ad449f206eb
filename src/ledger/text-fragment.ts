/**
 * Links to the very words of a page, by the URL fragment text directive
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax): `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */

export interface FragmentWords {
  readonly text: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Quotes of more words than this are given as their first and last words, so that a small edit between does not break the link. */
const LONGEST_WHOLE = 12;
/** How many words mark each end of a long quote. */
const END_WORDS = 5;
const DIRECTIVE = ':~:';

/** Percent-encodes a term; `-` too, because it marks prefix and suffix (`,` and `&` are encoded anyway). */
const encode = (term: string): string => encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function range(text: string): string {
  const words = wordsOf(text);
  if (words.length <= LONGEST_WHOLE && !text.trim().includes('\n')) return encode(words.join(' '));
  const size = Math.min(END_WORDS, Math.ceil(words.length / 2));
  const start = words.slice(0, size).join(' ');
  const end = words.slice(Math.max(size, words.length - END_WORDS)).join(' ');
  return end === '' ? encode(start) : `${encode(start)},${encode(end)}`;
}

/** The address that scrolls to the words and marks them. An existing fragment is kept; no words, no change. */
export function textFragment(url: string, { text, prefix, suffix }: FragmentWords): string {
  if (text.trim() === '') return url;
  const before = prefix?.trim() ? `${encode(wordsOf(prefix).join(' '))}-,` : '';
  const after = suffix?.trim() ? `,-${encode(wordsOf(suffix).join(' '))}` : '';
  const directive = `text=${before}${range(text)}${after}`;
  if (!url.includes('#')) return `${url}#${DIRECTIVE}${directive}`;
  return url.includes(DIRECTIVE) ? `${url}&${directive}` : `${url}${DIRECTIVE}${directive}`;
}
