/** From records to the ledger: reviews applied, articles joined to incidents, claims merged and indexed. */
import { copyGroups } from '../model/copies.ts';
import { curatedEntries, curatedResponses } from './curated-entries.ts';
import { buildDirectory, type Directory } from './directory.ts';
import { extractedEntries } from './extracted-entries.ts';
import { linksOf, subjectsOf } from './linking.ts';
import { mergeEntries } from './merge.ts';
import { compareEntries, compareText } from './order.ts';
import { outletIndex, partyIndex } from './party-index.ts';
import { compareResponses, extractedResponses, mergeResponses } from './responses.ts';
import { standingReviews } from './reviews.ts';
import type {
  Article,
  Entry,
  EntryParty,
  Incident,
  Ledger,
  LedgerIncident,
  LedgerRecords,
  ResponseEntry,
  Review,
} from './types.ts';

/** Each id once, sorted by id. Of different records with one id the smallest by content stands: content lint names them. */
function unique<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const other = byId.get(record.id);
    if (!other || JSON.stringify(record) < JSON.stringify(other)) byId.set(record.id, record);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

const compareArticles = (a: Article, b: Article): number =>
  compareText(a.published ?? '9', b.published ?? '9') || compareText(a.id, b.id);

/** A merged figure points to the statement's entry, not to the record that was merged into it. */
function pointToEntries(entries: readonly Entry[]): Entry[] {
  const entryOf = new Map(entries.flatMap((entry) => entry.ids.map((id) => [id, entry.id] as const)));
  return entries.map((entry) => {
    const statement = entry.figure?.statement;
    if (!entry.figure || !statement) return entry;
    return { ...entry, figure: { ...entry.figure, statement: entryOf.get(statement) ?? null } };
  });
}

interface Collected {
  readonly entries: Map<string | null, Entry[]>;
  readonly responses: Map<string | null, ResponseEntry[]>;
}

/** A promise points to the entry of its statement, however that was merged. */
function pointResponses(responses: readonly ResponseEntry[], entries: readonly Entry[]): ResponseEntry[] {
  const entryOf = new Map(entries.flatMap((entry) => entry.ids.map((id) => [id, entry.id] as const)));
  return responses.map((one) => ({
    ...one,
    statement: one.statement === null ? null : (entryOf.get(one.statement) ?? null),
  }));
}

function collectEntries(
  incidents: ReadonlyMap<string, Incident>,
  articles: readonly Article[],
  directory: Directory,
  reviews: ReadonlyMap<string, Review>,
  copies: ReadonlyMap<string, string>,
): Collected {
  const responses = new Map<string | null, ResponseEntry[]>([[null, []]]);
  const byIncident = new Map<string | null, Entry[]>([[null, []]]);
  for (const incident of incidents.values()) {
    byIncident.set(incident.id, curatedEntries(incident, directory));
    responses.set(incident.id, curatedResponses(incident, directory));
  }
  for (const article of articles) {
    const links = linksOf(article, incidents);
    const context = { article, links, directory, reviews, copyOf: copies.get(article.id) };
    for (const entry of extractedEntries(context)) byIncident.get(entry.incident)?.push(entry);
    for (const one of extractedResponses(context)) responses.get(one.incident)?.push(one);
  }
  for (const [id, entries] of byIncident) byIncident.set(id, pointToEntries(mergeEntries(entries)));
  for (const [id, own] of responses)
    responses.set(id, pointResponses(mergeResponses(own), byIncident.get(id) ?? []));
  return { entries: byIncident, responses };
}

function articlesOf(
  articles: readonly Article[],
  incidents: ReadonlyMap<string, Incident>,
): Map<string, Article[]> {
  const lists = new Map<string, Article[]>([...incidents.keys()].map((id) => [id, []]));
  for (const article of articles)
    for (const { id } of subjectsOf(article, incidents)) lists.get(id)?.push(article);
  return lists;
}

/** The articles that are copies, each with the earliest of its group. */
const copiesOf = (articles: readonly Article[]): Map<string, string> =>
  new Map([...copyGroups(articles)].filter(([id, first]) => id !== first));

const copyIn = (copies: ReadonlyMap<string, string>, id: string): [string, string][] => {
  const first = copies.get(id);
  return first ? [[id, first]] : [];
};

/** Builds the ledger. Pure: the same records in any order, or given twice, give the same ledger. */
export function buildLedger(records: LedgerRecords): Ledger {
  const directory = buildDirectory(records);
  const reviews = standingReviews(records.reviews);
  const incidentFiles = new Map(unique(records.incidents).map((incident) => [incident.id, incident]));
  const articles = unique(records.articles).sort(compareArticles);
  const copies = copiesOf(articles);
  const { entries: entriesOf, responses } = collectEntries(
    incidentFiles,
    articles,
    directory,
    reviews,
    copies,
  );
  const linked = articlesOf(articles, incidentFiles);
  const corrections = [...new Map(records.corrections.map((one) => [JSON.stringify(one), one])).values()];
  corrections.sort((a, b) => compareText(b.date, a.date) || compareText(a.title.en, b.title.en));
  const parties = (ids: readonly string[]): EntryParty[] => ids.flatMap((id) => directory.byId(id) ?? []);
  const incidents: LedgerIncident[] = [...incidentFiles.values()].map((incident) => ({
    id: incident.id,
    incident,
    victims: parties(incident.victims),
    actors: parties(incident.actors),
    entries: entriesOf.get(incident.id) ?? [],
    responses: responses.get(incident.id) ?? [],
    articles: linked.get(incident.id) ?? [],
    copies: Object.fromEntries((linked.get(incident.id) ?? []).flatMap(({ id }) => copyIn(copies, id))),
    corrections: corrections.filter((one) => one.incident === incident.id),
  }));
  const entries = [...entriesOf.values()].flat().sort(compareEntries);
  const people = unique(records.people);
  const organizations = unique(records.organizations);
  const partyList = partyIndex({
    people,
    organizations,
    incidents,
    entries,
    responses: [...responses.values()].flat().sort(compareResponses),
    directory,
  });
  const outlets = outletIndex(unique(records.outlets), articles, entries);
  return {
    incidents,
    parties: partyList,
    outlets,
    entries,
    unlinked: articles.filter((article) => subjectsOf(article, incidentFiles).length === 0),
    withdrawn: [...reviews.values()]
      .filter((review) => review.decision === 'withdraw')
      .map(({ record, by, date, reason }) => ({ record, by, date, reason }))
      .sort((a, b) => compareText(a.record, b.record)),
    incidentById: new Map(incidents.map((incident) => [incident.id, incident])),
    partyByKey: new Map(partyList.map((party) => [`${party.type}:${party.id}`, party])),
    outletById: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    entryById: new Map(entries.flatMap((entry) => entry.ids.map((id) => [id, entry] as const))),
  };
}
