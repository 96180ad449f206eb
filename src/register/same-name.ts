/** Whether two names may be spellings of one, and why: an explanation for a person who decides, never a decision. */
import { nameKey } from './name-key.ts';

/** A name of one word says too little, but for a long one with one letter off. */
const LONG_WORD = 6;
/** Words of which one letter may differ. */
const SPELT = 5;
/** Words that may be left out of the shorter name. */
const LEFT_OUT = 2;

/** Whether one letter is another, more or less: "fakhrulloh" and "fakrulloh". Linear. */
export function oneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Why one word may stand for another: empty for the same word, null for another one. */
function whyWord(a: string, b: string): string | null {
  if (a === b) return '';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.startsWith(short)) return `"${short}" may stand for "${long}"`;
  return short.length >= SPELT && oneLetterOff(a, b) ? `"${a}" and "${b}" differ in one letter` : null;
}

/**
 * Why two names may mean one party.
 * @returns reasons in words; null where they are the same name already, or not alike
 */
export function whyAlike(name: string, other: string): string[] | null {
  const [a, b] = [nameKey(name).split(' '), nameKey(other).split(' ')];
  if (a.join(' ') === b.join(' ')) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only = ''] = short;
  if (short.length === 1 && (long.length > 1 || only.length < LONG_WORD)) return null;
  if (long.length - short.length > LEFT_OUT) return null;
  return reasons(short, long);
}

function reasons(short: readonly string[], long: readonly string[]): string[] | null {
  const free = [...long];
  const found: string[] = [];
  const places: number[] = [];
  for (const word of short) {
    const match = free
      .map((other) => ({ other, why: whyWord(word, other) }))
      .sort((x, y) => (x.why ?? '~').length - (y.why ?? '~').length)
      .find(({ why }) => why !== null);
    if (!match) return null;
    if (match.why) found.push(match.why);
    free.splice(free.indexOf(match.other), 1);
    places.push(long.indexOf(match.other));
  }
  if (places.some((place, n) => n > 0 && place < (places[n - 1] ?? 0)))
    found.push('the same words in another order');
  if (free.length > 0) found.push(`without "${free.join(' ')}"`);
  // Two initials and a letter off are three guesses.
  return found.length <= 2 ? found : null;
}
