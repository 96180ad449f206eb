/** The people and bodies of one article: fullest names, aliases, roles. */

import type { Lang } from '../../model/vocabulary.ts';
import { GRAMMAR } from '../language/grammar.ts';
import { NAMES } from '../language/names.ts';
import { ROLES } from '../language/roles.ts';
import { bearersOf, distance, isLonger, isSamePerson, nameTokens, type Party } from './party.ts';
import type { Phrase } from './phrase.ts';
import { insertSorted } from './places.ts';

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
    party.sex ??= phrase.sex ?? this.#sexByName(tokens);
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
    const { contracted } = ROLES[this.#lang];
    const short = known.toLowerCase();
    return role.includes(' ') && !short.includes(' ') && contracted.some((stem) => short.startsWith(stem));
  }

  /** "Ann Oakes", "Mark": as the given name tells. */
  #sexByName([first = '']: readonly string[]): Party['sex'] {
    const { men, women } = NAMES[this.#lang];
    return men.has(first) ? 'male' : women.has(first) ? 'female' : null;
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
  find(name: string, place: number, sex: Party['sex'] = null): Party | null {
    const alias = this.#aliases.get(nameTokens(name).join(' '));
    const tokens = nameTokens(alias ?? name);
    const holders = this.withWord(tokens[0] ?? '').filter(
      (party) =>
        tokens.every((token) => party.tokens.includes(token)) &&
        (!party.isBody || party.tokens.length === tokens.length),
    );
    if (!holders.length) return this.#byNickname(tokens, place);
    const byGiven = GRAMMAR[this.#lang].shortName === 'given';
    if (tokens.length === 1) {
      const full = byGiven && holders.length === 1 && this.#byNickname(tokens, place);
      if (full) return full;
    }
    const longest = holders.filter(
      (party) =>
        !holders.some(
          (other) => other !== party && isLonger(other, party) && (byGiven || isSamePerson(other, party)),
        ),
    );
    const fitting = byGiven ? longest : bearersOf(tokens, longest, sex);
    return [...fitting].sort((a, b) => distance(a, place) - distance(b, place))[0] ?? null;
  }

  /** "Arum" for Sekar Arumdati: a short name that begins a word of exactly one person's name. */
  #byNickname(tokens: readonly string[], place: number): Party | null {
    const [nick = ''] = tokens;
    if (tokens.length !== 1 || nick.length < SHORTEST_NICKNAME) return null;
    const bearers = [...this.all()].filter(
      (party) => !party.isBody && party.tokens.some((token) => token !== nick && token.startsWith(nick)),
    );
    return bearers.length === 1 && (bearers[0] as Party).places.some((at) => at < place)
      ? (bearers[0] as Party)
      : null;
  }

  /** All parties, in the order in which they were noted. */
  all(): Iterable<Party> {
    return this.#byKey.values();
  }

  /** Parties that have a word in their names. */
  withWord(word: string): readonly Party[] {
    return this.#byToken.get(word) ?? [];
  }
}

const SHORTEST_NICKNAME = 4;

/** Bounds on text that is no article, so that the work stays in step with its length. */
const LONGEST_NAME = 24;
const MOST_PARTIES = 1000;
/** Parties that share a word; what goes beyond is a list of names. */
const MOST_HOLDERS = 48;
