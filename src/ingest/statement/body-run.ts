/** Runs of capitalised words that look like a person's name and are a body, or a part of its name. */
import type { ShortForms } from './reading.ts';
import type { Run, Typed } from './typed.ts';
import { isPossessive, type Words } from './words.ts';

/** A run that words of a body, or in English a role, follow: "Corvex Alliance Corp.", "a Corvex spokesman". */
export function isBodyRun(segment: readonly Typed[], [, to]: Run, { grammar }: Words): boolean {
  const next = segment[to];
  if (next?.type === 'body' || next?.type === 'institutional') return true;
  if (grammar.head !== 'last') return false;
  if (next?.type === 'acronym') return true;
  const last = segment[to - 1] as Typed;
  if (isPossessive(last.token.text) && to < segment.length) return true;
  let role = to;
  while (segment[role]?.type === 'lower' && !LINKS.test((segment[role] as Typed).token.lower)) role += 1;
  return segment[role]?.type === 'role';
}

/** Words behind which a role is no longer that of the name before them. */
const LINKS = /^(?:of|at|for|with|in|from|who|and|her|his|its|their|the|an?)$/;

/** "Gedung Uji", "BPJS Kesehatan Uji": behind a body word and without a role, a run is the body's own name. */
export function isTailOfBody(
  segment: readonly Typed[],
  [from, to]: Run,
  shorts: ShortForms,
  { names, grammar }: Words,
): boolean {
  const before = segment[from - 1]?.type;
  if (to - from > 1 && isPossessive(segment[from - 1]?.token.text ?? '')) return false;
  // "House Republican Ann Oakes"
  const isGiven = grammar.shortName === 'last' && names.given.has(segment[from]?.token.lower ?? '');
  if (to - from > 1 && isGiven) return false;
  if (before !== 'body' && before !== 'institutional' && before !== 'acronym') return false;
  return !segment.slice(from, to).some(({ token }) => shorts.has(token.lower)) || to - from === 1;
}

/** "juru bicara Corvex": one word behind a role that speaks for a body, if no person of the article bears it. */
export function isVoiceOf(segment: readonly Typed[], [from, to]: Run, words: Words): boolean {
  if (to - from !== 1 || from === 0 || words.grammar.head !== 'first') return false;
  const before = segment.slice(Math.max(0, from - 2), from).map(({ token }) => token.lower);
  const speaks =
    words.roles.voices.has(before.at(-1) as string) ||
    words.roles.voices.has(before.join(' ')) ||
    before.join(' ') === 'juru bicara';
  return speaks && !words.composite.has((segment[from] as Typed).token.lower);
}
