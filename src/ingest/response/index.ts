/** Silences, refusals and promises of one article. */
import type { ExtractionInput, ResponseDraft, StatementDraft } from '../../model/draft.ts';
import { words } from '../../text/phrases.ts';
import { ArticleNames } from './article-names.ts';
import { findersOf } from './phrases.ts';
import { statedPromises, toldPromises } from './promises.ts';
import { silences } from './silences.ts';

/** The responses in the order of the text; `statement` is an index into `statements`. Never throws on bad text. */
export function extractResponses(
  input: ExtractionInput,
  statements: readonly StatementDraft[],
): ResponseDraft[] {
  const finders = findersOf(input.lang);
  const said = statedPromises(input, statements);
  const all = words(input.text);
  const silent = finders.silence.findAmong(all);
  const wills = finders.will.findAmong(all);
  const mayPromise =
    wills.length > 0 &&
    (finders.outcomes.findAmong(all).length > 0 || finders.inquiries.findAmong(all).length > 0);
  // Most articles have none of these words; reading their names again would cost as much as the statements did.
  if (silent.length === 0 && !mayPromise) return said;
  const names = new ArticleNames(input, statements, new Set([...silent, ...wills].map(({ start }) => start)));
  return [...silences(names), ...said, ...toldPromises(names, statements)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
