/**
 * The controlled lists of the ledger. One list an idea; the glossary is in docs/architecture.md.
 * Statement and figure lists follow the project's annotation guide, sectors and data classes follow
 * the practice of VERIS and Have I Been Pwned.
 */
import { z } from 'zod';

/** Languages whose articles are read. A third language needs its own folder under src/ingest/language. */
export const Lang = z.enum(['id', 'en', 'ms']);
export type Lang = z.infer<typeof Lang>;

/** Languages that the site itself speaks: a page, a feed and every message exist in each. Sources may be in others. */
export const SiteLang = Lang.extract(['id', 'en']);
export type SiteLang = z.infer<typeof SiteLang>;

/** How the words stand in the article: all quoted, partly quoted, paraphrased. */
export const StatementKind = z.enum(['direct', 'mixed', 'indirect']);
export type StatementKind = z.infer<typeof StatementKind>;

/** What a statement does to the story. `states` is the neutral rest. */
export const Stance = z.enum([
  'denies',
  'confirms',
  'investigates',
  'apologises',
  'advises',
  'acts',
  'blames',
  'claims',
  'demands',
  'states',
]);
export type Stance = z.infer<typeof Stance>;

/** How a party met the questions put to it. */
export const ResponseKind = z.enum(['unanswered', 'declined', 'promised']);
export type ResponseKind = z.infer<typeof ResponseKind>;

/** How sure the source sounds: "memastikan" is certain, "diduga" hedged, "membantah" negated. */
export const Certainty = z.enum(['certain', 'plain', 'hedged', 'negated']);
export type Certainty = z.infer<typeof Certainty>;

/** What a figure counts. People, accounts and records are never added to or compared with each other. */
export const Unit = z.enum([
  'people',
  'records',
  'accounts',
  'files',
  'bytes',
  'money',
  'percent',
  'organizations',
  'other',
]);
export type Unit = z.infer<typeof Unit>;

/** What role a figure plays in the story. */
export const FigureKind = z.enum([
  'affected',
  'offered',
  'sample',
  'confirmed',
  'denied',
  'holding',
  'price',
  'ransom',
  'fine',
  'population',
  'other',
]);
export type FigureKind = z.infer<typeof FigureKind>;

/** "lebih dari" is at-least, "up to" at-most, "sekitar" about. */
export const Bound = z.enum(['exact', 'at-least', 'at-most', 'about']);
export type Bound = z.infer<typeof Bound>;

/** Figures are compared only within one scope. Derived from the figure's kind, or set by a curator. */
export const Scope = z.enum(['whole', 'affected', 'sample', 'base', 'price', 'ransom', 'fine', 'other']);
export type Scope = z.infer<typeof Scope>;

/** The scope that a figure of a kind belongs to when nobody has said otherwise. */
export const SCOPE_OF_KIND: Readonly<Record<FigureKind, Scope>> = {
  affected: 'affected',
  offered: 'whole',
  sample: 'sample',
  confirmed: 'affected',
  denied: 'whole',
  holding: 'base',
  price: 'price',
  ransom: 'ransom',
  fine: 'fine',
  population: 'base',
  other: 'other',
};

/** What a body is to an incident, and what kind of body an organization file describes. */
export const PartyKind = z.enum([
  'company',
  'government',
  'regulator',
  'police',
  'researcher',
  'media',
  'actor',
  'other',
]);
export type PartyKind = z.infer<typeof PartyKind>;

/** Whose word a curated figure is, seen from the incident. */
export const ClaimantType = z.enum([
  'actor',
  'victim',
  'media',
  'researcher',
  'regulator',
  'government',
  'police',
  'other',
]);
export type ClaimantType = z.infer<typeof ClaimantType>;

/** What a curator says a claimant did with a figure. */
export const FigureStance = z.enum(['claims', 'confirms', 'estimates', 'revises', 'denies']);
export type FigureStance = z.infer<typeof FigureStance>;

export const Sector = z.enum([
  'government',
  'finance',
  'health',
  'transport',
  'telecom',
  'retail',
  'technology',
  'education',
  'energy',
  'media',
  'other',
]);
export type Sector = z.infer<typeof Sector>;

export const Attack = z.enum([
  'database-sale',
  'ransomware',
  'insider',
  'misconfiguration',
  'supply-chain',
  'credential-stuffing',
  'phishing',
  'scraping',
  'defacement',
  'lost-device',
  'intrusion',
  'unknown',
]);
export type Attack = z.infer<typeof Attack>;

export const DataClass = z.enum([
  'name',
  'address',
  'phone',
  'email',
  'birthdate',
  'national-id',
  'family-card',
  'passport',
  'tax-id',
  'voter',
  'photo',
  'biometric',
  'health',
  'employment',
  'education',
  'salary',
  'location',
  'bank-account',
  'payment-card',
  'password',
  'password-hash',
  'device',
  'source-code',
  'other',
]);
export type DataClass = z.infer<typeof DataClass>;

/** Status ladder of an incident. Always derived from the entries, never typed by hand. */
export const Status = z.enum([
  'claimed',
  'investigating',
  'suspected',
  'confirmed',
  'denied',
  'recycled',
  'reported',
]);
export type Status = z.infer<typeof Status>;

/** What an outlet is; regulators and security desks are sources of primary documents. */
export const OutletKind = z.enum(['media', 'security', 'regulator']);
export type OutletKind = z.infer<typeof OutletKind>;
