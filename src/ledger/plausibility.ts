/** Claims of a whole population's size beside the population itself, with its source. A comparison, not a verdict. */
import { figureGroups } from './figure-claims.ts';
import { figureText, formatRatio } from './format.ts';
import { say } from './messages.ts';
import { compareText } from './order.ts';
import { POPULATIONS, type Population } from './population.ts';
import type { Bilingual, Entry, LedgerIncident, PartialDate } from './types.ts';

export interface Plausibility {
  readonly entry: Entry;
  readonly population: Population;
  /** Figure divided by population. */
  readonly ratio: number;
  readonly sentence: Bilingual;
}

/** Smaller shares say nothing on whether a claim is plausible. */
const LEAST_SHARE = 0.5;

/** The latest count taken before the date. */
function populationAt(country: string, date: PartialDate): Population | undefined {
  const known = POPULATIONS.filter((one) => one.country === country && one.asOf <= date);
  return known.sort((a, b) => compareText(b.asOf, a.asOf))[0];
}

function compare(entry: Entry, population: Population): Plausibility[] {
  if (!entry.figure) return [];
  const ratio = entry.figure.value / population.people;
  if (ratio < LEAST_SHARE) return [];
  const share = { id: formatRatio(ratio * 100, 'id'), en: formatRatio(ratio * 100, 'en') };
  const people = figureText({ value: population.people, unit: 'people', currency: null, bound: 'exact' });
  const sentence = say(ratio > 1 ? 'overPopulation' : 'shareOfPopulation', {
    figure: figureText(entry.figure),
    population: people,
    by: population.by,
    share,
  });
  return [{ entry, population, ratio, sentence }];
}

/** Compares claimed numbers of people (the whole claim, or those affected) with the country's inhabitants. */
export function plausibility({
  incident,
  entries,
}: Pick<LedgerIncident, 'incident' | 'entries'>): Plausibility[] {
  const population = populationAt(incident.country, incident.firstReported);
  if (!population) return [];
  return figureGroups(entries)
    .filter((group) => group.unit === 'people' && ['whole', 'affected'].includes(group.scope))
    .flatMap((group) => group.lanes)
    .flatMap((lane) => lane.claims.filter((claim) => !claim.disputed))
    .flatMap((claim) => compare(claim.entry, population));
}
