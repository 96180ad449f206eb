/** Filtering by several facets at once: any of a facet's chosen values, and all facets. Runs in the browser. */

export interface FilterValue {
  readonly value: string;
  readonly label: string;
  /** Numbers of the rows that have it. */
  readonly rows: readonly number[];
}

export interface FilterFacet {
  readonly facet: string;
  readonly label: string;
  readonly values: readonly FilterValue[];
}

export interface FilterTable {
  /** Ids of the incidents; a row's number is its place here. */
  readonly ids: readonly string[];
  readonly facets: readonly FilterFacet[];
  readonly words: {
    /** With {count} and {all}, by plural form. */
    readonly count: { readonly one: string; readonly other: string };
    readonly none: string;
    readonly clear: string;
    /** With {name}. */
    readonly remove: string;
    readonly active: string;
    /** With {count}. */
    readonly more: string;
  };
}

/** Chosen values by facet; a facet without any is not in it. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

export interface Filtered {
  /** Whether each row is left. */
  readonly left: readonly boolean[];
  readonly count: number;
  /** How many rows each value would leave beside the choices in the other facets; keys as `keyOf` makes them. */
  readonly counts: ReadonlyMap<string, number>;
}

export const keyOf = (facet: string, value: string): string => `${facet}=${value}`;

/** Facets, by number, that a row fails: how many, and the last of them. */
function failures(table: FilterTable, selection: Selection): { failed: Uint8Array; by: Int8Array } {
  const failed = new Uint8Array(table.ids.length);
  const by = new Int8Array(table.ids.length).fill(-1);
  table.facets.forEach(({ facet, values }, number) => {
    const chosen = selection.get(facet);
    if (!chosen?.size) return;
    const passes = new Uint8Array(table.ids.length);
    for (const { value, rows } of values) if (chosen.has(value)) for (const row of rows) passes[row] = 1;
    passes.forEach((pass, row) => {
      if (pass) return;
      failed[row] = (failed[row] ?? 0) + 1;
      by[row] = number;
    });
  });
  return { failed, by };
}

/** One pass over the table's postings. */
export function filterRows(table: FilterTable, selection: Selection): Filtered {
  const { failed, by } = failures(table, selection);
  const counts = new Map<string, number>();
  table.facets.forEach(({ facet, values }, number) => {
    // A row that only this facet's own choice keeps out would be let in by choosing one more of its values.
    const open = (row: number) => failed[row] === 0 || (failed[row] === 1 && by[row] === number);
    for (const { value, rows } of values) counts.set(keyOf(facet, value), rows.filter(open).length);
  });
  const left = Array.from(failed, (times) => times === 0);
  return { left, count: left.filter(Boolean).length, counts };
}

/** The selection that an address names. Facets and values that the table does not know are left out. */
export function readSelection(search: string, table: FilterTable): Selection {
  const asked = new URLSearchParams(search);
  const known = table.facets.map(({ facet, values }) => {
    const own = new Set(asked.getAll(facet));
    return [facet, new Set(values.map(({ value }) => value).filter((value) => own.has(value)))] as const;
  });
  return new Map(known.filter(([, values]) => values.size > 0));
}

/** The address's parameters with the selection in them, in the table's order; others stay as they are. */
export function writeSelection(search: string, table: FilterTable, selection: Selection): string {
  const kept = new URLSearchParams(search);
  for (const { facet } of table.facets) kept.delete(facet);
  for (const { facet, values } of table.facets)
    for (const { value } of values) if (selection.get(facet)?.has(value)) kept.append(facet, value);
  const text = kept.toString();
  return text && `?${text}`;
}

/** The selection with one value added, or taken out where it was in. */
export function toggled(selection: Selection, facet: string, value: string): Selection {
  const own = new Set(selection.get(facet));
  if (!own.delete(value)) own.add(value);
  const changed = new Map(selection);
  if (own.size > 0) changed.set(facet, own);
  else changed.delete(facet);
  return changed;
}
