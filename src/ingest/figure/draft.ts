/** Fills in the columns of a figure. */
import type { FigureDraft } from '../../model/draft.ts';
import { SCOPE_OF_KIND } from '../../model/vocabulary.ts';
import { asOfDate } from './as-of.ts';
import { assertedBy } from './asserted.ts';
import { boundOf } from './bound.ts';
import { certaintyOf } from './certainty.ts';
import type { Claims } from './claimant.ts';
import { kindOf } from './kind.ts';
import { COINS } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { quoteAround } from './quote.ts';
import { type Reading, spanOf } from './reading.ts';
import { windowAround } from './sentence-finder.ts';
import type { Counted } from './settle.ts';

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

/** The figure of a quantity, with claimant, kind and source sentence. */
export function draftFigure(
  quantity: Counted,
  reading: Reading,
  claims: Claims,
  previous: FigureDraft | undefined,
): FigureDraft {
  const { text, tokens, sentences, dates, words } = reading;
  const span = spanOf(tokens, quantity);
  const sentence = sentences.at(span);
  const claim = claims.at(span, reading);
  const { from: at, to, value, unit, currency, rule } = quantity;
  const window = windowAround(sentence, quantity);
  const place = { tokens, at, to, from: window.from, until: window.to };
  const near = certaintyOf(place, words.certainty);
  const certainty = claim.denies ? 'negated' : near === 'plain' ? claim.certainty : near;
  const denied = certainty === 'negated';
  const kind =
    convertedKind(quantity, reading, previous) ??
    kindOf(
      {
        ...place,
        unit,
        denied,
        coins: currency !== null && COINS.has(currency),
        nature: claim.nature,
        part: quantity.part,
      },
      words,
    );
  const quote = quoteAround(text, sentence.span, span);
  return {
    raw: text.slice(span.start, span.end),
    span,
    value,
    unit,
    currency,
    of: countedWords(quantity, reading),
    bound: boundOf(tokens, quantity, words.bounds),
    claimant: claim.statement === null ? assertedBy(text, place, words) : claim.claimant,
    kind,
    scope: SCOPE_OF_KIND[kind],
    certainty,
    asOf: asOfDate(text, span, sentence.span, dates, words.bounds.asOf),
    statement: claim.statement,
    sentence: text.slice(quote.start, quote.end),
    sentenceStart: quote.start,
    confidence: CONFIDENCE[rule],
    rule: `figure/${rule}`,
  };
}

/** "US$ 4.000 (Rp 62 juta)": a conversion has the role of the amount it converts. */
function convertedKind(
  { unit, from }: Counted,
  { tokens, words }: Reading,
  previous: FigureDraft | undefined,
): FigureDraft['kind'] | null {
  if (unit !== 'money' || previous?.unit !== 'money') return null;
  let i = from - 1;
  while (i >= 0 && words.kinds.conversions.includes(tokens[i]?.low ?? '')) i--;
  return i < from - 1 && tokens[i]?.end === previous.span.end ? previous.kind : null;
}

function countedWords({ noun }: Quantity, { text, tokens }: Reading): string | null {
  if (!noun) return null;
  const { start, end } = spanOf(tokens, noun);
  return end > start ? text.slice(start, end) : null;
}
