/** The subject of a reporting verb: where it begins, and which of its words name the speaker. */
import { DATES } from '../language/dates.ts';
import { hasPredicate } from './complement.ts';
import { splitAtCommas } from './split-at-commas.ts';
import { tokenAt } from './token.ts';
import { BREAKS, type Token } from './types.ts';
import { COMMA } from './word-form.ts';
import { classOf, type Words } from './words.ts';

/** Tokens of the subject before a verb: back to a quotation, a colon or a dash, auxiliaries left out. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  words: Words,
): { from: number; source: Token[] } {
  let from = verb;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    if (before.kind === 'quote' || BREAKS.has(before.text)) break;
    from -= 1;
  }
  const clause = lastClause(tokens, from, verb, words);
  return { from: clause, source: nounSegments(tokens.slice(clause, verb), words) };
}

/** The head of a relative clause: the noun phrase before "yang". */
export function relativeHead(tokens: readonly Token[], relative: number, words: Words): Token[] {
  let from = relative;
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    const type = classOf(token, words);
    const nominal =
      !['lower', 'mark', 'nameless', 'number'].includes(type) || words.cues.speechNouns.has(token.lower);
    if (!nominal && !words.names.bodyParticles.has(token.lower)) break;
    from -= 1;
  }
  return tokens.slice(from, relative);
}

/** Where the clause that ends at the verb begins: after the last conjunction that begins a clause of its own. */
function lastClause(tokens: readonly Token[], from: number, verb: number, words: Words): number {
  for (let i = verb - 1; i > from; i -= 1) {
    const { lower } = tokens[i] as Token;
    if (words.cues.openers.has(lower) && namesOnly(tokens.slice(i + 1, verb), words)) return i + 1;
    if (SUBORDINATORS.has(lower) && i + 1 < verb) return i + 1;
    if ((lower === 'and' || lower === 'dan') && tokens[i - 1]?.text === ',') return i + 1;
    if (
      lower === 'and' &&
      namesOnly(tokens.slice(i + 1, verb), words) &&
      hasPredicate(tokens.slice(from, i), words)
    )
      return i + 1;
  }
  return from;
}

/** "so loud that Mayor Lee Vale said": capitals alone between the opener and the verb. */
const namesOnly = (tokens: readonly Token[], { cues }: Words): boolean =>
  tokens.length > 0 &&
  /^\p{Lu}/u.test((tokens[0] as Token).text) &&
  tokens.every(({ text, lower }) => /^[\p{Lu}.]/u.test(text) || cues.auxiliaries.has(lower));

const SUBORDINATORS = new Set([
  'but',
  'though',
  'although',
  'while',
  'because',
  'tetapi',
  'tapi',
  'namun',
  'sedangkan',
  'sehingga',
  'meskipun',
  'padahal',
]);

/** Leaves out auxiliaries at the end, asides between commas, and relative clauses. */
function nounSegments(tokens: readonly Token[], words: Words): Token[] {
  const trimmed = [...tokens];
  while (trimmed.length && isIdle(trimmed.at(-1) as Token, words)) trimmed.pop();
  const segments = splitAtCommas(trimmed);
  const kept: Token[][] = [];
  for (let i = segments.length - 1; i >= 0; i -= 1) {
    const segment = segments[i] as Token[];
    const head = segment.find(({ kind }) => kind === 'word');
    if (!head || isDate(segment, words)) continue;
    const last = kept.length === 0;
    if (isRelative(head)) continue;
    if (!last && i === 0 && opensParticiple(head, words)) break;
    if (last && i > 0 && isParticiple(head, words) && names(segments[i - 1] as Token[], words)) continue;
    if (isAside(head, words)) {
      if (last && SETS.has(head.lower) && i > 0 && names(segments[i - 1] as Token[], words)) continue;
      const subject = last ? afterAside(segment, words) : [];
      if (last && !subject.length && words.grammar.dropsSubject) continue;
      if (subject.length) kept.unshift(subject);
      break;
    }
    kept.unshift(cutRelative(segment));
    // "In Alder, he said"
    if (last && segment.length === 1 && words.pronouns.person.has(head.lower)) break;
    if (kept.length >= 3) break;
  }
  return kept
    .filter((segment) => segment.length > 0)
    .flatMap((segment, i) => (i ? [comma(segment), ...segment] : segment));
}

