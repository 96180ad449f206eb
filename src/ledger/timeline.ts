/** Incidents newest first, by year and month, each with its state in one line. */
import type { Scope, Status, Unit } from '../model/vocabulary.ts';
import { type FigureGroup, figureGroups, isChecked, trustedLanes } from './figure-claims.ts';
import { figureText, formatRange } from './format.ts';
import { compareText } from './order.ts';
import { reversals } from './reversals.ts';
import { statusLadder } from './status-ladder.ts';
import type { Bilingual, EntryFigure, EntryParty, Ledger, LedgerIncident, PartialDate } from './types.ts';

/** The least and the greatest figure that somebody claims in the main scope. */
export interface FigureRange {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly low: EntryFigure;
  readonly high: EntryFigure;
  readonly claimants: number;
  /** "1,3 juta orang" or "4.500 akun sampai 33,7 juta akun". */
  readonly text: Bilingual;
}

export interface TimelineRow {
  readonly id: string;
  readonly title: Bilingual;
  readonly date: PartialDate;
  readonly victims: readonly EntryParty[];
  readonly actors: readonly EntryParty[];
  readonly status: Status;
  readonly headline: Bilingual;
  /** Null where nobody has given a figure: unknown is not zero. */
  readonly range: FigureRange | null;
  /** The main range and, beside a whole claim, that of those affected. */
  readonly ranges: readonly FigureRange[];
  readonly counts: {
    readonly statements: number;
    readonly figures: number;
    readonly articles: number;
    readonly parties: number;
    readonly reversals: number;
    readonly unreviewed: number;
  };
  readonly incident: LedgerIncident;
}

export interface TimelineMonth {
  /** 1-12; null for incidents of which only the year is known. */
  readonly month: number | null;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineYear {
  readonly year: number;
  readonly months: readonly TimelineMonth[];
  readonly count: number;
}

/** Which scope stands for an incident in the list, in this order. */
const MAIN_SCOPES: readonly Scope[] = ['whole', 'affected', 'sample'];

/** The group of a scope that has the most claimants, checked ones first. */
function mainGroup(groups: readonly FigureGroup[], scope: Scope): FigureGroup | undefined {
  const checked = (group: FigureGroup) =>
    group.lanes.filter(({ current }) => current !== null && isChecked(current.entry)).length;
  const own = groups.filter((group) => group.scope === scope && trustedLanes(group).length > 0);
  return own.sort((a, b) => checked(b) - checked(a) || trustedLanes(b).length - trustedLanes(a).length)[0];
}

function rangeOf(group: FigureGroup): FigureRange[] {
  const { scope, unit, currency } = group;
  const figures = trustedLanes(group).flatMap((lane) => lane.current?.figure ?? []);
  figures.sort((a, b) => a.value - b.value);
  const [low] = figures;
  const high = figures.at(-1);
  if (!low || !high) return [];
  const both = { id: formatRange(low, high, 'id'), en: formatRange(low, high, 'en') };
  const text = low.value === high.value ? figureText(high) : both;
  return [{ scope, unit, currency, low, high, claimants: figures.length, text }];
}

/**
 * The range of what claimants say now, a scope each: the whole claim, those affected, else a sample.
 * Superseded, partial and disputed figures are left to the incident's page.
 */
export function figureRanges(incident: Pick<LedgerIncident, 'entries'>): FigureRange[] {
  const groups = figureGroups(incident.entries);
  const ranges = MAIN_SCOPES.flatMap((scope) => mainGroup(groups, scope) ?? []).flatMap(rangeOf);
  return ranges.filter(({ scope }) => scope !== 'sample' || ranges.length === 1);
}

/** One line of the timeline. */
export function timelineRow(incident: LedgerIncident): TimelineRow {
  const { entries, articles, copies, victims, actors } = incident;
  const { status, headline } = statusLadder(incident);
  const ranges = figureRanges(incident);
  return {
    id: incident.id,
    title: incident.incident.title,
    date: incident.incident.firstReported,
    victims,
    actors,
    status,
    headline,
    range: ranges[0] ?? null,
    ranges,
    counts: {
      statements: entries.filter((entry) => entry.kind === 'statement').length,
      figures: entries.filter((entry) => entry.kind === 'figure').length,
      articles: new Set(articles.map(({ id }) => copies[id] ?? id)).size,
      parties: new Set(entries.map((entry) => entry.body.name.en)).size,
      reversals: reversals(incident).length,
      unreviewed: entries.filter((entry) => entry.review === 'unreviewed').length,
    },
    incident,
  };
}

function groupRows<K>(rows: readonly TimelineRow[], key: (row: TimelineRow) => K): Map<K, TimelineRow[]> {
  const groups = new Map<K, TimelineRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const monthOf = ({ date }: TimelineRow): number | null => (date.length > 4 ? Number(date.slice(5, 7)) : null);

/** The timeline of a ledger. Within a month the latest day comes first; a month without a day stands after them. */
export function timeline(ledger: Pick<Ledger, 'incidents'>): TimelineYear[] {
  const rows = ledger.incidents
    .map(timelineRow)
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return [...groupRows(rows, (row) => Number(row.date.slice(0, 4)))].map(([year, own]) => ({
    year,
    months: [...groupRows(own, monthOf)].map(([month, list]) => ({ month, rows: list })),
    count: own.length,
  }));
}
