/** The dates of an article, found once for all who ask: when words were said, as of when a figure held, which numbers are none. */
import type { ExtractionInput } from '../model/draft.ts';
import { type DateLexicon, type FoundDate, findDates } from './dates.ts';
import { articleTokens } from './tokens.ts';

const found = new WeakMap<object, readonly FoundDate[]>();

/** All dates of an article's text, in order; `lexicon` is that of its language. */
export function articleDates(
  article: Pick<ExtractionInput, 'text' | 'published'>,
  lexicon: DateLexicon,
): readonly FoundDate[] {
  const known = found.get(article);
  if (known) return known;
  const dates = findDates(article.text, lexicon, { reference: article.published }, articleTokens(article));
  found.set(article, dates);
  return dates;
}
