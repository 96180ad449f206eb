/** Which run of words of a segment is the name of its person. */

import { isBodyRun, isTailOfBody, isVoiceOf } from './body-run.ts';
import { cutRun } from './cut-name.ts';
import { continuesName, startsName } from './name-words.ts';
import type { ShortForms } from './reading.ts';
import type { Run, Typed } from './typed.ts';
import type { Words } from './words.ts';

/** The last run of name words (in front of "of" and the like, if there is one) that is no part of a body's name. */
export function nameRun(segment: readonly Typed[], words: Words, shorts: ShortForms): Run | null {
  const runs = nameRuns(segment, words).filter((run) => !isBodyRun(segment, run, words));
  const link = segment.findIndex(({ token }, i) => i > 0 && words.roles.links.has(token.lower));
  const early = link > 0 ? runs.filter(([from]) => from < link) : [];
  if (link > 0 && !early.length && isDescribed(segment.slice(0, link), words)) return null;
  const last = (early.length ? early : runs).at(-1);
  if (!last) return null;
  const before = segment.slice(0, last[0]);
  const personal = before.some(({ type }) => type === 'role' || type === 'honorific');
  if (!personal && isTailOfBody(segment, last, shorts, words)) return null;
  if (isVoiceOf(segment, last, words)) return null;
  const hasOffice = before.some(({ type }) => type === 'role' || type === 'body' || type === 'acronym');
  return hasOffice ? cutRun(segment, last, words, shorts) : last;
}

/** "a researcher in Alder", "a spokesman for Lee Vale": an office in front of the link, and its bearer unnamed. */
const isDescribed = (before: readonly Typed[], { grammar }: Words): boolean =>
  grammar.head === 'last' && before.some(({ type }) => type === 'role');

function nameRuns(segment: readonly Typed[], words: Words): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < segment.length; i += 1) {
    if (!startsName(segment, i, words)) continue;
    let to = i + 1;
    while (to < segment.length && continuesName(segment, to, words)) to += 1;
    while (to > i + 1 && ['mark', 'lower'].includes((segment[to - 1] as Typed).type)) to -= 1;
    runs.push([i, to]);
    i = to - 1;
  }
  return runs;
}
