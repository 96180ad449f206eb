/** The last step of a run: what no incident claims becomes proposals. */
import { Article } from '../../model/article.ts';
import type { Content } from '../../register/content.ts';
import { commonNames } from '../incident/common-names.ts';
import { proposeIncidents } from '../incident/propose.ts';
import { articlePath } from '../store/articles.ts';
import { readIfPresent } from '../store/atomic.ts';
import { replaceProposals } from '../store/proposals.ts';

/**
 * Writes the proposals that follow from the articles as they are after a run. Only those that the run wrote are read from the
 * disk; only proposals that differ are written.
 * @param content the content folder as the run found it
 * @param written ids of the articles that the run wrote
 */
export async function keepProposals(
  contentDir: string,
  content: Content,
  written: ReadonlySet<string>,
): Promise<void> {
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  for (const id of written) {
    const text = await readIfPresent(articlePath(contentDir, id));
    if (text !== null) articles.set(id, Article.parse(JSON.parse(text)));
  }
  const { incidents } = content;
  const previous = content.proposals.filter(({ origin }) => origin === 'articles').map(({ id }) => id);
  const stories = proposeIncidents([...articles.values()], {
    incidents,
    common: commonNames(content),
    previous,
  });
  await replaceProposals(contentDir, 'articles', stories);
}
