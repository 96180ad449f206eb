/**
 * Personal data never leave the article. What looks like an identity number, phone, card, address, password, hash
 * or hidden-service link is replaced by as many blocks as it had characters, so that spans stay true.
 */

/** The character that stands for each redacted one. */
export const BLOCK = '█';

interface PersonalPattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** Second look at a match, where the shape alone would also catch harmless numbers. */
  readonly accept?: (digits: string, match: string) => boolean;
  /** Only this capture group is personal; the words around it stay. */
  readonly group?: number;
}

/** Zero-width characters that are used to slip numbers past filters. */
const ZW = '[\\u200b-\\u200d\\u2060\\ufeff]?';
const DIGIT = `[0-9\\uff10-\\uff19]${ZW}`;
const re = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags);

/** Luhn check of a payment card number. Source: ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const PATTERNS: readonly PersonalPattern[] = [
  {
    name: 'e-mail',
    pattern: re(
      '[\\p{L}0-9._%+-]{1,64}(?:@|＠|\\s?[\\[({](?:at|@)[\\])}]\\s?)[\\p{L}0-9-]{1,63}(?:(?:\\.|\\s?[\\[({](?:dot|\\.)[\\])}]\\s?)[\\p{L}0-9-]{1,63}){1,4}',
    ),
  },
  {
    name: 'hidden service',
    pattern: re('(?:https?://)?[\\p{L}0-9-]{2,62}\\.onion(?:/[^\\s"\'<>]{0,200})?'),
  },
  { name: 'password hash', pattern: re('\\$(?:2[abxy]|argon2(?:id|i|d)|[156]|y)\\$[./a-z0-9$=,+]{20,200}') },
  {
    name: 'hash',
    pattern: re('(?<![\\p{L}0-9])(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![\\p{L}0-9])'),
    accept: (_digits, match) => /[a-f]/i.test(match) && /\d/.test(match),
  },
  {
    name: 'password',
    pattern: re(
      '(?<!\\p{L})(?:password|passwd|pwd|kata sandi|sandi|pin|passcode)(?:nya)?\\s{0,2}(?:[:=]|adalah|is|was)\\s{0,2}["“\'‘]?([^\\s"”\'’,;]{4,64})',
    ),
    group: 1,
    // "kata sandi adalah kunci": a plain lower-case word is prose, a secret has a digit, a sign or a capital inside.
    accept: (_digits, match) =>
      /[:=]\s{0,2}["“'‘]?\S/.test(match) || /\S[\p{Lu}\d!@#$%^&*_+=~?]/u.test(match.split(/\s/).at(-1) ?? ''),
  },
  {
    name: 'tax number',
    pattern: re(
      `(?<![\\d.,])${DIGIT.repeat(2)}[. ]${DIGIT.repeat(3)}[. ]${DIGIT.repeat(3)}[. ]${DIGIT}[- .]${DIGIT.repeat(3)}[. ]${DIGIT.repeat(3)}(?!\\d)`,
    ),
  },
  {
    name: 'identity number',
    pattern: re(
      `(?<![\\d.,\\p{L}-])(?:${DIGIT}){16}(?![\\d\\p{L}])|(?<![\\d.,-])(?:(?:${DIGIT}){4}[ \\-.]){3}(?:${DIGIT}){4}(?!\\d)|(?<![\\d.,-])(?:(?:${DIGIT}){6}[ -]){2}(?:${DIGIT}){4}(?!\\d)`,
    ),
  },
  {
    name: 'card number',
    pattern: re(`(?<![\\d.,\\p{L}-])(?:${DIGIT}[ -]?){12,18}${DIGIT}(?![\\d\\p{L}])`),
    accept: (digits) => luhn(digits),
  },
  {
    name: 'phone',
    pattern: re(
      `(?<![\\d.,\\p{L}/-])(?:[(]?\\+?62[)]?|0)[ .-]?8[1-9](?:[ .-]?${DIGIT}){6,11}(?!\\d)|(?<![\\d.,\\p{L}/-])\\+[1-9](?:[ .()-]{0,2}${DIGIT}){8,14}(?!\\d)|(?<![\\d.,\\p{L}/-])[(]0[1-9]\\d{1,2}[)][ .-]?\\d{3,4}[ .-]?\\d{3,5}(?!\\d)`,
    ),
  },
];

/** ASCII digits of a string, full-width ones included. */
const digitsOf = (text: string): string =>
  [...text.normalize('NFKC')].filter((c) => c >= '0' && c <= '9').join('');

/**
 * The text with personal data blocked out.
 * @returns a string of the same length; the same string where nothing was found
 */
export function redact(text: string): string {
  let result = text;
  for (const { pattern, accept, group } of PATTERNS) {
    result = result.replace(pattern, (match: string, ...groups: unknown[]) => {
      if (accept && !accept(digitsOf(match), match)) return match;
      const secret = group === undefined ? match : groups[group - 1];
      if (typeof secret !== 'string') return match;
      const at = match.lastIndexOf(secret);
      return match.slice(0, at) + BLOCK.repeat(secret.length) + match.slice(at + secret.length);
    });
  }
  return result;
}

/** Whether a text holds something that `redact` would block out. */
export const holdsPersonalData = (text: string): boolean => redact(text) !== text;
