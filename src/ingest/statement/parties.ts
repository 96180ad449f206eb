/** The people and bodies of one article: fullest names, aliases, roles, found wherever they are named. */

import type { Lang } from '../../model/vocabulary.ts';
import { type Phrase, readPhrase, type ShortForms } from './phrase.ts';
import { splitAtCommas } from './regions.ts';
import type { Document, Token } from './types.ts';
import { classOf, listsOn, type WordClass, type Words } from './words.ts';

export interface Party {
  readonly name: string;
  readonly tokens: readonly string[];
  isBody: boolean;
  /** Named with an office, an honorific or as a speaker: surely a person or body that acts, not a product or place. */
  acts: boolean;
  places: number[];
  role: string | null;
  organization: string | null;
  sex: 'male' | 'female' | null;
}

export const nameTokens = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '')
    .split(/[^\p{L}\p{N}@_*]+/u)
    .filter(Boolean);

/** Collects parties and finds the fullest form of a name. */
export class Parties {
  readonly #lang: Lang;
  readonly #byKey = new Map<string, Party>();
  readonly #byToken = new Map<string, Party[]>();
  readonly #aliases = new Map<string, string>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Notes a phrase that names somebody at a place in the text. */
  note(
    phrase: Pick<Phrase, 'name' | 'role' | 'organization' | 'sex' | 'isBody'>,
    place: number,
    speaks = false,
  ): void {
    if (!phrase.name) return;
    const tokens = nameTokens(phrase.name);
    const key = tokens.join(' ');
    if (!key) return;
    let party = this.#byKey.get(key);
    if (!party) {
      party = {
        name: phrase.name,
        tokens,
        isBody: phrase.isBody,
        acts: false,
        places: [],
        role: null,
        organization: null,
        sex: null,
      };
      this.#byKey.set(key, party);
      for (const token of new Set(tokens))
        this.#byToken.set(token, [...(this.#byToken.get(token) ?? []), party]);
    }
    party.places.push(place);
    if (phrase.isBody && phrase.role) {
      party.isBody = true;
      return;
    }
    party.acts ||= speaks || phrase.role !== null || phrase.sex !== null;
    party.sex ??= phrase.sex;
    if (phrase.role && (!party.role || (!party.organization && phrase.organization))) {
      party.role = phrase.role;
      party.organization = phrase.organization ?? party.organization;
    }
    party.organization ??= phrase.organization;
  }

  alias(short: string, name: string): void {
    this.#aliases.set(nameTokens(short).join(' '), name);
  }

  /** The party whose fullest name holds all words of a name; the one named last before the place, else first after it. */
  find(name: string, place: number): Party | null {
    const alias = this.#aliases.get(nameTokens(name).join(' '));
    const tokens = nameTokens(alias ?? name);
    const holders = (this.#byToken.get(tokens[0] ?? '') ?? []).filter(
      (party) =>
        tokens.every((token) => party.tokens.includes(token)) &&
        (!party.isBody || party.tokens.length === tokens.length),
    );
    if (!holders.length) return this.#byNickname(tokens, place);
    if (tokens.length === 1) {
      const full = this.#lang === 'id' && holders.length === 1 && this.#byNickname(tokens, place);
      if (full) return full;
    }
    const longest = holders.filter(
      (party) =>
        !holders.some(
          (other) =>
            other !== party && isLonger(other, party) && (this.#lang === 'id' || isSamePerson(other, party)),
        ),
    );
    return longest.sort((a, b) => distance(a, place) - distance(b, place))[0] ?? null;
  }

  /** "Arum" for Sekar Arumdati: a short name that begins a word of exactly one person's name. */
  #byNickname(tokens: readonly string[], place: number): Party | null {
    const [nick = ''] = tokens;
    if (tokens.length !== 1 || nick.length < SHORTEST_NICKNAME) return null;
    const bearers = [...this.#byKey.values()].filter(
      (party) => !party.isBody && party.tokens.some((token) => token !== nick && token.startsWith(nick)),
    );
    return bearers.length === 1 && (bearers[0] as Party).places.some((at) => at < place)
      ? (bearers[0] as Party)
      : null;
  }

