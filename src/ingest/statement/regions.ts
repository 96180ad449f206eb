/** The stretches of a frame around a cue: where its subject, its speaker and its content begin and end. */

import { DATES } from '../language/dates.ts';
import type { Token } from './types.ts';
import { classOf, listsOn, type Words } from './words.ts';

const BREAKS = new Set([':', ';', '\u2014', '\u2013']);

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
  const clause = lastClause(tokens, from, verb);
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
function lastClause(tokens: readonly Token[], from: number, verb: number): number {
  for (let i = verb - 1; i > from; i -= 1) {
    const { lower } = tokens[i] as Token;
    if (SUBORDINATORS.has(lower) && i + 1 < verb) return i + 1;
    if ((lower === 'and' || lower === 'dan') && tokens[i - 1]?.text === ',') return i + 1;
  }
  return from;
}

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
    if (isAside(head, words)) {
      if (last && SETS.has(head.lower) && i > 0 && names(segments[i - 1] as Token[], words)) continue;
      const subject = last ? afterAside(segment, words) : [];
      if (last && !subject.length && words.lang === 'id') continue;
      if (subject.length) kept.unshift(subject);
      break;
    }
    kept.unshift(cutRelative(segment));
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

const comma = (segment: readonly Token[]): Token => {
  const { start } = segment[0] as Token;
  return { kind: 'mark', text: ',', lower: ',', start, end: start };
};

function isIdle(token: Token, { cues }: Words): boolean {
  return (
    token.text === ',' ||
    cues.auxiliaries.has(token.lower) ||
    (token.kind === 'word' && /ly$/.test(token.lower))
  );
}

export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (token.text === ',' && depth === 0) segments.push([]);
    else (segments.at(-1) as Token[]).push(token);
  }
  return segments;
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

function isAside(head: Token, { cues, pronouns, lang }: Words): boolean {
  if (pronouns.definite.has(head.lower)) return false;
  return cues.asides.has(head.lower) || (lang === 'id' && cues.connectives.has(head.lower) && false);
}

/** The subject at the end of a segment that begins with an aside ("Dalam rapat itu Ratna ..."): its last capitalised words. */
function afterAside(segment: readonly Token[], words: Words): Token[] {
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
  const article = segment.findLastIndex(({ lower }) => ['the', 'a', 'an'].includes(lower));
  if (words.lang === 'en' && article > 0 && segment.length - article <= 6 && /^\p{Ll}/u.test(last.text))
    return segment.slice(article);
  if (words.pronouns.person.has(last.lower) || words.pronouns.body.has(last.lower)) return [last];
  while (from > 0 && ok(segment[from - 1] as Token)) from -= 1;
  return segment.slice(from);
}

function cutRelative(segment: readonly Token[]): Token[] {
  const at = segment.findIndex((token, i) => i > 0 && isRelative(token));
  return at < 0 ? [...segment] : segment.slice(0, at);
}

/** Tokens of the speaker after a tag: up to an aside, a date, a quotation or the sentence's end. */
export function speakerAfter(
  tokens: readonly Token[],
  from: number,
  words: Words,
): { to: number; source: Token[] } {
  const source: Token[] = [];
  let depth = 0;
  let i = from;
  let named = false;
  let role = false;
  for (; i < tokens.length && source.length < 40; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' || BREAKS.has(token.text) || /[!?]/.test(token.text)) break;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && token.text === ',' && !goesOnBehind(tokens, i, named, words)) break;
    if (depth === 0 && token.kind === 'word') {
      const type = classOf(token, words);
      if (type === 'role') role = true;
      if (['name', 'handle', 'initial'].includes(type) || (type === 'acronym' && !role)) named = true;
      if (stops(tokens, i, from, named, words)) break;
    }
    source.push(token);
  }
  while (source.length && ((source.at(-1) as Token).text === ',' || (source.at(-1) as Token).text === '.'))
    source.pop();
  return { to: i, source };
}

/** Behind a comma a role follows the name, or the name follows the role. */
function goesOnBehind(tokens: readonly Token[], comma: number, named: boolean, words: Words): boolean {
  let i = comma + 1;
  while (['the', 'a', 'an', 'his', 'her'].includes(tokens[i]?.lower ?? '')) i += 1;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (!named && listsOn(tokens, comma, words)) return true;
  const type = classOf(token, words);
  if (isNameAlone(tokens, i, words) || placesThenName(tokens, i, words)) return true;
  if (!named) return type === 'name' || type === 'honorific' || type === 'initial' || type === 'role';
  return (
    type === 'role' ||
    words.roles.modifiers.has(token.lower) ||
    tokens
      .slice(i, i + 6)
      .some(
        (next, k, all) =>
          classOf(next, words) === 'role' &&
          all.slice(0, k).every(({ text }) => text !== ',' && !words.cues.asides.has(text)),
      )
  );
}

/** "Kepala Desa Sukauji, Kabupaten Uji, Ratna Wulandari": places between an office and its bearer's name. */
function placesThenName(tokens: readonly Token[], at: number, words: Words): boolean {
  let i = at;
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const first = tokens[i];
    if (words.lang !== 'id' || !first || !['institutional', 'body'].includes(classOf(first, words)))
      return false;
    while (tokens[i] && /^\p{Lu}/u.test((tokens[i] as Token).text)) i += 1;
    if (tokens[i]?.text !== ',') return false;
    i += 1;
    if (isNameAlone(tokens, i, words)) return true;
  }
  return false;
}
const MOST_PLACES = 3;

