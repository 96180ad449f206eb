/** Small fictional records for the tests of the views: nobody and nothing in them exists. */

import type { z } from 'zod';
import { Article } from '../model/article.ts';
import { articleId, figureId, responseId, statementId, textHash } from '../model/ids.ts';
import { Incident } from '../model/incident.ts';
import { Organization } from '../model/organization.ts';
import { Outlet } from '../model/outlet.ts';
import { Person } from '../model/person.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { LedgerRecords } from './types.ts';

type Input<T extends z.ZodType> = z.input<T>;
export type IncidentInput = Input<typeof Incident>;

const SOURCE = 'https://warta-uji.example/berita/1';

/** An incident of PT Nusa Jaya Digital whose data the seller Kuncirat offers; fields may be set. */
export const incident = (fields: Partial<IncidentInput> = {}): Incident =>
  Incident.parse({
    id: 'nusa-jaya-2023',
    title: { id: 'Data pelanggan Nusa Jaya ditawarkan', en: 'Nusa Jaya customer data offered' },
    country: 'ID',
    sector: 'technology',
    victims: ['nusa-jaya'],
    actors: ['kuncirat'],
    firstReported: '2023-03-01',
    occurred: null,
    dataClasses: ['name'],
    attack: 'database-sale',
    sources: [{ url: SOURCE, outlet: 'Warta Uji', date: '2023-03-01', lang: 'id' }],
    searchTerms: { id: [], en: [] },
    ...fields,
  });

type CuratedStatementInput = NonNullable<IncidentInput['statements']>[number];
type CuratedFigureInput = NonNullable<IncidentInput['figures']>[number];

/** A curated statement by Nusa Jaya's Ratna Wulandari; fields may be set. */
export const curatedStatement = (fields: Partial<CuratedStatementInput> = {}): CuratedStatementInput => ({
  speaker: 'ratna-wulandari',
  role: null,
  organization: 'nusa-jaya',
  stance: 'denies',
  summary: { id: 'Perusahaan menyatakan sistemnya aman.', en: 'The company says its systems are safe.' },
  date: '2023-03-02',
  source: SOURCE,
  ...fields,
});

/** A curated figure: the seller claims 12 million people; fields may be set. */
export const curatedFigure = (fields: Partial<CuratedFigureInput> = {}): CuratedFigureInput => ({
  value: 12_000_000,
  unit: 'people',
  of: { id: 'pelanggan', en: 'customers' },
  claimant: 'kuncirat',
  claimantType: 'actor',
  stance: 'claims',
  kind: 'offered',
  scope: 'whole',
  date: '2023-03-01',
  source: SOURCE,
  ...fields,
});

interface ArticleFields {
  readonly url?: string;
  readonly outlet?: string;
  readonly lang?: Lang;
  readonly published?: string | null;
  readonly incidents?: readonly string[];
  readonly statements?: readonly ({ readonly text: string } & Partial<Article['statements'][number]>)[];
  readonly figures?: readonly ({ readonly raw: string; readonly value: number } & Partial<
    Article['figures'][number]
  >)[];
  readonly responses?: readonly ({ readonly cue: string } & Partial<
    NonNullable<Article['responses']>[number]
  >)[];
}

const RULED = { confidence: 0.9, rule: 'test', extractor: 'test-1' };

function statementsOf(id: string, lang: Lang, list: NonNullable<ArticleFields['statements']>) {
  let start = 0;
  return list.map((fields) => {
    const span = { start, end: start + fields.text.length };
    start = span.end + 1;
    return {
      id: statementId(id, span),
      kind: 'direct' as const,
      lang,
      cut: false,
      span,
      speaker: 'Ratna Wulandari',
      party: 'ratna-wulandari',
      mention: null,
      role: null,
      organization: null,
      organizationParty: null,
      cue: null,
      stance: 'states' as const,
      certainty: 'plain' as const,
      said: null,
      ...RULED,
      ...fields,
    };
  });
}

