/** The people and bodies of one article: fullest names, aliases, roles. */

import type { Lang } from '../../model/vocabulary.ts';
import type { Phrase } from './phrase.ts';
import { countUpTo, insertSorted, lastUpTo } from './places.ts';

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
    if (!key || tokens.length > LONGEST_NAME) return;
    let party = this.#byKey.get(key);
    if (!party) {
      if (this.#byKey.size >= MOST_PARTIES) return;
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
      for (const token of new Set(tokens)) this.#index(token, party);
    }
    insertSorted(party.places, place);
    if (phrase.isBody && phrase.role) {
      party.isBody = true;
      return;
    }
    party.acts ||= speaks || phrase.role !== null || phrase.sex !== null;
    party.sex ??= phrase.sex;
    if (
      phrase.role &&
      (!party.role || (!party.organization && phrase.organization) || this.#isFuller(phrase.role, party.role))
    ) {
      party.role = phrase.role;
      party.organization = phrase.organization ?? party.organization;
    }
    party.organization ??= phrase.organization;
  }

  /** "Menteri Koordinator Bidang Uji" beside "Menko". */
  #isFuller(role: string, known: string): boolean {
    return this.#lang === 'id' && !known.includes(' ') && /^(?:men|wamen)/i.test(known) && role.includes(' ');
  }

  #index(token: string, party: Party): void {
    const holders = this.#byToken.get(token);
    if (!holders) this.#byToken.set(token, [party]);
    else if (holders.length < MOST_HOLDERS) holders.push(party);
  }

  /** Notes a second name of somebody. */
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
    const acting = this.#lang === 'en' ? longest.filter(({ acts }) => acts) : [];
    return (
      (acting.length ? acting : longest).sort((a, b) => distance(a, place) - distance(b, place))[0] ?? null
    );
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
      const count = countUpTo(party.places, place);
      if (count > most) {
        most = count;
        best = party;
      }
    }
    return best;
  }

  /** The body that was named last before a place. */
  lastBody(place: number): Party | null {
    return this.#lastNamed(place, ({ isBody }) => isBody);
  }

  /** The person with a name of two words or more who was named last before a place. */
  lastPerson(place: number): Party | null {
    return this.#lastNamed(place, ({ isBody, tokens }) => !isBody && tokens.length > 1);
  }

  #lastNamed(place: number, fits: (party: Party) => boolean): Party | null {
    let best: Party | null = null;
    let latest = -1;
    for (const party of this.#byKey.values()) {
      if (!fits(party)) continue;
      const at = lastUpTo(party.places, place - 1) ?? -1;
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

/** Bounds on text that is no article, so that the work stays in step with its length. */
const LONGEST_NAME = 24;
const MOST_PARTIES = 1000;
/** Parties that share a word; what goes beyond is a list of names. */
const MOST_HOLDERS = 48;

const isLonger = (a: Party, b: Party): boolean =>
  a.tokens.length > b.tokens.length && b.tokens.every((token) => a.tokens.includes(token));

/** "Corvex" and "Corvex Flowers" are two; "Vale" and "Lee Vale" one; so are "Lee" and "Lee Vale" where Lee Vale holds an office or speaks. */
const isSamePerson = (long: Party, short: Party): boolean =>
  long.acts || short.tokens.length > 1 || long.tokens[0] !== short.tokens[0] || !short.acts;

const FAR = 1e9;
function distance(party: Party, place: number): number {
  const before = lastUpTo(party.places, place);
  return before === undefined ? FAR + (party.places[0] ?? 0) : place - before;
}