/** A name of two or more words and nothing else up to the next comma, bracket or aside. */
function isNameAlone(tokens: readonly Token[], at: number, words: Words): boolean {
  let end = at;
  while (
    end < tokens.length &&
    ['name', 'initial', 'honorific'].includes(classOf(tokens[end] as Token, words))
  )
    end += 1;
  const next = tokens[end];
  return (
    words.lang === 'id' &&
    end - at >= 2 &&
    (!next || /^[,(.]$/.test(next.text) || words.cues.asides.has(next.lower))
  );
}

function stops(tokens: readonly Token[], i: number, from: number, named: boolean, words: Words): boolean {
  const token = tokens[i] as Token;
  const { lower } = token;
  if (i === from || isInOffice(token, words)) return false;
  if (named && lower === 'dan' && isInOffice(tokens[i + 1], words)) return false;
  if (!named && words.names.bodyParticles.has(lower) && nextIsBody(tokens, i, words)) return false;
  if (
    words.names.nameless.has(lower) &&
    !words.pronouns.person.has(lower) &&
    classOf(token, words) === 'nameless'
  )
    return true;
  if (!words.cues.asides.has(lower))
    return (
      words.lang === 'id' &&
      (words.cues.verbs.has(lower) || (named && isPlain(tokens[i - 1] as Token, token, words)))
    );
  if (!words.roles.links.has(lower) || !nextIsBody(tokens, i, words)) return true;
  const previous = tokens[i - 1] as Token;
  const afterRole =
    classOf(previous, words) === 'role' || words.roles.modifiers.has(previous.lower) || !named;
  return !afterRole && !['dari', 'of'].includes(lower);
}

/** "Menteri Dalam Negeri": a capitalised word of an office is no aside. */
const isInOffice = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && words.lang === 'id' && classOf(token, words) === 'institutional';

/** A plain word behind a name goes on with something else ("akun Kalong berjumlah"). */
const isPlain = (previous: Token, token: Token, words: Words): boolean =>
  ['name', 'acronym', 'handle'].includes(classOf(previous, words)) &&
  classOf(token, words) === 'lower' &&
  !words.names.bodyParticles.has(token.lower) &&
  !words.names.particles.has(token.lower) &&
  !words.roles.modifiers.has(token.lower) &&
  !words.names.aliases.has(token.lower);

function nextIsBody(tokens: readonly Token[], i: number, words: Words): boolean {
  let next = i + 1;
  if (['the', 'a', 'an'].includes(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  return token !== undefined && ['body', 'institutional', 'acronym', 'name'].includes(classOf(token, words));
}

/** Where the content begins after a verb: addressee, setting of the speech and the opening word left out. */
export function contentAfter(tokens: readonly Token[], from: number, words: Words): number {
  let at = from;
  while (
    at < tokens.length &&
    words.cues.auxiliaries.has((tokens[at] as Token).lower) &&
    ['lagi', 'pula', 'singkat', 'juga', 'again', 'also'].includes((tokens[at] as Token).lower)
  )
    at += 1;
  at = skipToOpener(tokens, skipSetting(tokens, at, words), words);
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at += 1;
  if (words.cues.openers.has(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.text === ',') at += 1;
  return at;
}

/** "confirmed today that", "said during a call that": an aside before the opening word. */
function skipToOpener(tokens: readonly Token[], from: number, { cues, lang }: Words): number {
  const first = tokens[from];
  if (lang !== 'en' || !first || !(cues.asides.has(first.lower) || cues.auxiliaries.has(first.lower)))
    return from;
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ',' || token.kind === 'quote') return from;
    if (token.lower === 'that') return i;
  }
  return from;
}

/** How many tokens a setting between verb and content may have. */
const LONGEST_SETTING = 24;

/** "kepada wartawan di Jakarta, Kamis (20/5),", "in a statement on Monday that". */
function skipSetting(tokens: readonly Token[], from: number, words: Words): number {
  const first = tokens[from];
  if (first?.kind !== 'word') return from;
  const { cues, names } = words;
  const isSetting =
    cues.addressees.has(first.lower) ||
    (names.nameless.has(first.lower) &&
      classOf(first, words) === 'nameless' &&
      !words.pronouns.person.has(first.lower) &&
      !words.pronouns.definite.has(first.lower) &&
      !words.pronouns.body.has(first.lower) &&
      !words.roles.indefinite.has(first.lower)) ||
    (cues.asides.has(first.lower) &&
      tokens.slice(from + 1, from + 5).some((token) => cues.settings.has(token.lower)));
  if (!isSetting) return from;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_SETTING); i += 1) {
    const token = tokens[i] as Token;
    if (cues.openers.has(token.lower) && token.lower !== 'untuk' && token.lower !== 'if') return i;
    if (token.kind === 'quote' || token.text === ':') return i;
    if (token.text === ',' && !continuesSetting(tokens, i + 1, words)) return i;
  }
  return from;
}

function continuesSetting(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    words.names.nameless.has(token.lower) &&
    /^\p{Lu}/u.test(token.text) &&
    !words.pronouns.person.has(token.lower) &&
    !words.pronouns.definite.has(token.lower)
  );
}
