/** The dateline with which an agency opens a paragraph: place and outlet before a dash. They name nobody who speaks. */

/** A place and an outlet take no more letters than this. */
const LONGEST = 60;
/** "JAKARTA, KOLOM SATU" or "Jakarta (UJI)": capitalised words alone, with commas, slashes and brackets. */
const PLACE = /^[\p{Lu}\p{N}(][^"\u201c\u201d:;!?]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'\u2019&-]*/gu;
const DASH = / ?(?:--|\u2014|\u2013){1,9} | - /g;
/** Words of a place alone, and of a place with an outlet. */
const MOST_PLACE_WORDS = 3;
const MOST_WORDS = 7;
/** A longer run in capitals without an outlet, inside an article, is a heading. */
const MOST_CITY_WORDS = 2;

/**
 * How many characters of a paragraph are its dateline with the dash behind it; 0 where it has none. Words in capitals, an address
 * or a comma tell it; a plain place ("Bandung - ") counts only where `first`, since a dash may also set a remark apart.
 */
export function datelineLength(paragraph: string, first: boolean): number {
  const dashes = [...paragraph.slice(0, LONGEST * 4).matchAll(DASH)];
  const dash = dashes[0];
  if (!dash || dash.index === 0 || dash.index > LONGEST) return 0;
  const head = paragraph.slice(0, dash.index);
  const words = head.match(WORD) ?? [];
  if (!PLACE.test(head) || words.length > MOST_WORDS || !words.every(opensName)) return 0;
  const outlet = /[,(/]/.test(head);
  const loud = words.some((word) => /^\p{Lu}{3,}|\p{L}\.\p{Ll}{2,}/u.test(word));
  const remark = dashes.length > 1 && !outlet;
  const most = first || outlet ? MOST_WORDS : MOST_CITY_WORDS;
  if (remark || !(loud ? words.length <= most : first && words.length <= MOST_PLACE_WORDS)) return 0;
  return dash.index + dash[0].length;
}

const opensName = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || word.includes('.');
