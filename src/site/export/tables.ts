/** The tables of the download, each column with its meaning: the data dictionary is made from the same list. */
import { timelineRow } from '../../ledger/timeline.ts';
import type { Entry, Ledger, LedgerIncident } from '../../ledger/types.ts';
import { type Cell, csv } from './csv.ts';

interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly of: (row: T) => Cell;
}

const column = <T>(
  name: string,
  type: Column<T>['type'],
  description: string,
  of: (row: T) => Cell,
): Column<T> => ({ name, type, description, of });

const INCIDENTS: readonly Column<LedgerIncident>[] = [
  column('id', 'string', 'Id of the incident; never changes', ({ id }) => id),
  column('title_id', 'string', 'Title in Indonesian', ({ incident }) => incident.title.id),
  column('title_en', 'string', 'Title in English', ({ incident }) => incident.title.en),
  column('first_reported', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD', ({ incident }) => incident.firstReported),
  column('occurred', 'string', 'As first_reported; empty where unknown', ({ incident }) => incident.occurred),
  column('country', 'string', 'ISO 3166-1 alpha-2', ({ incident }) => incident.country),
  column('sector', 'string', 'Sector of the data holder', ({ incident }) => incident.sector),
  column('attack', 'string', 'Method', ({ incident }) => incident.attack),
  column('data_classes', 'string', 'Parted by spaces', ({ incident }) => incident.dataClasses.join(' ')),
  column('victims', 'string', 'Ids of organizations, parted by spaces', ({ incident }) =>
    incident.victims.join(' '),
  ),
  column('actors', 'string', 'Ids of organizations, parted by spaces', ({ incident }) =>
    incident.actors.join(' '),
  ),
  column('status', 'string', 'Derived from the entries', (incident) => timelineRow(incident).status),
];

const ENTRY: readonly Column<Entry>[] = [
  column('id', 'string', 'Id of the entry; its anchor on the page', ({ id }) => id),
  column('incident', 'string', 'Id of the incident; empty where none is known', ({ incident }) => incident),
  column('date', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD; empty where unknown', ({ date }) => date),
  column('party', 'string', 'Id of who says it; empty where it has no file', ({ party }) => party.id),
  column('party_name', 'string', 'Name of who says it', ({ party }) => party.name.en),
  column('body_name', 'string', 'Body that the party speaks for', ({ body }) => body.name.en),
  column('side', 'string', 'Whose word it is, seen from the incident', ({ side }) => side),
  column('stance', 'string', 'What the party does by it', ({ stance }) => stance),
  column('review', 'string', 'curated, accepted, corrected or unreviewed', ({ review }) => review),
  column('source_url', 'string', 'Page that carries it', ({ source }) => source.url),
  column('source_gone', 'string', 'Day since which the page no longer has it', ({ source }) => source.gone),
  column('sources', 'integer', 'How many pages carry it', ({ count }) => count),
];

const STATEMENTS: readonly Column<Entry>[] = [
  ...ENTRY,
  column(
    'quote',
    'string',
    'Words of the source; empty for our summaries',
    ({ quote }) => quote?.text ?? null,
  ),
  column('quote_lang', 'string', 'Language of the quote', ({ quote }) => quote?.lang ?? null),
  column('quote_kind', 'string', 'direct, mixed or indirect', ({ quote }) => quote?.kind ?? null),
  column('summary_id', 'string', 'Our summary in Indonesian', ({ summary }) => summary?.id ?? null),
  column('summary_en', 'string', 'Our summary in English', ({ summary }) => summary?.en ?? null),
];

const FIGURES: readonly Column<Entry>[] = [
  ...ENTRY,
  column('value', 'number', 'Plain number; bytes in decimal units', ({ figure }) => figure?.value ?? null),
  column(
    'unit',
    'string',
    'What is counted; never add different units',
    ({ figure }) => figure?.unit ?? null,
  ),
  column('currency', 'string', 'ISO 4217, for money', ({ figure }) => figure?.currency ?? null),
  column('bound', 'string', 'exact, at-least, at-most or about', ({ figure }) => figure?.bound ?? null),
  column('scope', 'string', 'Compare figures within one scope only', ({ figure }) => figure?.scope ?? null),
  column('kind', 'string', 'Role of the figure in the story', ({ figure }) => figure?.kind ?? null),
  column('as_of', 'string', 'Date for which it counts', ({ figure }) => figure?.asOf ?? null),
];

export const TABLES = ['incidents', 'statements', 'figures'] as const;
export type TableName = (typeof TABLES)[number];

export interface Table {
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
  readonly rows: readonly (readonly Cell[])[];
}

const tabled = <T>(columns: readonly Column<T>[], list: readonly T[]): Table => ({
  columns: columns.map(({ name, type, description }) => ({ name, type, description })),
  rows: list.map((one) => columns.map(({ of }) => of(one))),
});

/** One table of the ledger. */
export function table(name: TableName, { incidents, entries }: Pick<Ledger, 'incidents' | 'entries'>): Table {
  if (name === 'incidents') return tabled(INCIDENTS, incidents);
  const kind = name === 'statements' ? 'statement' : 'figure';
  return tabled(
    name === 'statements' ? STATEMENTS : FIGURES,
    entries.filter((entry) => entry.kind === kind),
  );
}

/** As CSV. */
export const tableCsv = ({ columns, rows }: Table): string =>
  csv(
    columns.map(({ name }) => name),
    rows,
  );

/** As a list of records. */
export const tableJson = ({ columns, rows }: Table): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));

/** The data dictionary: a Data Package descriptor (https://specs.frictionlessdata.io/data-package/). */
export const dataPackage = (tables: Readonly<Record<TableName, Table>>, homepage: string) => ({
  name: 'breach-ledger',
  title: 'Breach Ledger',
  homepage,
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  resources: TABLES.map((name) => ({
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: tables[name].columns, missingValues: [''], primaryKey: 'id' },
  })),
});
