/** Lines in title case, whose capitals tell nothing about names. */

/**
 * A line in title case without a full stop tells nothing about names; nor does an English first line whose words nearly all
 * are capitalised, whatever its end.
 */
export function isHeadline(line: string, first = false): boolean {
  if (/[.!?:,"\u201d\u2019']$/.test(line)) return first && lowerShare(line) <= FEW_LOWER;
  return isTitleCase(line);
}
/** Share of plain words in a headline that ends with a full stop. */
const FEW_LOWER = 0.2;

/** At least half of the longer words are capitalised. */
export function isTitleCase(line: string): boolean {
  return lowerShare(line) < 0.5;
}

/** Share of the longer words that are not capitalised; 1 for a line of few words. */
function lowerShare(line: string): number {
  const long = line.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.length > 3 ? long.filter((word) => /^\p{Ll}/u.test(word)).length / long.length : 1;
}
