/** A person or body of one article, under one of its names. */
import { lastUpTo } from './places.ts';

export interface Party {
  readonly name: string;
  readonly tokens: readonly string[];
  isBody: boolean;
  /** Named with an office, an honorific or as a speaker: surely a person or body that acts, not a product or place. */
  acts: boolean;
  places: number[];
  role: string | null;
  organization: string | null;
  sex: 'male' | 'female' | null;
}

/** The words of a name, lower-case, without a possessive ending. */
export const nameTokens = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '')
    .split(/[^\p{L}\p{N}@_*]+/u)
    .filter(Boolean);

/** Whether a name has all words of another one, and more. */
export const isLonger = (a: Party, b: Party): boolean =>
  a.tokens.length > b.tokens.length && b.tokens.every((token) => a.tokens.includes(token));

/** "Corvex" and "Corvex Flowers" are two; "Vale" and "Lee Vale" one; so are "Lee" and "Lee Vale" where Lee Vale holds an office or speaks. */
export const isSamePerson = (long: Party, short: Party): boolean =>
  long.acts || short.tokens.length > 1 || long.tokens[0] !== short.tokens[0] || !short.acts;

/** Farther than any place of a text. */
const FAR = 1e9;
/** How far a party's nearest mention is from a place; those before it are always nearer than those after it. */
export function distance(party: Party, place: number): number {
  const before = lastUpTo(party.places, place);
  return before === undefined ? FAR + (party.places[0] ?? 0) : place - before;
}

/** Of those whose name holds a short one: who acts in the article, bears it as a surname, and is not of the other sex. */
export function bearersOf(
  short: readonly string[],
  holders: readonly Party[],
  sex: Party['sex'],
): readonly Party[] {
  const tests: ((party: Party) => boolean)[] = [
    (party) => sex === null || party.sex === null || party.sex === sex,
    (party) => sex === null || party.sex === sex,
    ({ acts }) => acts,
    ({ tokens }) => short.length > 1 || tokens.at(-1) === short[0],
  ];
  return tests.reduce<readonly Party[]>((left, test) => {
    const passed = left.filter(test);
    return passed.length ? passed : left;
  }, holders);
}
