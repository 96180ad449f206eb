/** A news agency: schema.org microdata, and its reporter, editor and copyright line inside the body. */
import { documentOf, menu } from '../markup.ts';
import { headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate, wallClock } from '../wording.ts';

export function microdata(page: Page): string {
  const { article, outlet } = page;
  const credit = [
    ...article.authors.map((name) => `Pewarta: <span itemprop="author">${escapeMarkup(name)}</span>`),
    ...(article.editor ? [`Editor: <span itemprop="editor">${escapeMarkup(article.editor)}</span>`] : []),
    `Copyright © PRANALA ${wallClock(article.published).year}`,
  ];
  const body = `${menu(page)}
<article class="post-wrapper" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="mainEntityOfPage" content="${page.url}">
<header class="post-header"><h1 class="post-title" itemprop="headline">${headline(page)}</h1>
<p class="simple-share"><span class="article-date"><time itemprop="datePublished" datetime="${article.published}">${longDate(article.published, outlet.lang)}</time></span></p></header>
<div class="post-content clearfix" itemprop="articleBody">
${renderBlocks(page).join('\n')}
<p class="text-muted small">${credit.join('<br>')}</p>
</div></article>
<aside class="post-sidebar"><h3>Berita Lainnya</h3><ul>${linkList(page, 4)}</ul></aside>`;
  return documentOf(page, `<meta name="robots" content="index,follow">`, body);
}
