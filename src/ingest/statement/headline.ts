/** Lines in title case, whose capitals tell nothing about names. */

/** A line in title case without a full stop tells nothing about names. */
export function isHeadline(line: string): boolean {
  if (/[.!?:,"\u201d\u2019']$/.test(line)) return false;
  return isTitleCase(line);
}

/** At least half of the longer words are capitalised. */
export function isTitleCase(line: string): boolean {
  const long = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 3 && long.filter((word) => /^\p{Ll}/u.test(word)).length < long.length / 2;
}
