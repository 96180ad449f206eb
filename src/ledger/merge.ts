/** One claim, many pages: merges the same quote and the same figure of one claimant. */
import { partyKey } from './directory.ts';
import { type Group, groupQuotes } from './merge-quotes.ts';
import { compareEntries, compareText } from './order.ts';
import type { Entry, EntrySource } from './types.ts';

/** Pages, where copies of one article are one. */
export const articleCount = (sources: readonly EntrySource[]): number =>
  new Set(sources.map(({ copyOf, article, url }) => copyOf ?? article ?? url)).size;

/** Joins the members of a group: the shown entry's words, the earliest date, every source. */
function join({ shown, members }: Group): Entry {
  if (members.length === 1) return shown;
  const sorted = [...members].sort(compareEntries);
  const first = sorted.find((entry) => entry.date !== null) ?? shown;
  const dated = shown.origin === 'curated' && shown.date ? shown : first;
  const byTime = sorted
    .flatMap((entry) => entry.sources)
    .sort(
      (a, b) =>
        compareText(a.published ?? '9', b.published ?? '9') || compareText(a.record ?? '', b.record ?? ''),
    );
  return {
    ...shown,
    ids: [shown.id, ...sorted.map((entry) => entry.id).filter((id) => id !== shown.id)],
    date: dated.date,
    dateSource: dated.dateSource,
    sources: byTime,
    count: articleCount(byTime),
  };
}

function figureKey(entry: Entry, scope: string = entry.figure?.scope ?? ''): string {
  const { value, unit, currency } = entry.figure ?? {};
  // Figures in the reporters' own voice are one claim of the press, whoever printed it first.
  const claimant = entry.party.type === 'outlet' ? 'press' : partyKey(entry.body);
  return [claimant, value, unit, currency, scope].join('\n');
}

/** Keys under which an extracted figure finds its group: its own scope, else whatever scope a curator gave the number. */
const keysOf = (entry: Entry): string[] => [figureKey(entry), figureKey(entry, 'any scope')];

/** Extracted figures join the curated one of the same claimant and value, or each other; curated ones stay apart. */
function mergeFigures(entries: readonly Entry[]): Entry[] {
  const origin = (entry: Entry) => (entry.origin === 'curated' ? 0 : 1);
  const sorted = [...entries].sort((a, b) => origin(a) - origin(b) || compareEntries(a, b));
  const groups = new Map<string, Group>();
  const list: Group[] = [];
  for (const entry of sorted) {
    const isCurated = entry.origin === 'curated';
    const known = isCurated ? undefined : keysOf(entry).flatMap((key) => groups.get(key) ?? [])[0];
    if (known) {
      known.members.push(entry);
      continue;
    }
    const group = { shown: entry, members: [entry] };
    list.push(group);
    for (const key of isCurated ? keysOf(entry) : [figureKey(entry)])
      if (!groups.has(key)) groups.set(key, group);
  }
  return list.map(join);
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}

/** Merges the entries of one incident (or of none) and sorts them. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const quotes = entries.filter((entry) => entry.quote !== null);
  const figures = entries.filter((entry) => entry.figure !== null);
  const summaries = entries.filter((entry) => entry.quote === null && entry.figure === null);
  // The same words by two speakers are two claims; an unknown speaker's are never merged with a known one's.
  const speakers = groupBy(quotes, (entry) => partyKey(entry.party));
  return [
    ...speakers.flatMap((quotes) => groupQuotes(quotes).map(join)),
    ...mergeFigures(figures),
    ...summaries,
  ].sort(compareEntries);
}
