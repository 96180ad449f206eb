/** Builds the search index of a ledger: documents, known words and where they stand. */
import { figureText } from '../format.ts';
import { compareText } from '../order.ts';
import type { PageKind } from '../paths.ts';
import type { Bilingual, Entry, EntryParty, Ledger, LedgerIncident, LedgerParty } from '../types.ts';
import { digitsOf, numbersIn } from './numbers.ts';
import type { DocKind, SearchDoc, SearchIndex } from './search-types.ts';
import { wordsOf } from './words.ts';

/** How much a word tells of a document: its surroundings, its text, its own name. */
const CONTEXT = 1;
const TEXT = 2;
const NAME = 3;

type Text = string | Bilingual | null | undefined;

const strings = (text: Text): string[] =>
  !text ? [] : typeof text === 'string' ? [text] : [text.id, text.en];
const shown = ({ id, en }: Bilingual): SearchDoc['t'] => (id === en ? id : [id, en]);

/** Numbers each distinct key in the order of its first appearance. */
class Table<T> {
  readonly rows: T[] = [];
  private readonly numbers = new Map<string, number>();
  number(row: T): number {
    const key = JSON.stringify(row);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** Collects documents and the words of each with the greatest weight. */
class Writer {
  readonly pages = new Table<readonly [PageKind, string]>();
  readonly names = new Table<string>();
  readonly docs: SearchDoc[] = [];
  private readonly weights = new Map<string, Map<number, number>>();

  add(doc: SearchDoc, texts: readonly (readonly [number, readonly Text[]])[]): number {
    const number = this.docs.push(doc) - 1;
    for (const [weight, list] of texts)
      for (const text of list.flatMap(strings)) this.write(number, weight, text);
    if (doc.f) this.put(number, NAME, `#${doc.f[0]}`, `~${digitsOf(doc.f[0])}`);
    return number;
  }

  private write(number: number, weight: number, text: string): void {
    this.put(number, weight, ...wordsOf(text));
    for (const { values, digits } of numbersIn(text)) {
      this.put(number, weight, ...values.map((value) => `#${value}`));
      if (digits !== '') this.put(number, Math.min(weight, TEXT), `~${digits}`);
    }
  }

  private put(number: number, weight: number, ...words: readonly string[]): void {
    for (const word of words) {
      let list = this.weights.get(word);
      if (!list) {
        list = new Map();
        this.weights.set(word, list);
      }
      list.set(number, Math.max(weight, list.get(number) ?? 0));
    }
  }

  index(): SearchIndex {
    const words = [...this.weights.keys()].sort(compareText);
    const postings = words.map((word) => {
      const codes = [...(this.weights.get(word) ?? [])].map(([number, weight]) => number * 4 + weight);
      codes.sort((a, b) => a - b);
      return codes.map((code, index) => code - (index === 0 ? 0 : (codes[index - 1] ?? 0)));
    });
    return { version: 1, pages: this.pages.rows, names: this.names.rows, docs: this.docs, words, postings };
  }
}

function addIncident(writer: Writer, { id, incident, victims, actors }: LedgerIncident): number {
  const doc: SearchDoc = {
    k: 'i',
    g: writer.pages.number(['incident', id]),
    t: shown(incident.title),
    v: victims.map((victim) => writer.names.number(victim.name.id)),
    d: incident.firstReported,
  };
  const names = [...victims, ...actors].map((party) => party.name);
  return writer.add(doc, [
    [
      NAME,
      [
        incident.title,
        ...victims.map((victim) => victim.name),
        ...incident.searchTerms.id,
        ...incident.searchTerms.en,
      ],
    ],
    [TEXT, [...names, ...incident.venues, id.replaceAll('-', ' '), incident.firstReported.slice(0, 4)]],
  ]);
}

function addParty(writer: Writer, { id, type, party, person, organization }: LedgerParty): void {
  const doc: SearchDoc = {
    k: type === 'person' ? 'p' : 'o',
    g: writer.pages.number([type, id]),
    t: party.name.id,
    w: writer.names.number(party.name.id),
  };
  const aliases = [...(person?.aliases ?? []), ...(organization?.aliases ?? []), organization?.fullName];
  writer.add(doc, [
    [NAME, [party.name, ...aliases]],
    [CONTEXT, (person?.roles ?? []).map((role) => role.title)],
  ]);
}

function pageOf(entry: Entry): readonly [PageKind, string] | null {
  if (entry.incident) return ['incident', entry.incident];
  const { type, id } = entry.party;
  if (type !== 'unnamed' && id !== null) return [type, id];
  return entry.source.outlet.id ? ['outlet', entry.source.outlet.id] : null;
}

function textOf(entry: Entry): Bilingual {
  if (entry.quote) return { id: entry.quote.text, en: entry.quote.text };
  if (entry.summary) return entry.summary;
  const figure = entry.figure ? figureText(entry.figure) : { id: '', en: '' };
  const of = entry.figure?.of;
  return of && !figure.id.includes(of.id)
    ? { id: `${figure.id}: ${of.id}`, en: `${figure.en}: ${of.en}` }
    : figure;
}

interface Around {
  readonly doc: number;
  readonly incident: LedgerIncident;
}

const nameOf = (party: EntryParty | null): Text => party?.name;

function addEntry(writer: Writer, entry: Entry, around: Around | undefined): void {
  const page = pageOf(entry);
  if (!page) return;
  const kind: DocKind = entry.kind === 'figure' ? 'f' : 's';
  const text = textOf(entry);
  const { figure } = entry;
  const incident = around?.incident;
  const doc: SearchDoc = {
    k: kind,
    g: writer.pages.number(page),
    a: entry.id,
    t: shown(text),
    w: writer.names.number(entry.party.name.id),
    b: writer.names.number(entry.body.name.id),
    ...(entry.stance && { s: entry.stance }),
    ...(entry.date && { d: entry.date }),
    ...(figure && {
      f: figure.currency ? [figure.value, figure.unit, figure.currency] : [figure.value, figure.unit],
    }),
    ...(around && { i: around.doc }),
  };
  writer.add(doc, [
    [NAME, [nameOf(entry.party)]],
    [TEXT, [text, nameOf(entry.organization), figure?.raw, entry.role]],
    [
      CONTEXT,
      [
        incident?.incident.title,
        ...(incident?.victims ?? []).map(nameOf),
        entry.date?.slice(0, 4),
        entry.source.outlet.name,
      ],
    ],
  ]);
}

/** The index of everything that can be found. JSON-serialisable; the same ledger gives the same index. */
export function buildSearchIndex(ledger: Ledger): SearchIndex {
  const writer = new Writer();
  const docs = new Map<string, Around>();
  for (const incident of ledger.incidents)
    docs.set(incident.id, { incident, doc: addIncident(writer, incident) });
  for (const party of ledger.parties) addParty(writer, party);
  for (const { id, outlet } of ledger.outlets)
    writer.add({ k: 'u', g: writer.pages.number(['outlet', id]), t: outlet.name }, [[NAME, [outlet.name]]]);
  for (const entry of ledger.entries)
    addEntry(writer, entry, entry.incident ? docs.get(entry.incident) : undefined);
  return writer.index();
}