/** English prepositions of a setting. */
const SETS = new Set('in on at during after by from with for'.split(' '));
/** "Mira Oakes, at a later meeting, said": the subject stands before the aside. */
const names = (segment: readonly Token[], words: Words): boolean =>
  !isAside(segment.find(({ kind }) => kind === 'word') ?? comma(segment), words) &&
  segment.some((token) => ['name', 'acronym'].includes(classOf(token, words)));

/** "Mira Oakes, speaking to bakers, said". */
const isParticiple = ({ text }: Token, { grammar }: Words): boolean =>
  grammar.participle !== null && /^\p{Ll}/u.test(text) && text.endsWith(grammar.participle);

/** "Asked by Vale to respond, Oakes said": a participle before the subject speaks of others. */
const opensParticiple = ({ text, lower }: Token, { grammar, cues }: Words): boolean =>
  grammar.participle !== null &&
  /^\p{Lu}\p{Ll}/u.test(text) &&
  (cues.verbs.has(lower) || cues.asides.has(lower)) &&
  /(?:ed|ing)$/.test(lower);

const comma = (segment: readonly Token[]): Token => {
  const { start } = segment[0] as Token;
  return tokenAt(COMMA, start, start);
};

function isIdle(token: Token, { cues }: Words): boolean {
  return (
    token.text === ',' ||
    cues.auxiliaries.has(token.lower) ||
    (token.kind === 'word' && /ly$/.test(token.lower))
  );
}

const isRelative = (head: Token): boolean => ['yang', 'who', 'which', 'whose'].includes(head.lower);

/** "Selasa (5/5)", "Thursday morning": a time between subject and verb. */
function isDate(segment: readonly Token[], { lang }: Words): boolean {
  const first = segment.find(({ kind }) => kind === 'word') as Token;
  const { weekdays, months } = DATES[lang];
  return (
    (first.lower in weekdays || first.lower in months || /^\p{N}/u.test(first.text)) && segment.length <= 8
  );
}

function isAside(head: Token, { cues, pronouns }: Words): boolean {
  if (pronouns.definite.has(head.lower)) return false;
  return cues.asides.has(head.lower);
}

/** The subject at the end of a segment that begins with an aside ("Dalam rapat itu Ratna ..."): its last capitalised words. */
function afterAside(segment: readonly Token[], words: Words): Token[] {
  // "as Abbot Lee Vale of the House of Alder told"
  const opens = segment.findIndex(({ lower }) => lower === 'as');
  if (opens === 0 && segment[1]?.form.capital === true && !words.grammar.dropsSubject)
    return segment.slice(1);
  let from = segment.length;
  const ok = (token: Token): boolean => {
    const type = classOf(token, words);
    return (
      (type !== 'lower' && type !== 'mark' && type !== 'nameless' && type !== 'number') ||
      token.text === '(' ||
      token.text === ')' ||
      token.text === '.'
    );
  };
  const last = segment.at(-1) as Token;
  const article = segment.findLastIndex(({ lower }) => words.grammar.articles.has(lower));
  if (article > 0 && segment.length - article <= 6 && /^\p{Ll}/u.test(last.text))
    return segment.slice(article);
  if (words.pronouns.person.has(last.lower) || words.pronouns.body.has(last.lower)) return [last];
  while (from > 0 && ok(segment[from - 1] as Token)) from -= 1;
  return segment.slice(from);
}

function cutRelative(segment: readonly Token[]): Token[] {
  const at = segment.findIndex((token, i) => i > 0 && isRelative(token));
  return at < 0 ? [...segment] : segment.slice(0, at);
}
