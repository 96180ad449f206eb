/** Positive control: a store that writes the year of the run into every record. */
import { ArticleStore as Sound } from '../../ingest/store/articles.ts';
import type { Written } from '../../ingest/store/atomic.ts';
import type { Article } from '../../model/article.ts';

export { articlePath, serializeArticle } from '../../ingest/store/articles.ts';

export class ArticleStore extends Sound {
  override put(fresh: Article): Promise<Written> {
    return super.put({ ...fresh, section: String(new Date().getFullYear()) });
  }
}
