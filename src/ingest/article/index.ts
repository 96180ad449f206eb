/** The article stage: one page's bytes to its text and metadata. */

export { describe, type Look } from './describe.ts';
export { type PageContext, readArticle } from './read.ts';
export type { ArticleReading, ArticleRefused, Cut, Paragraph, ParagraphKind } from './types.ts';
