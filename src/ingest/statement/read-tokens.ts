/** Cuts a stretch of prose into tokens: words, marks, and each quotation as one. */
import type { Lang } from '../../model/vocabulary.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Token as Atom } from '../../text/tokens.ts';
import { PerWord, type Word, wordAt, wordOf } from '../../text/vocabulary.ts';
import { tokenAt } from './token.ts';
import type { Quote, Token } from './types.ts';
import { formOf, QUOTATION } from './word-form.ts';

/** Handles, words (with inner hyphens, apostrophes, dots as in kompas.com), numbers, single marks. */
const TOKEN =
  /@[\p{L}\p{N}_.*]*[\p{L}\p{N}_*]|[\p{L}\p{N}]+(?:[-'\u2019/&_][\p{L}\p{N}]+|[.,](?=\p{N})\p{N}+|\.(?:\p{Ll}[\p{L}\p{N}]*|\p{Lu}(?=\.)))*|\S/uy;

/** What the reader of tokens is given of the article. */
export interface Prose {
  readonly text: string;
  /** Its letters, numbers and marks, which tokens are made of. */
  readonly atoms: readonly Atom[];
  readonly lang: Lang;
  /** Capitalised words of the article, by which names that were glued to others prove themselves. */
  readonly capitals: () => ReadonlySet<string>;
}

/** The tokens between two places; `quotes` are those that open there, in order. */
export function readTokens(prose: Prose, start: number, end: number, quotes: readonly Quote[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quote of quotes) {
    pushWords(tokens, prose, at, quote.open);
    const close = Math.min(end, quote.close);
    tokens.push(tokenAt(QUOTATION, quote.open, close, quote));
    at = close;
  }
  pushWords(tokens, prose, at, end);
  return tokens;
}

function pushWords(tokens: Token[], prose: Prose, from: number, to: number): void {
  const { text, atoms } = prose;
  let at = from;
  for (let i = firstIndex(atoms, ({ end }) => end > from); i < atoms.length && at < to; ) {
    const atom = atoms[i] as Atom;
    // An atom may begin before this stretch, or behind the end of the last token.
    const isWhole = atom.start >= at;
    if (isWhole && atom.start >= to) return;
    at = Math.max(at, atom.start);
    const end = isWhole && standsAlone(atoms, i, to) ? atom.end : patternEnd(text, at, to);
    push(tokens, prose, end === atom.end && isWhole ? atom.word : wordAt(text, at, end), at, end);
    at = end;
    while (i < atoms.length && (atoms[i] as Atom).end <= at) i += 1;
  }
}

/** One token, or two where words have been run together. */
function push(tokens: Token[], { lang, capitals }: Prose, word: Word, at: number, end: number): void {
  const form = formOf(word, lang);
  const { seam } = form;
  if (!seam || (seam.proof !== null && !capitals().has(seam.proof))) {
    tokens.push(tokenAt(form, at, end));
    return;
  }
  const middle = at + seam.at;
  tokens.push(tokenAt(formOf(wordOf(word.text.slice(0, seam.at)), lang), at, middle));
  tokens.push(tokenAt(formOf(wordOf(word.text.slice(seam.at)), lang), middle, end));
}

/** What an atom may do to a token: be one, unless something joins it to the next; join two; or only the pattern knows. */
type Part = 'word' | 'joiner' | 'mark' | 'other';
const PARTS = new PerWord<Part>(({ text }) => {
  if (/^(?:[a-zA-Z]+|\d[\d.,]*)$/.test(text)) return 'word';
  if (/^[-'\u2019/&_.,]$/.test(text)) return 'joiner';
  return /^[^\p{L}\p{N}\p{M}@]$/u.test(text) ? 'mark' : 'other';
});

/** Whether an atom is a token by itself, so that the pattern need not be asked; the stretch ends at `to`. */
function standsAlone(atoms: readonly Atom[], at: number, to: number): boolean {
  const part = PARTS.of((atoms[at] as Atom).word);
  if (part !== 'word') return part !== 'other';
  const next = gluedPart(atoms, at + 1, to);
  if (next === 'joiner') {
    const behind = gluedPart(atoms, at + 2, to);
    return behind !== 'word' && behind !== 'other';
  }
  return next === null || next === 'mark';
}

/** The part of an atom that follows without white space; null where none does. */
function gluedPart(atoms: readonly Atom[], at: number, to: number): Part | null {
  const atom = atoms[at];
  return atom?.glued && atom.start < to ? PARTS.of(atom.word) : null;
}

/** Where the token that begins at a place ends by the pattern. */
function patternEnd(text: string, at: number, to: number): number {
  const rest = text.slice(at, to);
  TOKEN.lastIndex = 0;
  return TOKEN.test(rest) ? at + TOKEN.lastIndex : to;
}
