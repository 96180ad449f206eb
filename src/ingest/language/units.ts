/** What numbers count and measure, a lexicon for each language. The readers are src/ingest/figure/{measure,noun}.ts. */
import type { Lang, Unit } from '../../model/vocabulary.ts';
import { UNITS as EN } from './en/units.ts';
import { UNITS as ID } from './id/units.ts';
import { UNITS as MS } from './ms/units.ts';
import type { PredicateLexicon } from './predicates.ts';

export interface UnitLexicon {
  /** Whether the counted noun's head comes first ("data penduduk") or last ("payment cards"). */
  readonly head: 'first' | 'last';
  /** Counted nouns in the form they take after a number. */
  readonly nouns: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** Phrases of several words that mean something else than their head alone: "sampel data", "email addresses". */
  readonly phrases: Readonly<Record<string, Unit>>;
  /** Words between the number and its noun: "buah", "further", "different". */
  readonly classifiers: readonly string[];
  /** Form of nouns for people, which the lists need not name ("pembeli", "commuters"), and other nouns of that form. */
  readonly agentForm: RegExp;
  readonly agentExceptions: readonly string[];
  /** Form of verbs, by which a word behind a number is known as no noun; null where the form does not tell. */
  readonly predicates: Pick<PredicateLexicon, 'shape' | 'exceptions'> | null;
  /** Words that end the counted noun: prepositions, verbs, pronouns. */
  readonly stops: readonly string[];
  /** Participles: adjectives before the noun ("500,000 affected users"), its end behind it ("users affected by"). */
  readonly participles: readonly string[];
  /** Pronouns that refer to the number before: "di antaranya", "of them". */
  readonly partOf: readonly string[];
  /** Phrases before a part that point back to its whole, with a comma or not: "dari jumlah itu, 240 ribu", "of these". */
  readonly partOpenings: readonly string[];
  /** Words that announce a noun and, further on, its number: "jumlah data ... 20 juta", "the number of". */
  readonly leadingCounters: readonly string[];
  /** Words right before a number whose noun stands before them: "data sebanyak", "records totalling". */
  readonly trailingCounters: readonly string[];
  /** Heads of English phrases inside Indonesian text: "36M Car Data". Empty where heads come last anyway. */
  readonly borrowedHeads: readonly string[];
  readonly percent: readonly string[];
  /** Currency words after a number to ISO codes; several words joined by a blank. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Nouns of time: their numbers are no figures, and behind another noun they are no part of it ("penumpang tahun lalu"). */
  readonly durations: readonly string[];
  /** Other nouns whose numbers are no figures of a breach: distances, suspects, meetings. */
  readonly foreign: readonly string[];
}

/** Signs and codes before (and codes after) an amount, in both languages. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  rp: 'IDR',
  idr: 'IDR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  s$: 'SGD',
  sgd: 'SGD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  rm: 'MYR',
  myr: 'MYR',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  '₹': 'INR',
  rs: 'INR',
  inr: 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  '₱': 'PHP',
  php: 'PHP',
  '฿': 'THB',
  thb: 'THB',
  chf: 'CHF',
  sek: 'SEK',
  '₿': 'BTC',
  btc: 'BTC',
  xmr: 'XMR',
  eth: 'ETH',
  usdt: 'USDT',
  ltc: 'LTC',
};

/** Decimal byte units, as newsrooms use them: exponent of ten. */
export const BYTES: Readonly<Record<string, number>> = {
  kb: 3,
  mb: 6,
  gb: 9,
  tb: 12,
  pb: 15,
  kilobyte: 3,
  megabyte: 6,
  gigabyte: 9,
  terabyte: 12,
  petabyte: 15,
  kilobytes: 3,
  megabytes: 6,
  gigabytes: 9,
  terabytes: 12,
  petabytes: 15,
  kilobita: 3,
  megabita: 6,
  gigabita: 9,
  terabita: 12,
  petabita: 15,
  gigs: 9,
  gig: 9,
};

export const UNITS: Readonly<Record<Lang, UnitLexicon>> = { id: ID, en: EN, ms: MS };
