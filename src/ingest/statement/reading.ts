/** What one segment of a phrase says of a speaker. */

export type PhraseKind = 'name' | 'pronoun' | 'body-noun' | 'anonymous' | 'none';

/** What a segment says of a speaker. */
export interface Reading {
  readonly kind: PhraseKind;
  /** Name without honorifics and degrees, or null. */
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  /** The pronoun or definite noun, lower-case. */
  readonly stands: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly isBody: boolean;
  /** "the hacker", "pemuda itu": somebody named before is meant. */
  readonly isDefinite: boolean;
}

/** Single-word names by which people are called at cues; they mark where a longer name begins. */
export type ShortForms = ReadonlySet<string>;

export const NOBODY: Reading = {
  kind: 'none',
  name: null,
  role: null,
  organization: null,
  stands: null,
  sex: null,
  isBody: false,
  isDefinite: false,
};
