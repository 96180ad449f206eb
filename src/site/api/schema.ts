/** The shape of the JSON for programs, as schemas: published beside the data, and held against it by the tests. */
import { z } from 'zod';
import {
  Attack,
  Bound,
  Certainty,
  ClaimantType,
  DataClass,
  FigureKind,
  Scope,
  Sector,
  StatementKind,
  Status,
  Unit,
} from '../../model/vocabulary.ts';

const Bilingual = z.object({ id: z.string(), en: z.string() });
const PartialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/);

const Party = z.object({
  type: z.enum(['person', 'organization', 'outlet', 'unnamed']),
  id: z.string().nullable().describe('Null where the party has no page'),
  name: Bilingual,
});

const Figure = z.object({
  value: z.number().nonnegative().describe('Plain number; bytes in decimal units'),
  unit: Unit,
  currency: z.string().nullable().describe('ISO 4217, for money'),
  bound: Bound,
  of: Bilingual.nullable(),
  raw: z.string().nullable().describe('Words of the page; null for a figure that a curator wrote'),
  kind: FigureKind,
  scope: Scope.describe('Compare figures within one scope and one unit only'),
  asOf: PartialDate.nullable(),
  sentence: z.string().nullable(),
  statement: z.string().nullable(),
});

const Entry = z.object({
  id: z.string().describe('Anchor on the page of the incident'),
  kind: z.enum(['statement', 'figure']),
  review: z.enum(['curated', 'accepted', 'corrected', 'unreviewed']),
  date: PartialDate.nullable(),
  party: Party,
  body: Party.describe('The body that the party speaks for'),
  side: ClaimantType,
  role: Bilingual.nullable(),
  stance: z.string().nullable(),
  certainty: Certainty.nullable(),
  quote: z
    .object({ text: z.string(), lang: z.string(), kind: StatementKind, cut: z.boolean() })
    .nullable()
    .describe('Words of the source in their own language; null for our summaries'),
  summary: Bilingual.nullable(),
  figure: Figure.nullable(),
  sources: z
    .array(
      z.object({
        url: z.string(),
        fragmentUrl: z.string().describe('Scrolls to the very sentence where the browser can'),
        outlet: z.string(),
        title: z.string().nullable(),
        published: z.string().nullable(),
        lang: z.string().nullable(),
        gone: PartialDate.nullable().describe('Day since which the page no longer has the words'),
      }),
    )
    .min(1),
  provenance: z.object({ rule: z.string(), extractor: z.string(), confidence: z.number() }).nullable(),
  path: z.object({ id: z.string().nullable(), en: z.string().nullable() }),
});

const Moment = z
  .object({
    date: PartialDate,
    entry: z.string().nullable(),
    after: z
      .object({ least: z.number(), most: z.number() })
      .nullable()
      .describe('Days since the first public claim; a range where a date is only a month or a year'),
  })
  .nullable();

const Claim = z.object({
  entry: z.string(),
  scope: Scope,
  unit: Unit,
  currency: z.string().nullable(),
  claimant: Party,
  value: z.number().nonnegative(),
  bound: Bound,
  stance: z.string().nullable(),
  date: PartialDate.nullable(),
  standing: z
    .enum(['current', 'part', 'superseded', 'disputed'])
    .describe('Whether the claimant stands by it as its figure for the whole'),
});

const Paths = z.object({ id: z.string(), en: z.string() });

const Head = { version: z.literal(1), licence: z.string() };

/** api/incidents/<id>.json */
export const IncidentJson = z.object({
  ...Head,
  id: z.string(),
  title: Bilingual,
  country: z.string(),
  sector: Sector,
  attack: Attack,
  dataClasses: z.array(DataClass),
  venues: z.array(z.string()),
  firstReported: PartialDate,
  occurred: PartialDate.nullable(),
  repackagedFrom: z.string().nullable(),
  victims: z.array(Party),
  actors: z.array(Party),
  status: Status.describe('Derived from the entries'),
  headline: Bilingual,
  ladder: z.array(
    z.object({
      status: Status,
      date: PartialDate.nullable(),
      who: Party.nullable(),
      entry: z.string().nullable(),
    }),
  ),
  discrepancies: z.array(
    z.object({ scope: Scope, unit: Unit, currency: z.string().nullable(), sentence: Bilingual }),
  ),
  reversals: z.array(
    z.object({
      kind: z.string(),
      who: Party,
      from: z.string(),
      to: z.string(),
      days: z.object({ least: z.number(), most: z.number() }),
      sentence: Bilingual,
    }),
  ),
  clock: z.object({ firstClaim: Moment, firstVictimStatement: Moment, firstConfirmation: Moment }),
  figures: z.array(Claim).describe('The figures of the entries by claimant'),
  entries: z.array(Entry),
  path: Paths,
  sources: z.array(
    z.object({ url: z.string(), outlet: z.string(), date: PartialDate.nullable(), lang: z.string() }),
  ),
  articles: z.array(
    z.object({
      url: z.string(),
      outlet: z.string(),
      title: z.string(),
      published: z.string().nullable(),
      lang: z.string(),
    }),
  ),
});

/** api/incidents.json */
export const IncidentListJson = z.object({
  ...Head,
  incidents: z.array(
    z.object({
      id: z.string(),
      title: Bilingual,
      firstReported: PartialDate,
      victims: z.array(Party),
      status: Status,
      headline: Bilingual,
      range: z
        .object({
          scope: Scope,
          unit: Unit,
          currency: z.string().nullable(),
          low: Figure,
          high: Figure,
          claimants: z.number().int(),
          text: Bilingual,
        })
        .nullable()
        .describe('Least and greatest figure claimed; null where nobody gave one'),
      counts: z.record(z.string(), z.number().int()),
      path: z.object({ id: z.string(), en: z.string() }),
      json: z.string(),
    }),
  ),
});

/** api/parties/<id>.json */
export const PartyJson = z.object({
  ...Head,
  id: z.string(),
  type: z.enum(['person', 'organization']),
  name: Bilingual,
  kind: z.string(),
  roles: z.array(
    z.object({
      title: Bilingual,
      organization: z.string().nullable(),
      from: PartialDate.nullable(),
      to: PartialDate.nullable(),
    }),
  ),
  counts: z.object({ incidents: z.number(), statements: z.number(), figures: z.number() }),
  stances: z.record(z.string(), z.number().int()).describe('Statements by stance, most first'),
  claims: z
    .object({ upheld: z.number(), refuted: z.number(), unverified: z.number() })
    .nullable()
    .describe("What became of an actor's claims, unverified being neither; null unless it is one"),
  reversals: z.array(z.object({ kind: z.string(), incident: z.string().nullable(), sentence: Bilingual })),
  incidents: z.array(
    z.object({
      id: z.string(),
      title: Bilingual,
      firstReported: PartialDate,
      as: z.array(z.enum(['victim', 'actor', 'speaker'])),
      status: Status,
      headline: Bilingual,
      firstStatement: Moment.describe('The first word of a data holder; null where the party is none'),
      figures: z.array(Claim),
      path: Paths,
    }),
  ),
  path: Paths,
});

/** The schemas by the name of their file, as JSON Schema (draft 2020-12). */
export const SCHEMAS = {
  'incident.json': z.toJSONSchema(IncidentJson),
  'incidents.json': z.toJSONSchema(IncidentListJson),
  'party.json': z.toJSONSchema(PartyJson),
} as const;
