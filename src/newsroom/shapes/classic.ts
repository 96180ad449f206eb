/** A plain modern page: article element, figure, sidebar, JSON-LD and Open Graph that agree. */
import { canonical, documentOf, jsonLd, menu, newsArticle, openGraph } from '../markup.ts';
import { headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

export function classic(page: Page): string {
  const { article, outlet } = page;
  const by = article.authors.map((name) => `<a rel="author" href="/${outlet.id}/">${escapeMarkup(name)}</a>`);
  const body = `<header><a class="brand" href="/${outlet.id}/">${outlet.name}</a>${menu(page)}</header>
<main><article>
<h1>${headline(page)}</h1>
<div class="byline">Oleh ${by.join(' dan ')} <time datetime="${article.published}">${longDate(article.published, outlet.lang)}</time></div>
<div class="entry">
${renderBlocks(page).join('\n')}
</div>
${article.editor ? `<p class="credit">Editor: ${escapeMarkup(article.editor)}</p>` : ''}
<ul class="share"><li><a href="#">Bagikan</a></li><li><a href="#">Salin tautan</a></li></ul>
</article>
<aside><h3>Terpopuler</h3><ol>${linkList(page, 5)}</ol></aside></main>
<footer>© ${outlet.name}. Media contoh, seluruh isinya rekaan.</footer>`;
  const head = [canonical(page), openGraph(page), jsonLd(newsArticle(page))].join('\n');
  return documentOf(page, head, body);
}
