/** Fills in the columns of a figure. */
import type { FigureDraft } from '../../model/draft.ts';
import { type Certainty, SCOPE_OF_KIND } from '../../model/vocabulary.ts';
import { asOfDate } from './as-of.ts';
import { assertedBy } from './asserted.ts';
import { boundOf } from './bound.ts';
import { certaintyOf } from './certainty.ts';
import type { Claim, Claims } from './claimant.ts';
import { kindOf } from './kind.ts';
import { COINS } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { quoteAround } from './quote.ts';
import { type Reading, spanOf } from './reading.ts';
import type { Precedents } from './relations.ts';
import { WINDOW, windowAround } from './sentence-finder.ts';
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

/** Sentences before a figure that still speak for it. */
const PASSAGE = 2;

/** The figure of a quantity, with claimant, kind and source sentence. */
export function draftFigure(
  quantity: Counted,
  reading: Reading,
  claims: Claims,
  precedents: Precedents,
): FigureDraft {
  const { text, tokens, sentences, dates, words } = reading;
  const span = spanOf(tokens, quantity);
  const sentence = sentences.at(span);
  const claim = claims.at(span, reading);
  const { from: at, to, value, unit, currency, rule } = quantity;
  const window = windowAround(sentence, quantity);
  const place = { tokens, at, to, from: window.from, until: window.to };
  const certainty = certaintyIn(claim, certaintyOf(place, words.certainty));
  const kind =
    precedents.convertedKind(quantity, reading) ??
    kindOf(
      {
        ...place,
        ...precedents.of(quantity, reading),
        unit,
        noun: quantity.noun?.from ?? null,
        denied: certainty === 'negated',
        coins: currency !== null && COINS.has(currency),
        nature: claim.nature,
        part: quantity.part,
        passage: Math.max(sentences.firstToken(Math.max(0, sentence.index - PASSAGE)), window.from - WINDOW),
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
    certainty: kind === 'denied' ? 'negated' : certainty,
    asOf: asOfDate(text, span, sentence.span, dates, words.bounds.asOf),
    statement: claim.statement,
    sentence: text.slice(quote.start, quote.end),
    sentenceStart: quote.start,
    confidence: CONFIDENCE[rule],
    rule: `figure/${rule}`,
  };
}

/** A statement that denies something negates only what stands at its denial; a denied clause all that it repeats. */
function certaintyIn(claim: Claim, near: Certainty): Certainty {
  if (claim.denies) return 'negated';
  if (near !== 'plain') return near;
  return claim.certainty === 'negated' ? 'plain' : claim.certainty;
}

function countedWords({ noun }: Quantity, { text, tokens }: Reading): string | null {
  if (!noun) return null;
  const { start, end } = spanOf(tokens, noun);
  return end > start ? text.slice(start, end) : null;
}
