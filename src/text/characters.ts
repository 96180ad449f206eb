/** What the characters of a text are: told from a table, since a regular expression for each of them takes most of the time. */

/** Bits of what `kindAt` gives. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const COMBINING = 8;

/** Set where the table has been filled in; a character may be none of these. */
const KNOWN = 16;
const KINDS = new Uint8Array(65_536);

/** `LETTER` (\p{L}), `DIGIT` (\p{N}), `COMBINING` (\p{M}), `SPACE` (\s) or 0 for the character that the unit at a place belongs to; 0 behind the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = KINDS[code] as number;
  return (known || learn(text, at, code)) & ~KNOWN;
}

function learn(text: string, at: number, code: number): number {
  if (isSurrogate(code)) return kindOf(wholeAt(text, at, code));
  const kind = kindOf(text.charAt(at)) | KNOWN;
  KINDS[code] = kind;
  return kind;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The character that half of a surrogate pair belongs to. */
function wholeAt(text: string, at: number, code: number): string {
  const isSecond = code >= 0xdc00 && at > 0;
  const first = isSecond && (text.codePointAt(at - 1) as number) > 0xffff ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(first) as number);
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return COMBINING;
  return /\s/.test(character) ? SPACE : 0;
}

/** The end of the run of characters of some kinds that begins at a place, or that place. */
export function endOfRun(text: string, at: number, kinds: number): number {
  let end = at;
  while (kindAt(text, end) & kinds) end += 1;
  return end;
}

/** Whether a unit is one of the ten ASCII digits. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a word of letters goes on at a place. */
export const isLetterOrMark = (text: string, at: number): boolean =>
  (kindAt(text, at) & (LETTER | COMBINING)) !== 0;
