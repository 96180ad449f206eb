/** The subject with which a sentence begins. */
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** The words before the first plain word of a frame, where it begins with a name or an office; else nothing. */
export function leadingSubject(tokens: readonly Token[], words: Words): Token[] {
  const opening = subjectFrom(tokens, mainClause(tokens, words), words);
  // "response" belongs to offices and is none by itself
  const subject = opening.some((token) => !['lower', 'mark'].includes(classOf(token, words))) ? opening : [];
  const first = tokens[0]?.lower ?? '';
  if (subject.length || words.pronouns.person.has(first) || words.pronouns.body.has(first)) return subject;
  const head = tokens.slice(0, LONGEST_OPENING + 1);
  const comma = head.findIndex(({ text }) => text === ',');
  const speaks = head.slice(0, Math.max(0, comma)).some(({ lower }) => words.cues.verbs.has(lower));
  return comma > 0 && !speaks ? subjectFrom(tokens, comma + 1, words) : subject;
}
/** Words before the comma of "Tidak lama kemudian, Ratna pergi", "In response to the fire, Corvex issued a statement". */
const LONGEST_OPENING = 10;

/** "When Oakes left, Vale released": behind the comma of the clause that a conjunction opens. */
function mainClause(tokens: readonly Token[], { cues }: Words): number {
  if (!cues.subordinators.has(tokens[0]?.lower ?? '')) return 0;
  return tokens.slice(0, LONGEST_CLAUSE).findIndex(({ text }) => text === ',') + 1;
}
const LONGEST_CLAUSE = 20;

function subjectFrom(tokens: readonly Token[], start: number, words: Words): Token[] {
  let from = start;
  while (from < tokens.length && words.cues.connectives.has((tokens[from] as Token).lower)) from += 1;
  if (tokens[from]?.text === ',') from += 1;
  if (words.grammar.articles.has(tokens[from]?.lower ?? '')) from += 1;
  while (
    words.names.nameless.has(tokens[from]?.lower ?? '') &&
    words.pronouns.bodyNouns.has(tokens[from]?.lower ?? '')
  )
    from += 1;
  const source: Token[] = [];
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') break;
    if (ends(tokens, i, from, words)) {
      if (source.length && words.grammar.pointer === 'behind' && words.pronouns.definite.has(token.lower))
        source.push(token);
      break;
    }
    source.push(token);
  }
  return source;
}

function ends(tokens: readonly Token[], at: number, from: number, words: Words): boolean {
  const token = tokens[at] as Token;
  const type = classOf(token, words);
  if (type === 'nameless' || (at === from && words.cues.asides.has(token.lower))) return true;
  if (token.text === ',') return !isNameBehindRole(tokens, at, from, words);
  return (
    type === 'lower' &&
    !words.names.bodyParticles.has(token.lower) &&
    !words.roles.modifiers.has(token.lower) &&
    !/['\u2019]s$/.test(token.text)
  );
}

/** "The city's attorney, Lee Vale, was quoted": the comma stands between a role and its name. */
function isNameBehindRole(tokens: readonly Token[], comma: number, from: number, words: Words): boolean {
  const next = tokens[comma + 1];
  const role = tokens.slice(from, comma).some((token) => classOf(token, words) === 'role');
  return role && next !== undefined && classOf(next, words) === 'name';
}
