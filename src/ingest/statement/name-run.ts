/** Runs of capitals with the small words inside them: where names and offices stand in a text. */
import type { Token } from './types.ts';
import { classOf, listsOn, type WordClass, type Words } from './words.ts';

const RUN: ReadonlySet<WordClass> = new Set([
  'name',
  'initial',
  'body',
  'institutional',
  'acronym',
  'honorific',
  'role',
  'handle',
]);

/** Whether a token can be in the name of a person, body or office. */
export const isInRun = (token: Token, words: Words): boolean => RUN.has(classOf(token, words));

/** Whether a run that began at `start` goes on over the token at `at`. */
export function goesOn(tokens: readonly Token[], start: number, at: number, words: Words): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isInRun(token, words) || words.roles.modifiers.has(token.lower)) return true;
  if (!next) return false;
  if (token.text === ',' && listsOn(tokens, at, words)) return true;
  if (token.lower === 'dan' && tokens[at - 1]?.text === ',') return isInRun(next, words);
  if (token.text === '(')
    return (
      tokens[at + 2]?.text === ')' &&
      /^\p{Lu}/u.test(next.text) &&
      tokens[at + 3] !== undefined &&
      RUN.has(classOf(tokens[at + 3] as Token, words))
    );
  if (token.text === ')') return tokens[at - 2]?.text === '(' && at - 2 > start && isInRun(next, words);
  const nextInRun = isInRun(next, words);
  if (token.text === '.')
    return (
      nextInRun &&
      (tokens[at - 1] as Token).text.length <= 6 &&
      ['initial', 'honorific'].includes(classOf(tokens[at - 1] as Token, words))
    );
  return nextInRun && (words.names.bodyParticles.has(token.lower) || words.names.particles.has(token.lower));
}
