/** Claims of a whole population's size beside the population itself, with its source. A comparison, not a verdict. */
import { figureText, formatRatio } from './format.ts';
import { say } from './messages.ts';
import { compareText } from './order.ts';
import { POPULATIONS, type Population } from './population.ts';
import type { Bilingual, Entry, EntryFigure, LedgerIncident, PartialDate } from './types.ts';

export interface Plausibility {
  readonly entry: Entry;
  /** What it is compared with: the country's inhabitants, or what is held, as the victim or another source says. */
  readonly against: { readonly population: Population } | { readonly base: Entry };
  /** Figure divided by the number that it is compared with. */
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

type Figured = Entry & { readonly figure: EntryFigure };

function withPopulation(entry: Figured, population: Population | undefined): Plausibility[] {
  if (!population) return [];
  const ratio = entry.figure.value / population.people;
  if (ratio < LEAST_SHARE) return [];
  const share = { id: formatRatio(ratio * 100, 'id'), en: formatRatio(ratio * 100, 'en') };
  const people = figureText({ value: population.people, unit: 'people', currency: null, bound: 'exact' });
  const sentence = say(ratio > 1 ? 'overPopulation' : 'shareOfPopulation', {
    figure: figureText(entry.figure),
    who: entry.body.name,
    population: people,
    by: population.unverified ? say('unverifiedSource', { by: population.by }) : population.by,
    share,
  });
  return [{ entry, against: { population }, ratio, sentence }];
}

/** A claim that exceeds what the victim says that it holds, or what another source says of it. */
function withBase(entry: Figured, base: Figured): Plausibility[] {
  const ratio = entry.figure.value / base.figure.value;
  if (!(ratio > 1) || entry.side === 'victim' || base.figure.bound === 'at-least') return [];
  if (entry.body.id !== null && entry.body.id === base.body.id) return [];
  const sentence = say(base.side === 'victim' ? 'overBase' : 'overStatedBase', {
    figure: figureText(entry.figure),
    who: entry.body.name,
    base: figureText(base.figure),
    holder: base.body.name,
  });
  return [{ entry, against: { base }, ratio, sentence }];
}

/**
 * The size of what is held: customers, patients, insured. The victim's own word counts from any source, that of others only as
 * curated with its source, and a seller's never.
 */
const isBase = ({ figure, side, review }: Figured): boolean =>
  figure.kind === 'holding' && (side === 'victim' || (side !== 'actor' && review !== 'unreviewed'));

const isFigured = (entry: Entry): entry is Figured => entry.figure !== null;

/** Compares claimed numbers of people (the whole claim, or those affected) with inhabitants and the victim's base. */
export function plausibility({
  incident,
  entries,
}: Pick<LedgerIncident, 'incident' | 'entries'>): Plausibility[] {
  const population = populationAt(incident.country, incident.firstReported);
  const people = entries
    .filter(isFigured)
    .filter(({ figure }) => figure.unit === 'people' && figure.value > 0);
  const claims = people.filter(
    ({ figure, stance }) => ['whole', 'affected'].includes(figure.scope) && stance !== 'denies',
  );
  const bases = people.filter(isBase);
  const found = claims.flatMap((entry) => [
    ...withPopulation(entry, population),
    ...bases.flatMap((base) => withBase(entry, base)),
  ]);
  // A number that one claimant gives in two scopes is compared once; what people have curated comes first.
  found.sort((a, b) => Number(b.entry.review !== 'unreviewed') - Number(a.entry.review !== 'unreviewed'));
  return [...new Map(found.toReversed().map((one) => [one.sentence.en, one])).values()].toReversed();
}
