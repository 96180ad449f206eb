/** Where a person's name begins inside a run of capitals that an office opens ("CEO Corvex Ratna Wulandari"). */
import type { ShortForms } from './reading.ts';
import type { Typed } from './typed.ts';
import type { Words } from './words.ts';

type Run = readonly [from: number, to: number];

/**
 * Cuts a run that begins with the name of a body or place: at the short form by which the speaker is named elsewhere, behind
 * words that stand by themselves elsewhere in the article, or behind the one word that a place or party must have.
 */
export function cutRun(segment: readonly Typed[], run: Run, words: Words, shorts: ShortForms): Run {
  const [cut, to] = cutAt(segment, run, words, shorts);
  return [beforeInitial(segment, run[0], cut), to];
}

/** "Ratna A. Wulandari" is never cut between the initial and what stands on both sides of it. */
function beforeInitial(segment: readonly Typed[], from: number, cut: number): number {
  let start = cut;
  while (start > from && isInitialWithStop(segment, start)) start -= 1;
  return start;
}

const isInitialWithStop = (segment: readonly Typed[], at: number): boolean =>
  segment[at]?.token.text === '.' || (segment[at]?.type === 'initial' && segment[at + 1]?.token.text === '.');

function cutAt(segment: readonly Typed[], [from, to]: Run, words: Words, shorts: ShortForms): Run {
  const size = to - from;
  if (words.grammar.shortName !== 'given' || size < 2 || segment[from - 1]?.type === 'honorific')
    return [from, to];
  const before = segment[from - 1];
  const lower = (i: number): string => (segment[i] as Typed).token.lower;
  const isPlaced = before !== undefined && words.names.placed.has(before.token.lower);
  const isKnownBody = isPlaced || words.lone.has(lower(from));
  for (let i = to - 1; i >= from; i -= 1) {
    if (!shorts.has(lower(i))) continue;
    const start = withGiven(i, from, lower, words);
    if (start === from) return [from, to];
    const isSurname = i === to - 1 && before?.type !== 'body' && !isKnownBody;
    if (isSurname || (size <= 2 && !isKnownBody)) continue;
    return [start, to];
  }
  return cutUnnamed(segment, [from, to], words, shorts);
}

/** Without a short form at a cue: only the company that the words keep elsewhere tells. */
function cutUnnamed(segment: readonly Typed[], [from, to]: Run, words: Words, shorts: ShortForms): Run {
  const size = to - from;
  const lower = (i: number): string => (segment[i] as Typed).token.lower;
  const isGiven = words.names.given.has(lower(from)) || shorts.has(lower(from));
  if (isGiven) return [from, to];
  for (let end = to - 1; end > from + 1; end -= 1) {
    const opening = segment.slice(from, end).map(({ token }) => token.lower);
    if (to - end >= 2 && words.runs.has(opening.join(' '))) return [end, to];
  }
  if (words.lone.has(lower(from)) && size >= 3) return [from + 1, to];
  if (words.names.placed.has(segment[from - 1]?.token.lower ?? '')) return [from + 1, to];
  if (segment[from - 1]?.type === 'body' && size > 2) return [Math.max(from + 1, to - 2), to];
  return [from, to];
}

/** The first words that short forms leave out go with the name ("Abdul", "I Made"). */
function withGiven(at: number, from: number, lower: (i: number) => string, words: Words): number {
  let start = at;
  while (start > from && (words.names.given.has(lower(start - 1)) || lower(start - 1) === '.')) start -= 1;
  return start;
}
