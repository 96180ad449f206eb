/** Stable ids: they depend on what a record is, never on when or in which order it was read. */
import { createHash } from 'node:crypto';
import type { Span } from './primitives.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Id of the article at a canonical URL: 12 hex digits. */
export const articleId = (canonicalUrl: string): string => sha256(canonicalUrl).slice(0, 12);

/** Id of the statement at a span of an article. */
export const statementId = (article: string, span: Span): string =>
  `${article}-s${sha256(`${article} ${span.start} ${span.end}`).slice(0, 8)}`;

/** Id of the figure at a span of an article. */
export const figureId = (article: string, span: Span): string =>
  `${article}-f${sha256(`${article} ${span.start} ${span.end}`).slice(0, 8)}`;

/** Id of the response at a span of an article. */
export const responseId = (article: string, span: Span): string =>
  `${article}-r${sha256(`${article} ${span.start} ${span.end}`).slice(0, 8)}`;

/**
 * Id for a record whose span once belonged to other words of an edited article: the words tell them apart.
 * @param id the id that article and span give
 */
export const idOfEdited = (id: string, words: string): string =>
  `${id.slice(0, 14)}${sha256(`${id} ${words}`).slice(0, 8)}`;

/** Hash of the text that an article's spans count in: 64 hex digits. */
export const textHash = (text: string): string => sha256(text);