  /** The body that the article is about: the one named most often before a place, or at all. */
  mainBody(place: number): Party | null {
    let best: Party | null = null;
    let most = 0;
    for (const party of this.#byKey.values()) {
      if (
        !party.isBody &&
        (party.tokens.length > 2 || party.role || party.sex || this.#isPartOfPerson(party))
      )
        continue;
      const count = party.places.filter((at) => at <= place).length;
      if (count > most) {
        most = count;
        best = party;
      }
    }
    return best;
  }

  /** The body that was named last before a place. */
  lastBody(place: number): Party | null {
    let best: Party | null = null;
    let latest = -1;
    for (const party of this.#byKey.values()) {
      if (!party.isBody) continue;
      const at = party.places.findLast((one) => one < place) ?? -1;
      if (at > latest) {
        latest = at;
        best = party;
      }
    }
    return best;
  }

  /** The person with a name of two words or more who was named last before a place. */
  lastPerson(place: number): Party | null {
    let best: Party | null = null;
    let latest = -1;
    for (const party of this.#byKey.values()) {
      if (party.isBody || party.tokens.length < 2) continue;
      const at = party.places.findLast((one) => one < place) ?? -1;
      if (at > latest) {
        latest = at;
        best = party;
      }
    }
    return best;
  }

  #isPartOfPerson(party: Party): boolean {
    return (
      (this.#byToken.get(party.tokens[0] ?? '') ?? []).some(
        (other) => !other.isBody && isLonger(other, party),
      ) ||
      (party.tokens.length === 2 && !party.isBody)
    );
  }

  /** Role and body of a party, also from shorter forms of its name. */
  office(party: Party): { role: string | null; organization: string | null } {
    let { role, organization } = party;
    for (const token of party.tokens)
      for (const other of this.#byToken.get(token) ?? []) {
        if (other === party || !other.tokens.every((word) => party.tokens.includes(word))) continue;
        if (!role) {
          role = other.role;
          organization ??= other.organization;
        }
      }
    return { role, organization };
  }
}

const SHORTEST_NICKNAME = 4;

const isLonger = (a: Party, b: Party): boolean =>
  a.tokens.length > b.tokens.length && b.tokens.every((token) => a.tokens.includes(token));

/** "Corvex" and "Corvex Flowers" are two; "Vale" and "Lee Vale" one; so are "Lee" and "Lee Vale" where Lee Vale holds an office or speaks. */
const isSamePerson = (long: Party, short: Party): boolean =>
  long.acts || short.tokens.length > 1 || long.tokens[0] !== short.tokens[0] || !short.acts;

const FAR = 1e9;
function distance(party: Party, place: number): number {
  const before = party.places.filter((at) => at <= place).at(-1);
  return before === undefined ? FAR + (party.places[0] ?? 0) : place - before;
}

const RUN: ReadonlySet<WordClass> = new Set([
  'name',
  'initial',
  'body',
  'institutional',
  'acronym',
  'honorific',
  'role',
  'handle',
]);

