/** Who said something, as far as the article tells. */

export interface Speaker {
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly isBody: boolean;
  /** A single word that no office, honorific or longer name shows to be a person's: perhaps a body. */
  readonly maybeBody: boolean;
  readonly sex: 'male' | 'female' | null;
  readonly mention: { text: string; start: number; end: number } | null;
  /** How the name was found, in words for the trace. */
  readonly how: string;
}

export const NOBODY: Speaker = {
  name: null,
  role: null,
  organization: null,
  isBody: false,
  maybeBody: false,
  sex: null,
  mention: null,
  how: 'nobody is named',
};

/** Whether a pronoun for a person can mean a speaker: a person, or the unnamed voice of a body. */
export const isPersonal = ({ isBody, role }: Speaker, quoted = false): boolean =>
  !isBody || role !== null || quoted;

/** Whether a pronoun of one sex can mean a speaker. */
export const agrees = (speaker: Speaker, { sex }: Pick<Speaker, 'sex'>): boolean =>
  !sex || !speaker.sex || speaker.sex === sex;

/** "spokesperson" is who was called "spokesman", "pemilik akun" who was called "pemilik". */
export function sameRole(role: string, other: string | null): boolean {
  if (!other || !role) return false;
  const stem = (text: string): string => text.toLowerCase().replace(/(?:man|woman|person|people)$/, '');
  return stem(other).includes(stem(role)) || stem(role).includes(stem(other));
}
