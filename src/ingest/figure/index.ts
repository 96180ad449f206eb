/** The figures of an article: numbers that count data, people, money or the like, each with who asserts it. */
import type { ExtractionInput, FigureDraft, StatementDraft, Trace } from '../../model/draft.ts';
import { Claims } from './claimant.ts';
import { draftFigure } from './draft.ts';
import { readText, tell } from './reading.ts';
import { Precedents } from './relations.ts';
import { figureQuantities } from './settle.ts';

/**
 * Extracts the figures of an article in the order of the text, one entry per distinct value, unit, currency and
 * claimant. Never throws; linear in the text. Numbers that are something else leave a refusal in the trace.
 */
export function extractFigures(
  input: ExtractionInput,
  statements: readonly StatementDraft[],
  trace?: Trace,
): FigureDraft[] {
  const reading = readText(input, trace);
  const claims = new Claims(statements);
  const seen = new Set<string>();
  const precedents = new Precedents();
  return figureQuantities(reading).flatMap((quantity) => {
    const figure = draftFigure(quantity, reading, claims, precedents);
    precedents.add({ quantity, figure });
    const key = [figure.value, figure.unit, figure.currency, figure.claimant].join('\u0000');
    const repeated = seen.has(key);
    seen.add(key);
    if (repeated) tell(reading, quantity, 'merged', 'the same value, unit and claimant stands earlier');
    else
      tell(reading, quantity, 'found', `${figure.value} ${figure.currency ?? figure.unit}, ${figure.kind}`);
    return repeated ? [] : [figure];
  });
}

export { extractQuantities } from './all-quantities.ts';
