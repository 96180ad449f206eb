/** Tokens with the kind of word they are, and the small questions that phrase readers ask of them. */
import type { Token } from './types.ts';
import { bare, classOf, type WordClass, type Words } from './words.ts';

export interface Typed {
  readonly token: Token;
  readonly type: WordClass;
}

/** From a token of a segment up to, not including, another. */
export type Run = readonly [from: number, to: number];

export const typed = (tokens: readonly Token[], words: Words): Typed[] =>
  tokens.map((token) => ({ token, type: classOf(token, words) }));

/** Words of a person's name. */
export const NAME_TYPES: ReadonlySet<WordClass> = new Set(['name', 'initial', 'handle']);
/** Capitalised words that may stand in the name of a body. */
export const CAPITAL_TYPES: ReadonlySet<WordClass> = new Set([
  'name',
  'initial',
  'body',
  'institutional',
  'acronym',
]);

export const isCapital = ({ type }: Typed): boolean => CAPITAL_TYPES.has(type);

/** The words of a run as they stand in the text, without a possessive ending. */
export function join(text: string, run: readonly Typed[]): string {
  const first = run[0];
  const last = run.at(-1);
  return first && last
    ? bare(text.slice(first.token.start, last.token.end).replace(/\s+/g, ' ').replace(/ ?\($/, ''))
    : '';
}
