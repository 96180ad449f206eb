/** Notes the names of an article wherever they stand, with offices and aliases beside them. */
import { apposition, bodyBehind, nameBehind, pointerBehind } from './beside.ts';
import { isHeadline } from './headline.ts';
import { goesOn, isInRun } from './name-run.ts';
import type { Parties } from './parties.ts';
import { readPhrase, type ShortForms } from './phrase.ts';
import type { Document, Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** Notes every name of a text, wherever it stands. */
export function noteNames(document: Document, words: Words, shorts: ShortForms, parties: Parties): void {
  for (const frame of document.frames)
    if (
      !isHeadline(document.text.slice(frame.start, frame.end), words.grammar.titleCase && frame.index === 0)
    )
      noteRuns(document.text, frame.tokens, words, shorts, parties);
}

/** Notes every name of some tokens. */
export function noteRuns(
  text: string,
  tokens: readonly Token[],
  words: Words,
  shorts: ShortForms,
  parties: Parties,
): void {
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isInRun(tokens[i] as Token, words)) continue;
    let to = i + 1;
    while (to < tokens.length && goesOn(tokens, i, to, words) && !joinsPeople(tokens, i, to, words)) to += 1;
    let from = i;
    // "the digital minister": plain words that belong to the office
    while (
      from > 0 &&
      words.grammar.head === 'last' &&
      words.roles.modifiers.has((tokens[from - 1] as Token).lower)
    )
      from -= 1;
    const run = tokens.slice(from, to);
    const named = nameBehind(tokens, run, to, words);
    const behind = named.length
      ? named
      : [...bodyBehind(tokens, to, words), ...apposition(tokens, to, words)];
    const phrase = readPhrase(text, [...run, ...behind, ...pointerBehind(tokens, to, words)], words, shorts);
    if (phrase.kind === 'name') {
      parties.note(phrase, phrase.start);
      if (!phrase.isBody) noteAlias(tokens, to, phrase.name as string, words, parties);
    }
    i = to - 1;
  }
}

/** "Ann Oakes and Lee Vale": two people, where a given name stands on both sides. */
const joinsPeople = (tokens: readonly Token[], from: number, at: number, words: Words): boolean =>
  words.grammar.shortName === 'last' &&
  (tokens[at] as Token).lower === 'and' &&
  tokens.slice(from, at).some(({ lower }) => words.names.given.has(lower)) &&
  words.names.given.has(tokens[at + 1]?.lower ?? '');

/** "Bagas Yuda alias BY", "Bagas yang karib disapa Gas", "Bagas Yuda (BY)". */
function noteAlias(tokens: readonly Token[], at: number, name: string, words: Words, parties: Parties): void {
  const token = tokens[at];
  if (!token) return;
  const next = tokens[at + 1];
  if (words.names.aliases.has(token.lower) && next?.kind === 'word') parties.alias(next.text, name);
  if (token.text === '(' && next && tokens[at + 2]?.text === ')' && classOf(next, words) === 'acronym')
    parties.alias(next.text, name);
  if (token.lower === 'yang' && ['karib', 'akrab', 'biasa'].includes(next?.lower ?? '') && tokens[at + 3])
    parties.alias((tokens[at + 3] as Token).text, name);
}
