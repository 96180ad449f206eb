/** Whether a quantity is a figure of a breach, as the annotation guide has it, or a number of something else. */
import { isElsewhere, isFurniture, isLength, isOffTopic, isScenery, type Judged } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { isNamed, isNone, isOneOf, isRatio } from './small-numbers.ts';

/** Nouns that the lexicon does not know count from here on: small numbers of unknown things are scenery. */
const UNKNOWN_FROM = 1000;
/** Fewer records or files than this are the sample on the table, not the breach. */
const RECORDS_FROM = 20;
type Refusal = (quantity: Quantity, reading: Judged, next: Quantity | undefined) => boolean;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'counts a duration, a distance, suspects or the like': ({ foreign }) => foreign,
  'nothing near it says what it counts': ({ rule, unit }) =>
    rule === 'bare' || (rule === 'range' && unit === null),
  zero: ({ value }) => value === 0,
  'a small number of something unknown': ({ unit, value }) => unit === null && value < UNKNOWN_FROM,
  'one or two, in words': ({ form, value, unit }) =>
    form === 'words' && value <= 2 && unit !== 'percent' && unit !== 'money',
  'fewer records than a breach has': ({ unit, value, rule }) =>
    (unit === 'records' || unit === 'files') && value < RECORDS_FROM && rule === 'noun',
  'part of a name': isNamed,
  'one of the best': isOneOf,
  'a ratio of small numbers': isRatio,
  'an emergency number': ({ plain, marked, unit }, { words }) =>
    !marked && unit !== 'money' && unit !== 'percent' && words.kinds.hotlines.includes(plain),
  'the length of a document': isLength,
  'none at all': isNone,
  'a line of links': isFurniture,
  'the words around it are about something else': isElsewhere,
  'nothing in the passage is about a breach': isOffTopic,
  'a small number in a sentence that tells of no harm': isScenery,
};

/** Why a quantity is no figure, or null. `next` is the quantity after it. */
export function refusalOf(quantity: Quantity, reading: Judged, next: Quantity | undefined): string | null {
  for (const [why, refuses] of Object.entries(REFUSALS)) if (refuses(quantity, reading, next)) return why;
  return null;
}
