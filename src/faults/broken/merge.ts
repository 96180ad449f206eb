/** Positive control: a merge that forgets what the source no longer has. */
import type { Article } from '../../model/article.ts';

export { isChangeOfSource } from '../../ingest/store/merge.ts';

export const mergeArticles = (_stored: Article, fresh: Article): Article => fresh;
export const withdraw = (stored: Article): Article => stored;
