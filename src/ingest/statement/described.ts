/** Roles that are told only where a person is named by what they are ("sang artis", "Bintang film itu"). */
import { lastPerson } from './named-before.ts';
import type { Parties } from './parties.ts';
import type { Document, Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** Words that a description may have before its "itu" or "ini". */
const LONGEST = 6;

/** Gives the person named last before a description its role, where the article gives them none. */
export function noteDescriptions(document: Document, words: Words, parties: Parties): void {
  if (words.grammar.pointer !== 'behind') return;
  for (const { tokens } of document.frames)
    for (const [i, token] of tokens.entries()) {
      const from = token.lower === 'sang' ? i + 1 : i === 0 && closes(tokens, words) ? 0 : -1;
      const head = tokens[from];
      if (!head || classOf(head, words) !== 'role' || isSpokenFor(head, words)) continue;
      const person = lastPerson(parties, (tokens[0] as Token).start);
      if (!person || person.role) continue;
      let end = from + 1;
      while (end < tokens.length && belongs(tokens[end] as Token, words)) end += 1;
      person.role = document.text.slice(head.start, (tokens[end - 1] as Token).end);
    }
}

/** Whether a description opens a sentence: a role, and soon "itu" or "ini" without a name of two words before it. */
function closes(tokens: readonly Token[], words: Words): boolean {
  const end = tokens.slice(0, LONGEST).findIndex(({ lower }) => words.pronouns.definite.has(lower));
  if (end < 1) return false;
  const isName = (i: number): boolean => i >= 0 && classOf(tokens[i] as Token, words) === 'name';
  return !(isName(end - 1) && isName(end - 2)) && tokens.slice(0, end).every(({ text }) => text !== ',');
}

/** Words that many people of one article answer to tell nothing. */
const isSpokenFor = ({ lower }: Token, { roles }: Words): boolean => roles.anonymous.has(lower);

const belongs = (token: Token, words: Words): boolean =>
  words.roles.modifiers.has(token.lower) ||
  (classOf(token, words) === 'lower' &&
    !words.pronouns.definite.has(token.lower) &&
    !words.cues.asides.has(token.lower) &&
    !words.cues.auxiliaries.has(token.lower) &&
    !words.cues.verbs.has(token.lower) &&
    PROFESSIONS.has(token.lower));
/** Plain nouns that make a profession of two words. */
const PROFESSIONS = new Set('film bola komik siber muda senior televisi sinetron dangdut'.split(' '));