/** A line in title case without a full stop tells nothing about names. */
export function isHeadline(line: string): boolean {
  if (/[.!?:,"\u201d\u2019']$/.test(line)) return false;
  return isTitleCase(line);
}

/** At least half of the longer words are capitalised. */
export function isTitleCase(line: string): boolean {
  const long = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 3 && long.filter((word) => /^\p{Ll}/u.test(word)).length < long.length / 2;
}

/** Notes every name of a text, wherever it stands. */
export function noteNames(document: Document, words: Words, shorts: ShortForms, parties: Parties): void {
  for (const frame of document.frames)
    if (!isHeadline(document.text.slice(frame.start, frame.end)))
      noteRuns(document.text, frame.tokens, words, shorts, parties);
}

export function noteRuns(
  text: string,
  tokens: readonly Token[],
  words: Words,
  shorts: ShortForms,
  parties: Parties,
): void {
  for (let i = 0; i < tokens.length; i += 1) {
    if (!RUN.has(classOf(tokens[i] as Token, words))) continue;
    let to = i + 1;
    while (to < tokens.length && goesOn(tokens, i, to, words)) to += 1;
    const run = tokens.slice(i, to);
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

/** "Bintang Kisah 8 itu": the pointer that makes a description of what looks like a name. */
function pointerBehind(tokens: readonly Token[], at: number, words: Words): Token[] {
  const next = tokens[at]?.kind === 'word' && /^\p{N}/u.test((tokens[at] as Token).text) ? at + 1 : at;
  const pointer = tokens[next];
  return words.lang === 'id' && pointer && words.pronouns.definite.has(pointer.lower) ? [pointer] : [];
}

const nextInRunOf = (next: Token, words: Words): boolean => RUN.has(classOf(next, words));

function goesOn(tokens: readonly Token[], start: number, at: number, words: Words): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (RUN.has(classOf(token, words)) || words.roles.modifiers.has(token.lower)) return true;
  if (!next) return false;
  if (token.text === ',' && listsOn(tokens, at, words)) return true;
  if (token.lower === 'dan' && tokens[at - 1]?.text === ',') return nextInRunOf(next, words);
  if (token.text === '(')
    return (
      tokens[at + 2]?.text === ')' &&
      /^\p{Lu}/u.test(next.text) &&
      tokens[at + 3] !== undefined &&
      RUN.has(classOf(tokens[at + 3] as Token, words))
    );
  if (token.text === ')') return tokens[at - 2]?.text === '(' && at - 2 > start && nextInRunOf(next, words);
  const nextInRun = nextInRunOf(next, words);
  if (token.text === '.')
    return (
      nextInRun &&
      (tokens[at - 1] as Token).text.length <= 6 &&
      ['initial', 'honorific'].includes(classOf(tokens[at - 1] as Token, words))
    );
  return nextInRun && (words.names.bodyParticles.has(token.lower) || words.names.particles.has(token.lower));
}

/** "Kementerian Uji … Melalui juru bicaranya, Ratna Wulandari,": the voice of the body named last before. */
export function noteVoices(document: Document, words: Words, parties: Parties): void {
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      const juru = tokens[i - 1];
      if (token.lower !== 'bicaranya' || juru?.lower !== 'juru') return;
      let from = i + 1;
      while (tokens[from]?.text === ',') from += 1;
      let to = from;
      while (to < tokens.length && ['name', 'initial'].includes(classOf(tokens[to] as Token, words))) to += 1;
      if (to === from) return;
      const name = document.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
      const role = document.text.slice(juru.start, token.end - POSSESSIVE_LENGTH);
      const organization = parties.lastBody(juru.start)?.name ?? null;
      parties.note({ name, role, organization, sex: null, isBody: false }, (tokens[from] as Token).start);
    });
}
const POSSESSIVE_LENGTH = 'nya'.length;

/** "Kepala Dinas Uji Kota, Ratna Wulandari,": a name alone behind a comma belongs to the role before it. */
function nameBehind(tokens: readonly Token[], run: readonly Token[], at: number, words: Words): Token[] {
  if (words.lang !== 'id' || !run.some((token) => classOf(token, words) === 'role')) return [];
  let comma = at;
  while (
    comma < tokens.length &&
    comma - at < LONGEST_DESCRIPTION &&
    /[\p{L}\p{N}()]/u.test((tokens[comma] as Token).text)
  )
    comma += 1;
  if (tokens[comma]?.text !== ',') return [];
  let end = comma + 1;
  while (end < tokens.length && ['name', 'initial'].includes(classOf(tokens[end] as Token, words))) end += 1;
  const closes =
    !tokens[end] || /^[,(.]$/.test((tokens[end] as Token).text) || (tokens[end] as Token).kind === 'word';
  return end > comma + 1 && end - comma <= 6 && closes ? tokens.slice(at, end) : [];
}
/** Words that may stand between a role and the comma before its bearer's name. */
const LONGEST_DESCRIPTION = 9;

/** "Pandu dari Fakultas Uji": the body behind a name. */
function bodyBehind(tokens: readonly Token[], at: number, words: Words): Token[] {
  const link = tokens[at];
  if (
    !link ||
    !['dari', 'of', 'from'].includes(link.lower) ||
    !RUN.has(classOf(tokens[at + 1] ?? link, words))
  )
    return [];
  let end = at + 2;
  while (end < tokens.length && goesOn(tokens, at + 1, end, words)) end += 1;
  return tokens.slice(at, end);
}

/** ", an Corvex spokesman," after a name. */
function apposition(tokens: readonly Token[], at: number, words: Words): Token[] {
  if (tokens[at]?.text !== ',') return [];
  const segment = splitAtCommas(tokens.slice(at + 1, at + 22))[0] ?? [];
  const first = segment.find(({ kind, lower }) => kind === 'word' && !['the', 'a', 'an'].includes(lower));
  if (!first || segment.length > 18) return [];
  const early = segment.slice(0, 6).some((token) => classOf(token, words) === 'role');
  return early && !words.cues.asides.has(first.lower) ? [tokens[at] as Token, ...segment] : [];
}

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
