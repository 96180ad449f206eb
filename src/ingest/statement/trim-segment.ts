/** The part of a segment that can name somebody. */
import { isCapital, type Typed } from './typed.ts';
import type { Words } from './words.ts';

/** Leaves out connectives and words without meaning for a name at the edges. */
export function trimSegment(all: readonly Typed[], words: Words): Typed[] {
  const { cues, roles, pronouns } = words;
  const isAccountOf = (run: readonly Typed[], at: number): boolean =>
    words.names.accounts.has((run[at] as Typed).token.lower) &&
    run[at + 1] !== undefined &&
    /^[\p{Lu}@]/u.test((run[at + 1] as Typed).token.text);
  // "Laporan Corvex": the body that wrote it speaks
  const isSpeechOf = (run: readonly Typed[], at: number): boolean =>
    words.grammar.head === 'first' &&
    cues.speechNouns.has((run[at] as Typed).token.lower) &&
    ['name', 'acronym', 'body'].includes(run[at + 1]?.type ?? '');
  const isGroupOf = (run: readonly Typed[], at: number): boolean =>
    words.names.groups.has((run[at] as Typed).token.lower) &&
    ['name', 'acronym', 'handle'].includes(run[at + 1]?.type ?? '') &&
    !(run[at + 2] && isCapital(run[at + 2] as Typed));
  let from = 0;
  let to = all.length;
  const empty = ({ token, type }: Typed): boolean =>
    type === 'mark' ||
    type === 'number' ||
    (type === 'nameless' &&
      !(all.length === 1 && roles.anonymous.has(token.lower)) &&
      !pronouns.person.has(token.lower) &&
      !pronouns.body.has(token.lower) &&
      !pronouns.definite.has(token.lower) &&
      !roles.indefinite.has(token.lower));
  const idle = (typed: Typed): boolean =>
    empty(typed) ||
    (typed.type !== 'name' &&
      (cues.connectives.has(typed.token.lower) || cues.auxiliaries.has(typed.token.lower)));
  const stands = ({ token }: Typed): boolean =>
    pronouns.person.has(token.lower) ||
    pronouns.definite.has(token.lower) ||
    roles.indefinite.has(token.lower);
  while (
    from < to &&
    ((idle(all[from] as Typed) && !stands(all[from] as Typed)) ||
      isAccountOf(all, from) ||
      isSpeechOf(all, from) ||
      isGroupOf(all, from))
  )
    from += 1;
  while (to > from && empty(all[to - 1] as Typed)) to -= 1;
  return all.slice(from, to);
}
