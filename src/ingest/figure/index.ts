/** The figures of an article: numbers that count data, people, money or the like, each with who asserts it. */
import type { ExtractionInput, FigureDraft, StatementDraft, Trace } from '../../model/draft.ts';
import { SCOPE_OF_KIND } from '../../model/vocabulary.ts';
import { findDates } from '../../text/dates.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { BOUNDS } from '../language/bounds.ts';
import { DATES } from '../language/dates.ts';
import { FIGURE_KINDS } from '../language/figure-kinds.ts';
import { NUMBERS } from '../language/numbers.ts';
import { UNITS } from '../language/units.ts';
import { asOfDate } from './as-of.ts';
import { boundOf } from './bound.ts';
import { certaintyOf } from './certainty.ts';
import { Claims } from './claimant.ts';
import { inherit } from './inherit.ts';
import { kindOf } from './kind.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { quoteAround } from './quote.ts';
import { refusalOf } from './relevance.ts';
import { SentenceFinder } from './sentence-finder.ts';
import { type Token, tokenize } from './tokens.ts';
import { vetoOf } from './veto.ts';

/** How sure each rule is; the order follows the errors counted on annotated articles. */
const CONFIDENCE: Readonly<Record<Quantity['rule'], number>> = {
  money: 0.97,
  percent: 0.95,
  bytes: 0.95,
  noun: 0.95,
  range: 0.9,
  inherited: 0.8,
  'unknown-noun': 0.6,
  bare: 0.4,
};

/**
 * Extracts the figures of an article in the order of the text, one entry per distinct value, unit, currency and claimant.
 * Never throws; linear in the text. Numbers that are understood to be something else leave a refusal in the trace.
 */
export function extractFigures(
  input: ExtractionInput,
  statements: readonly StatementDraft[],
  trace?: Trace,
): FigureDraft[] {
  const { text, lang } = input;
  const tokens = tokenize(text);
  const reading: Reading = {
    input,
    tokens,
    dates: findDates(text, DATES[lang], { reference: input.published }),
    sentences: new SentenceFinder(sentenceSpans(text), tokens),
    claims: new Claims(statements),
    trace,
  };
  const seen = new Set<string>();
  return figureQuantities(reading).flatMap((quantity) => {
    const figure = draft(quantity, reading);
    const key = [figure.value, figure.unit, figure.currency, figure.claimant].join('\u0000');
    if (seen.has(key)) {
      step(reading, quantity, 'merged', 'the same value, unit and claimant stands earlier');
      return [];
    }
    seen.add(key);
    step(reading, quantity, 'found', `${figure.value} ${figure.currency ?? figure.unit}, ${figure.kind}`);
    return [figure];
  });
}

interface Reading {
  readonly input: ExtractionInput;
  readonly tokens: readonly Token[];
  readonly dates: ReturnType<typeof findDates>;
  readonly sentences: SentenceFinder;
  readonly claims: Claims;
  readonly trace: Trace | undefined;
}

/** Quantities that survive the vetoes, have a unit and bear on a breach. */
function figureQuantities(reading: Reading): (Quantity & { unit: NonNullable<Quantity['unit']> })[] {
  const { tokens, dates, input } = reading;
  const { numbers, units, kinds } = {
    numbers: NUMBERS[input.lang],
    units: UNITS[input.lang],
    kinds: FIGURE_KINDS[input.lang],
  };
  const context = { tokens, dates, labels: new Set(kinds.labels), vague: new Set(numbers.vague) };
  const accepted = findQuantities(tokens, { numbers, units }).filter((quantity) => {
    const veto = vetoOf(quantity, context);
    if (veto) step(reading, quantity, 'refused', veto);
    return !veto;
  });
  const settled: Quantity[] = [];
  accepted.forEach((quantity, i) => {
    const before = settled[i - 1];
    const all = [before, quantity, accepted[i + 1]].filter((q): q is Quantity => q !== undefined);
    const from = quantity.rule === 'bare' ? inherit(tokens, all, before ? 1 : 0, units) : null;
    settled.push(from ? { ...quantity, ...from, rule: 'inherited' } : quantity);
  });
  return settled.flatMap((quantity) => {
    const refusal = refusalOf(quantity);
    if (refusal) step(reading, quantity, 'refused', refusal);
    return refusal ? [] : [{ ...quantity, unit: quantity.unit ?? 'other' }];
  });
}

function draft(quantity: Quantity & { unit: FigureDraft['unit'] }, reading: Reading): FigureDraft {
  const { input, tokens, sentences, dates, claims } = reading;
  const { text, lang } = input;
  const span = spanOf(tokens, quantity);
  const sentence = sentences.at(span);
  const claim = claims.at(span);
  const at = quantity.from;
  const certainty = certaintyOf(tokens, at, sentence.from, sentence.to, BOUNDS[lang]);
  const kind = kindOf(
    {
      tokens,
      at,
      to: quantity.to,
      from: sentence.from,
      until: sentence.to,
      unit: quantity.unit,
      denied: certainty === 'negated',
    },
    FIGURE_KINDS[lang],
  );
  const quote = quoteAround(text, sentence.span, span);
  return {
    raw: text.slice(span.start, span.end),
    span,
    value: quantity.value,
    unit: quantity.unit,
    currency: quantity.currency,
    of: ofWords(text, tokens, quantity),
    bound: boundOf(tokens, quantity, BOUNDS[lang]),
    claimant: claim.claimant,
    kind,
    scope: SCOPE_OF_KIND[kind],
    certainty,
    asOf: asOfDate(text, span, sentence.span, dates, BOUNDS[lang].asOf),
    statement: claim.statement,
    sentence: text.slice(quote.start, quote.end),
    sentenceStart: quote.start,
    confidence: CONFIDENCE[quantity.rule],
    rule: `figure/${quantity.rule}`,
  };
}

function spanOf(tokens: readonly Token[], { from, to }: Quantity): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function ofWords(text: string, tokens: readonly Token[], { noun }: Quantity): string | null {
  const first = noun && tokens[noun.from];
  const last = noun && tokens[noun.to - 1];
  return first && last ? text.slice(first.start, last.end) : null;
}

function step(
  reading: Reading,
  quantity: Quantity,
  outcome: 'found' | 'refused' | 'merged',
  why: string,
): void {
  reading.trace?.({ rule: `figure/${quantity.rule}`, outcome, ...spanOf(reading.tokens, quantity), why });
}
