/** Figures for a chart, without geometry: lanes by claimant, a log scale's domain and the span of time. */
import type { Scope, Unit } from '../model/vocabulary.ts';
import { compareDates } from './dates.ts';
import { type ClaimantLane, figureGroups } from './figure-claims.ts';
import type { Entry, PartialDate } from './types.ts';

export interface FigureSeries {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly currency: string | null;
  /** One a claimant, in order of its first figure. */
  readonly lanes: readonly ClaimantLane[];
  /** Powers of ten around all values above zero; null where there is none. */
  readonly domain: readonly [number, number] | null;
  /** First and last known date; null where no figure has one. */
  readonly time: readonly [PartialDate, PartialDate] | null;
  /** How many figures cannot stand on a log scale because they are zero, and how many have no date. */
  readonly zeros: number;
  readonly undated: number;
}

/** The powers of ten that enclose the values, found from digits, not by logarithms of floats. */
function powersAround(values: readonly number[]): readonly [number, number] | null {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return null;
  const exponent = (value: number) => Number(value.toExponential().split('e')[1]);
  const least = 10 ** exponent(Math.min(...positive));
  const most = Math.max(...positive);
  const top = 10 ** exponent(most);
  return [least, top === most && top > least ? top : top * 10];
}

/** One series a scope and unit, in the order whole, affected, sample, base, price, ransom, fine. */
export function figureSeries(entries: readonly Entry[]): FigureSeries[] {
  return figureGroups(entries).map(({ scope, unit, currency, lanes }) => {
    const claims = lanes.flatMap((lane) => lane.claims);
    const values = claims.map((claim) => claim.figure.value);
    const dates = claims.flatMap((claim) => claim.date ?? []).sort(compareDates);
    const [first] = dates;
    const last = dates.at(-1);
    return {
      scope,
      unit,
      currency,
      lanes,
      domain: powersAround(values),
      time: first && last ? [first, last] : null,
      zeros: values.filter((value) => value === 0).length,
      undated: claims.filter((claim) => claim.date === null).length,
    };
  });
}
