/** A security desk: section elements, several authors with attributes, a subscribe box, tags. */
import { canonical, documentOf, menu, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  post: (lines) => `<blockquote class="forum-post"><p>${lines.join('</p><p>')}</p></blockquote>`,
  related: ([text], page) =>
    `<aside class="inline-related">Related: <a href="${page.others[0]?.href ?? '#'}">${text}</a></aside>`,
};

export function desk(page: Page): string {
  const { article, outlet } = page;
  const by = article.authors.map(
    (name, index) =>
      `<a class="author-link" data-author-id="${index + 11}" title="Posts by ${escapeMarkup(name)}" href="#">${escapeMarkup(name)}</a>`,
  );
  const head = `${canonical(page)}
${article.authors.map((name) => `<meta name="author" content="${escapeMarkup(name)}">`).join('\n')}
${openGraph(page)}`;
  const body = `<header class="site-header">${menu(page)}</header>
<section class="post-full"><h1 class="post-full-title">${headline(page)}</h1>
<div class="post-full-byline">By ${by.join(' and ')}<ul><li>${longDate(article.published, outlet.lang)}</li><li>0 comments</li></ul></div>
<section class="post-full-content"><div class="articleBody">
${renderBlocks(page, style).join('\n')}
</div></section>
<div class="subscribe-box"><p>Get one breach a week in your inbox.</p></div>
<div class="cz-related-article"><h3>Related articles</h3><ul>${linkList(page, 3)}</ul></div></section>`;
  return documentOf(page, head, body);
}
