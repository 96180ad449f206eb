/** What the ledger rests on: sources, entries and outlets by language, so that readers see what it leans to. */
import type { Ledger } from '../ledger/types.ts';

export interface LanguageCoverage {
  /** ISO 639-1 code, or null where a source's language is not known. */
  readonly lang: string | null;
  readonly entries: number;
  readonly articles: number;
  readonly outlets: number;
}

export interface OutletShare {
  readonly name: string;
  readonly entries: number;
}

/** Entries, read articles and outlets of each language, most entries first. */
export function coverageByLanguage(ledger: Pick<Ledger, 'entries' | 'outlets'>): LanguageCoverage[] {
  const rows = new Map<string | null, { entries: number; articles: number; outlets: Set<string> }>();
  const rowOf = (lang: string | null) => {
    const row = rows.get(lang) ?? { entries: 0, articles: 0, outlets: new Set<string>() };
    rows.set(lang, row);
    return row;
  };
  for (const { source } of ledger.entries) {
    const row = rowOf(source.lang);
    row.entries++;
    row.outlets.add(source.outlet.id ?? source.outlet.name);
  }
  for (const { articles } of ledger.outlets) for (const { lang } of articles) rowOf(lang).articles++;
  return [...rows]
    .map(([lang, row]) => ({ lang, entries: row.entries, articles: row.articles, outlets: row.outlets.size }))
    .sort((a, b) => b.entries - a.entries || String(a.lang).localeCompare(String(b.lang)));
}

/** The outlets that most entries come from, with how many. */
export function leadingOutlets(ledger: Pick<Ledger, 'entries'>, count: number): OutletShare[] {
  const shares = new Map<string, number>();
  for (const { source } of ledger.entries)
    shares.set(source.outlet.name, (shares.get(source.outlet.name) ?? 0) + 1);
  return [...shares]
    .map(([name, entries]) => ({ name, entries }))
    .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name))
    .slice(0, count);
}
