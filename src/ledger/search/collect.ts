/** Numbers everything of a ledger that can be found, and collects its words. */
import { figureText } from '../format.ts';
import { compareText } from '../order.ts';
import type { PageKind } from '../paths.ts';
import type { Bilingual, Entry, EntryParty, Ledger, LedgerIncident, LedgerParty } from '../types.ts';
import { type Columns, emptyColumns } from './columns.ts';
import { PostingLists, type Text } from './posting-lists.ts';
import { DOC_KINDS, type DocKind, type DocText, type ShardText } from './search-types.ts';

export interface Collected {
  readonly records: [PageKind, string, DocText][];
  readonly victims: number[][];
  readonly names: string[];
  readonly parts: number;
  readonly stances: string[];
  readonly columns: Columns;
  /** Targets are documents and, after them, parts that documents share. */
  readonly postings: PostingLists;
  /** Anchors and words of the entries, in the order of their documents. */
  readonly texts: ShardText[];
}

const shown = ({ id, en }: Bilingual): DocText => (id === en ? id : [id, en]);
const dateNumber = (date: string | null): number => {
  const [year = 0, month = 0, day = 0] = (date ?? '').slice(0, 10).split('-').map(Number);
  return year * 10_000 + month * 100 + day;
};

/** Numbers each distinct text in the order of its first appearance. */
class Table {
  readonly rows: Text[] = [];
  private readonly numbers = new Map<string, number>();
  number(row: Text): number {
    if (!row) return -1;
    const key = typeof row === 'string' ? row : `${row.id}\n${row.en}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** Page of an entry as a key of a record: its incident, else its party, else the outlet that printed it. */
function pageKey(entry: Entry): string | null {
  if (entry.incident) return `incident:${entry.incident}`;
  const { type, id } = entry.party;
  if (type !== 'unnamed' && id !== null) return `${type}:${id}`;
  return entry.source.outlet.id ? `outlet:${entry.source.outlet.id}` : null;
}

/** What an entry says, as it is shown. */
export function entryText(entry: Entry): Bilingual {
  if (entry.quote) return { id: entry.quote.text, en: entry.quote.text };
  if (entry.summary) return entry.summary;
  const figure = entry.figure ? figureText(entry.figure) : { id: '', en: '' };
  const of = entry.figure?.of;
  return of && !figure.id.includes(of.id)
    ? { id: `${figure.id}: ${of.id}`, en: `${figure.en}: ${of.en}` }
    : figure;
}

const nameOf = (party: EntryParty | null): Text => party?.name;

class Collector {
  readonly records: [PageKind, string, DocText][] = [];
  readonly victims: number[][] = [];
  readonly names = new Table();
  readonly roles = new Table();
  readonly stances = new Table();
  readonly postings = new PostingLists();
  readonly texts: ShardText[] = [];
  readonly columns: Columns;
  private docs = 0;
  constructor(docs: number) {
    this.columns = emptyColumns(docs);
  }

  /** Starts the next document. */
  private next(kind: DocKind, page: number, date: string | null): number {
    const doc = this.docs;
    this.docs += 1;
    this.columns.kind[doc] = DOC_KINDS.indexOf(kind);
    this.columns.page[doc] = page;
    this.columns.date[doc] = dateNumber(date);
    return doc;
  }

  incident({ id, incident, victims, actors }: LedgerIncident): void {
    const doc = this.next('i', this.records.length, incident.firstReported);
    this.records.push(['incident', id, shown(incident.title)]);
    this.victims.push(victims.map((victim) => this.names.number(victim.name)));
    const { searchTerms: terms, venues, firstReported } = incident;
    this.postings.add(doc, true, [incident.title, ...victims.map(nameOf), ...terms.id, ...terms.en]);
    const around = [...actors.map(nameOf), ...venues, id.replaceAll('-', ' '), firstReported.slice(0, 4)];
    this.postings.add(doc, false, around);
  }

  party({ id, type, party, person, organization }: LedgerParty): void {
    const doc = this.next(type === 'person' ? 'p' : 'o', this.records.length, null);
    this.records.push([type, id, party.name.id]);
    this.columns.who[doc] = this.names.number(party.name);
    const aliases = [...(person?.aliases ?? []), ...(organization?.aliases ?? []), organization?.fullName];
    this.postings.add(doc, true, aliases);
    this.postings.add(
      doc,
      false,
      (person?.roles ?? []).map((role) => role.title),
    );
  }

  outlet(id: string, name: string): void {
    const doc = this.next('u', this.records.length, null);
    this.records.push(['outlet', id, name]);
    this.postings.add(doc, true, [name]);
  }

  entry(entry: Entry, page: number): void {
    const doc = this.next(entry.kind === 'figure' ? 'f' : 's', page, entry.date);
    const { columns } = this;
    columns.who[doc] = this.names.number(entry.party.name);
    columns.body[doc] = this.names.number(entry.body.name);
    columns.role[doc] = this.roles.number(entry.role);
    columns.outlet[doc] = this.roles.number(entry.source.outlet.name);
    columns.stance[doc] = this.stances.number(entry.stance);
    if (entry.figure) columns.figure[doc] = entry.figure.value;
    const text = entryText(entry);
    this.postings.add(doc, false, [text, entry.figure?.raw]);
    this.texts.push(text.id === text.en ? [entry.id, text.id] : [entry.id, text.id, text.en]);
  }

  /** Names, roles and outlets become targets behind the documents. */
  done(): Collected {
    const { records, victims, columns, postings, texts } = this;
    const parts = [...this.names.rows, ...this.roles.rows];
    parts.forEach((part, number) => {
      postings.add(this.docs + number, false, [part]);
    });
    const names = this.names.rows.map((row) => (typeof row === 'string' ? row : (row?.id ?? '')));
    const stances = this.stances.rows.map(String);
    return { records, victims, names, parts: parts.length, stances, columns, postings, texts };
  }
}

/** Entries with the document of their page; those of one page together, by date. */
function placed(ledger: Ledger): { entry: Entry; page: number }[] {
  const keys = [
    ...ledger.incidents.map(({ id }) => `incident:${id}`),
    ...ledger.parties.map(({ type, id }) => `${type}:${id}`),
    ...ledger.outlets.map(({ id }) => `outlet:${id}`),
  ];
  const docOf = new Map(keys.map((key, doc) => [key, doc]));
  return ledger.entries
    .flatMap((entry) => {
      const page = docOf.get(pageKey(entry) ?? '');
      return page === undefined ? [] : [{ entry, page }];
    })
    .sort(
      (a, b) =>
        a.page - b.page ||
        compareText(a.entry.date ?? '', b.entry.date ?? '') ||
        compareText(a.entry.id, b.entry.id),
    );
}

/** Everything that can be found, numbered. The same ledger gives the same numbers. */
export function collect(ledger: Ledger): Collected {
  const entries = placed(ledger);
  const records = ledger.incidents.length + ledger.parties.length + ledger.outlets.length;
  const collector = new Collector(records + entries.length);
  for (const incident of ledger.incidents) collector.incident(incident);
  for (const party of ledger.parties) collector.party(party);
  for (const { id, outlet } of ledger.outlets) collector.outlet(id, outlet.name);
  for (const { entry, page } of entries) collector.entry(entry, page);
  return collector.done();
}
