/** Machine-written articles: content/articles/<outlet>/<id>.json, the same bytes for the same record. */
import { join } from 'node:path';
import { Article } from '../../model/article.ts';
import { type Written, writeIfChanged } from './atomic.ts';

/** Where an article lives below a content folder. */
export const articlePath = (contentDir: string, article: Pick<Article, 'outlet' | 'id'>): string =>
  join(contentDir, 'articles', article.outlet, `${article.id}.json`);

/** Keys in the order of the schema, two spaces, one newline at the end. */
export function serializeArticle(article: Article): string {
  return `${JSON.stringify(Article.parse(article), null, 2)}\n`;
}

/**
 * Stores one article.
 * @throws StorageError where the disk refuses; ZodError where the record is not valid (a bug of the pipeline)
 */
export function storeArticle(contentDir: string, article: Article, dryRun: boolean): Promise<Written> {
  return writeIfChanged(articlePath(contentDir, article), serializeArticle(article), dryRun);
}