function figuresOf(id: string, list: NonNullable<ArticleFields['figures']>) {
  let start = 5_000;
  return list.map((fields) => {
    const span = { start, end: start + fields.raw.length };
    start = span.end + 1;
    return {
      id: figureId(id, span),
      span,
      unit: 'people' as const,
      currency: null,
      of: null,
      bound: 'exact' as const,
      claimant: 'Kuncirat',
      party: 'kuncirat',
      kind: 'offered' as const,
      scope: 'whole' as const,
      certainty: 'plain' as const,
      asOf: null,
      statement: null,
      sentence: fields.raw,
      sentenceStart: span.start,
      ...RULED,
      ...fields,
    };
  });
}

function responsesOf(id: string, list: NonNullable<ArticleFields['responses']>) {
  let start = 8_000;
  return list.map((fields) => {
    const span = { start, end: start + fields.cue.length };
    start = span.end + 1;
    return {
      id: responseId(id, span),
      kind: 'unanswered' as const,
      span,
      speaker: 'PT Nusa Jaya Digital',
      party: 'nusa-jaya',
      role: null,
      organization: null,
      organizationParty: null,
      said: null,
      due: null,
      statement: null,
      sentence: fields.cue,
      sentenceStart: span.start,
      ...RULED,
      ...fields,
    };
  });
}

/** An article of Warta Uji about the incident, with statements and figures by their text alone. */
export function article(fields: ArticleFields = {}): Article {
  const url = fields.url ?? 'https://warta-uji.example/berita/2';
  const id = articleId(url);
  const lang = fields.lang ?? 'id';
  return Article.parse({
    id,
    url,
    outlet: fields.outlet ?? 'warta-uji',
    lang,
    title: 'Judul uji',
    authors: [],
    editors: [],
    published: fields.published === undefined ? '2023-03-03T10:00:00+07:00' : fields.published,
    modified: null,
    section: null,
    incidents: (fields.incidents ?? ['nusa-jaya-2023']).map((incident, i) => ({
      incident,
      score: 0.9 - i / 10,
      why: ['test'],
    })),
    statements: statementsOf(id, lang, fields.statements ?? []),
    figures: figuresOf(id, fields.figures ?? []),
    ...(fields.responses && { responses: responsesOf(id, fields.responses) }),
    textHash: textHash(url),
    textLength: 10_000,
    reader: 'test-1',
  });
}

const outlet = (id: string, name: string, lang: Lang) =>
  Outlet.parse({
    id,
    name,
    kind: 'media',
    country: lang === 'id' ? 'ID' : 'GB',
    lang,
    homepage: `https://${id}.example/`,
    feeds: [{ url: `https://${id}.example/rss`, verified: null }],
  });

const organization = (id: string, name: string, kind: Organization['kind'], parent: string | null = null) =>
  Organization.parse({ id, name, kind, country: 'ID', parent });

/** The register of the fictional world, with one incident unless others are given. */
export const records = (fields: Partial<LedgerRecords> = {}): LedgerRecords => ({
  incidents: [incident()],
  articles: [],
  people: [
    Person.parse({
      id: 'ratna-wulandari',
      name: 'Ratna Wulandari',
      roles: [{ title: { id: 'Juru bicara', en: 'Spokesperson' }, organization: 'nusa-jaya' }],
    }),
    Person.parse({
      id: 'bagas-prayitno',
      name: 'Bagas Prayitno',
      roles: [{ title: { id: 'Kepala', en: 'Head' }, organization: 'badan-uji-siber' }],
    }),
  ],
  organizations: [
    organization('nusa-jaya', 'PT Nusa Jaya Digital', 'company'),
    organization('badan-uji-siber', 'Badan Uji Siber', 'government'),
    organization('polisi-uji', 'Polisi Uji', 'police'),
    organization('lab-curiga', 'Lab Curiga', 'researcher'),
    organization('kuncirat', 'Kuncirat', 'actor'),
  ],
  outlets: [outlet('warta-uji', 'Warta Uji', 'id'), outlet('test-courier', 'Test Courier', 'en')],
  reviews: [],
  corrections: [],
  ...fields,
});
