/** Content in memory for the tests of the checks: valid fictional records, changed where a test needs it. */
import { Article } from '../../model/article.ts';
import { articleId, figureId, statementId, textHash } from '../../model/ids.ts';
import { CuratedFigure, CuratedStatement, Incident } from '../../model/incident.ts';
import { Organization } from '../../model/organization.ts';
import { Outlet } from '../../model/outlet.ts';
import { Person } from '../../model/person.ts';
import type { FiledContent } from '../content.ts';
import type { Filed } from '../read-collection.ts';

type Changes = object;

/** Files some records under their folder; the list itself where a file holds a list. */
export function filed<T>(folder: string, records: readonly T[]): Filed<T>[] {
  return records.map((record, i) => {
    const { id } = record as { readonly id?: string };
    return { file: `${folder}/${id ?? i}.yml`, record, body: '', lineOf: () => null };
  });
}

/** A content of nothing but what is given. */
export const contentWith = (parts: Partial<FiledContent>): FiledContent => ({
  outlets: [],
  incidents: [],
  organizations: [],
  people: [],
  reviews: [],
  corrections: [],
  articles: [],
  proposals: [],
  archive: [],
  problems: [],
  ...parts,
});

const SOURCE = 'https://harian.example/a';

export const organization = (changes: Changes = {}): Organization =>
  Organization.parse({
    id: 'badan-uji-siber',
    name: 'Badan Uji Siber',
    kind: 'government',
    country: 'ID',
    ...changes,
  });

export const person = (changes: Changes = {}): Person =>
  Person.parse({ id: 'ratna-wulandari', name: 'Ratna Wulandari', ...changes });

export const outlet = (changes: Changes = {}): Outlet =>
  Outlet.parse({
    id: 'harian-contoh',
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: 'https://harian.example/',
    feeds: [{ url: 'https://harian.example/rss', verified: null }],
    ...changes,
  });

export const figure = (changes: Changes = {}): CuratedFigure =>
  CuratedFigure.parse({
    value: 1_000_000,
    unit: 'accounts',
    of: { id: 'akun yang ditawarkan', en: 'accounts offered' },
    claimant: 'badan-uji-siber',
    claimantType: 'government',
    stance: 'estimates',
    kind: 'offered',
    scope: 'whole',
    date: '2021-05-20',
    source: SOURCE,
    ...changes,
  });

export const statement = (changes: Changes = {}): CuratedStatement =>
  CuratedStatement.parse({
    speaker: null,
    role: null,
    organization: 'badan-uji-siber',
    stance: 'denies',
    summary: { id: 'Badan itu membantah kabar tersebut.', en: 'The agency denied the report.' },
    date: '2021-05-21',
    source: SOURCE,
    ...changes,
  });

export const incident = (changes: Changes = {}): Incident =>
  Incident.parse({
    id: 'nusa-jaya-2021',
    title: { id: 'Data Nusa Jaya ditawarkan', en: 'Nusa Jaya data offered' },
    country: 'ID',
    sector: 'technology',
    victims: ['badan-uji-siber'],
    firstReported: '2021-05-20',
    occurred: null,
    dataClasses: [],
    attack: 'unknown',
    sources: [{ url: SOURCE, outlet: 'Harian Contoh', date: '2021-05-20', lang: 'id' }],
    searchTerms: { id: [], en: [] },
    ...changes,
  });

const URL_OF_ARTICLE = 'https://harian.example/berita/1';
const ID = articleId(URL_OF_ARTICLE);
const TEXT = 'Badan Uji Siber menyebut 5 juta akun terdampak.';

/** An article with one statement (the whole text) and one figure in it. */
export function article(changes: Changes = {}): Article {
  const whole = { start: 0, end: TEXT.length };
  const count = { start: TEXT.indexOf('5 juta akun'), end: TEXT.indexOf(' terdampak') };
  const found = {
    party: null,
    confidence: 1,
    rule: 'test',
    extractor: 'test',
    certainty: 'plain',
  };
  return Article.parse({
    id: ID,
    url: URL_OF_ARTICLE,
    outlet: 'harian-contoh',
    lang: 'id',
    title: 'Judul',
    authors: [],
    editors: [],
    published: '2021-05-20',
    modified: null,
    section: null,
    incidents: [],
    statements: [
      {
        ...found,
        id: statementId(ID, whole),
        kind: 'indirect',
        lang: 'id',
        text: TEXT,
        span: whole,
        speaker: 'Badan Uji Siber',
        mention: { text: 'Badan Uji Siber', start: 0, end: 15 },
        role: null,
        organization: null,
        organizationParty: null,
        cue: { text: 'menyebut', start: 16, end: 24 },
        stance: 'states',
        said: null,
      },
    ],
    figures: [
      {
        ...found,
        id: figureId(ID, count),
        raw: '5 juta akun',
        span: count,
        value: 5_000_000,
        unit: 'accounts',
        currency: null,
        of: 'akun',
        bound: 'exact',
        claimant: 'Badan Uji Siber',
        kind: 'affected',
        scope: 'affected',
        asOf: null,
        statement: statementId(ID, whole),
        sentence: TEXT,
        sentenceStart: 0,
      },
    ],
    textHash: textHash(TEXT),
    textLength: TEXT.length,
    reader: 'test',
    ...changes,
  });
}

/** The fields that a list of findings names, for comparing with an expected list. */
export const fieldsOf = (findings: readonly { readonly path: readonly (string | number)[] }[]): string[] =>
  findings.map((finding) => finding.path.join('.'));
