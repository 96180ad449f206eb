/** Every quantity of a text, for comparing the number grammar with other systems on general news. */
import type { ExtractionInput, FigureDraft } from '../../model/draft.ts';
import { Claims } from './claimant.ts';
import { draftFigure } from './draft.ts';
import type { Quantity } from './quantity.ts';
import { type Reading, readText } from './reading.ts';
import { Precedents } from './relations.ts';
import { settledQuantities } from './settle.ts';
import { isNamed } from './small-numbers.ts';

/**
 * Quantities of whatever kind: durations and distances too, but no dates and names. By the convention of general
 * corpora ranges are left out, sizes are in the unit as written ("256 GB" is 256), and "minus 5" is negative.
 * The ledger stores `extractFigures` alone.
 */
export function extractQuantities(input: ExtractionInput): FigureDraft[] {
  const reading = readText(input);
  const claims = new Claims([]);
  const settled = settledQuantities(reading);
  const moves = endsOfMoves(settled, reading);
  return settled
    .filter(
      (quantity) => !isRange(quantity, reading) && !moves.has(quantity) && isMeasured(quantity, reading),
    )
    .map((quantity) => {
      const size = quantity.unit === 'bytes' ? Number(quantity.plain) : quantity.value;
      const value = isNegative(quantity, reading) ? -size : size;
      return draftFigure(
        { ...quantity, value, unit: quantity.unit ?? 'other' },
        reading,
        claims,
        new Precedents(),
      );
    });
}

/** "by $40 million to $400 million" is a step and where it led, no range. */
function isRange({ ranged, from }: Quantity, { tokens }: Reading): boolean {
  const back = tokens[from - 1]?.low === 'to' ? stepBefore(tokens, from) : tokens[from - 1]?.low;
  return ranged && back !== 'by';
}

/** The word before the number that stands before "to" at a place. */
function stepBefore(tokens: Reading['tokens'], at: number): string | undefined {
  for (let i = at - 2; i >= Math.max(0, at - STEP); i--)
    if (tokens[i]?.low === 'by' || tokens[i]?.low === 'from') return tokens[i]?.low;
  return undefined;
}
/** How many tokens sign, number, scale and noun have at most. */
const STEP = 6;

/** "from $36 last night to $34": both ends, also where the second is the smaller one, or words stand between. */
function endsOfMoves(settled: readonly Quantity[], { tokens }: Reading): ReadonlySet<Quantity> {
  const ends = new Set<Quantity>();
  settled.forEach((later, i) => {
    const earlier = settled[i - 1];
    if (!earlier || tokens[later.from - 1]?.low !== 'to') return;
    const opened = tokens[earlier.from - 1]?.low === 'from' && later.from - earlier.to <= MOVE;
    const open = earlier.unit === null || earlier.unit === later.unit;
    const apart = tokens.slice(earlier.to, later.from).some(({ first, text }) => first || text === ';');
    if (opened && open && !apart) ends.add(earlier).add(later);
  });
  return ends;
}
/** Tokens that may stand between the two ends of a move. */
const MOVE = 8;

/** A bare number counts where a word of measure follows ("80 yard", "2.4 GHz"), or its form is no name's or list's. */
function isMeasured(quantity: Quantity, reading: Reading): boolean {
  const { rule, marked, numberTo, form } = quantity;
  const { tokens, words } = reading;
  const next = tokens[numberTo];
  const compound = next?.text === '-' && next.glued && tokens[numberTo + 1]?.glued === true;
  // "a six-speed gearbox" is a kind of thing, "a 185-hp engine" is measured.
  if (compound && form === 'words') return false;
  if (rule !== 'bare') return true;
  if (!next?.glued && isNamed(quantity, reading)) return false;
  if (marked) return true;
  if (compound) return tokens[numberTo + 1]?.kind === 'word';
  if (next?.kind !== 'word' || next.first || words.units.stops.includes(next.low)) return false;
  // "787 Dreamliner" is a name, "784 HP" a unit.
  if (!next.glued && /^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return form === 'words' ? !words.units.classifiers.includes(next.low) : true;
}

/** "-5 yards", "minus-5", "minus 387". */
function isNegative({ numberFrom, currency }: Quantity, { tokens }: Reading): boolean {
  const before = tokens[numberFrom - 1];
  const earlier = tokens[numberFrom - 2];
  if (before?.low === 'minus' || earlier?.low === 'minus') return true;
  const dash = /^[-−]$/.test(before?.text ?? '') && tokens[numberFrom]?.glued === true;
  return dash && (before?.glued === false || (currency !== null && earlier?.kind !== 'word'));
}
