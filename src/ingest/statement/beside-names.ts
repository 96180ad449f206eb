/** Words whose kind only their neighbours tell: "Dean Oakes" is no dean, "Ann West" no region, "Lee A. Vale" has no article. */
import type { Document, Token } from './types.ts';
import { classOf, type WordClass, type Words } from './words.ts';

/** Places of words that are read otherwise than their letters say, with the class that their neighbours show. */
export function besideNames(document: Document, words: Words): Map<number, WordClass> {
  const told = new Map<number, WordClass>();
  if (words.grammar.shortName !== 'last') return told;
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      if (!isCapital(token)) return;
      if (isInitial(tokens, i)) told.set(token.start, 'initial');
      else if (isGivenName(tokens, i, words) || isSurname(tokens, i, words) || isAddressed(tokens, i, words))
        told.set(token.start, 'name');
    });
  return told;
}

const isCapital = (token: Token | undefined): boolean => token?.form.capital === true;

/** "Lee A. Vale": between two capitals, an "A" with its full stop. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).text === 'A' &&
  tokens[at + 1]?.text === '.' &&
  isCapital(tokens[at - 1]) &&
  isCapital(tokens[at + 2]);

/** "said Dean Oakes": an office that is also a given name, at the head of a name and without another given name behind it. */
function isGivenName(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!words.names.given.has(token.lower) || isCapital(tokens[at - 1]) || !next) return false;
  if (ARTICLES.has(tokens[at - 1]?.lower ?? '') || words.names.given.has(next.lower)) return false;
  return ['name', 'initial'].includes(classOf(next, words));
}
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their']);

/** "Mr. English": behind an address that only people have, whatever the word is elsewhere. */
function isAddressed(tokens: readonly Token[], at: number, { names }: Words): boolean {
  const address = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1];
  return isCapital(address) && names.addresses.has(address?.lower ?? '');
}

/** "Ann West said": a word of places, bodies or titles that closes a name which a given name opens. */
function isSurname(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at] as Token;
  const first = tokens[at - 1];
  if (!first || !SURNAMES.has(classOf(token, words))) return false;
  if (!words.names.given.has(first.lower) || !isCapital(first) || isCapital(tokens[at - 2])) return false;
  const next = tokens[at + 1];
  return !isCapital(next) && next?.lower !== 'of' && next?.text !== '&';
}
/** Classes of words that also are surnames ("Singer", "English"). */
const SURNAMES: ReadonlySet<WordClass> = new Set(['body', 'institutional', 'honorific', 'role']);
