/**
 * An incident as people have curated it: facts and our own summaries with a source for each.
 * What articles add to it is derived (src/ledger) and never written here.
 */
import { z } from 'zod';
import { Bilingual, Country, Currency, HttpUrl, PartialDate, Slug } from './primitives.ts';
import {
  Attack,
  Bound,
  Certainty,
  ClaimantType,
  DataClass,
  FigureKind,
  FigureStance,
  ResponseKind,
  Scope,
  Sector,
  Stance,
  Unit,
} from './vocabulary.ts';

export const CuratedFigure = z
  .object({
    value: z.number().nonnegative(),
    unit: Unit,
    currency: Currency.nullable().default(null),
    bound: Bound.default('exact'),
    of: Bilingual,
    /** Id of a person or organization; null when the source names nobody, and then `claimantLabel` says who. */
    claimant: Slug.nullable(),
    claimantLabel: Bilingual.optional(),
    claimantType: ClaimantType,
    stance: FigureStance,
    kind: FigureKind,
    scope: Scope,
    date: PartialDate.nullable(),
    asOf: PartialDate.nullable().default(null),
    source: HttpUrl,
  })
  .strict();
export type CuratedFigure = z.infer<typeof CuratedFigure>;

export const CuratedStatement = z
  .object({
    /** Id of a person; null where the body itself spoke. */
    speaker: Slug.nullable(),
    role: Bilingual.nullable(),
    organization: Slug.nullable(),
    /** Who spoke, where neither a person nor an organization has a file ("penjual"). */
    speakerLabel: Bilingual.optional(),
    stance: Stance,
    /** Our own words, never the source's. */
    summary: Bilingual,
    /** How other pages of the incident's sources print the same words: as a suspicion, a certainty, or plainly. */
    printedAs: z.array(z.object({ source: HttpUrl, certainty: Certainty }).strict()).default([]),
    /** Where it tells that somebody did not answer, declined to, or promised something: `of` is who, if not the speaker's side. */
    response: z
      .object({
        kind: ResponseKind,
        of: Slug.nullable().default(null),
        /** When, where the statement tells of it later. */
        date: PartialDate.nullable().default(null),
        due: PartialDate.nullable().default(null),
      })
      .strict()
      .optional(),
    date: PartialDate.nullable(),
    source: HttpUrl,
  })
  .strict();
export type CuratedStatement = z.infer<typeof CuratedStatement>;

export const IncidentSource = z
  .object({
    url: HttpUrl,
    outlet: z.string().min(1),
    date: PartialDate.nullable(),
    lang: z.string().regex(/^[a-z]{2}$/),
  })
  .strict();
export type IncidentSource = z.infer<typeof IncidentSource>;

export const Incident = z
  .object({
    id: Slug,
    title: Bilingual,
    country: Country,
    sector: Sector,
    victims: z.array(Slug).min(1),
    actors: z.array(Slug).default([]),
    venues: z.array(z.string().min(1)).default([]),
    firstReported: PartialDate,
    occurred: PartialDate.nullable(),
    dataClasses: z.array(DataClass),
    attack: Attack,
    /** Incident whose data this one repackages. */
    repackagedFrom: Slug.nullable().default(null),
    figures: z.array(CuratedFigure).default([]),
    statements: z.array(CuratedStatement).default([]),
    sources: z.array(IncidentSource).min(1),
    searchTerms: z.object({ id: z.array(z.string()), en: z.array(z.string()) }).strict(),
  })
  .strict();
export type Incident = z.infer<typeof Incident>;
