/** Indonesian portal: body class itp_bodycontent, link tables and advertising words between paragraphs. */
import { documentOf, jsonLd, menu, newsArticle, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate, wallClock } from '../wording.ts';

const style: Partial<BlockStyle> = {
  related: ([text], page) =>
    `<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="${page.others[0]?.href ?? '#'}">${text}</a></div></td></tr></tbody></table>`,
  photo: ([text]) =>
    `<div class="detail__media"><figure class="detail__media-image"><img src="/image.svg" alt=""><figcaption class="detail__media-caption">${text}</figcaption></figure></div>`,
};

function withAdvertising(blocks: readonly string[]): string {
  const advertising =
    '<div class="clearfix"></div><div class="paradetail">ADVERTISEMENT</div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p>';
  return blocks.map((block, index) => (index === 2 ? `${block}\n${advertising}` : block)).join('\n');
}

export function detail(page: Page): string {
  const { article, outlet } = page;
  const { year, month, day, seconds } = wallClock(article.published);
  const head = `<meta name="publishdate" content="${year}/${month}/${day} ${seconds}">
<meta name="author" content="${escapeMarkup(article.authors.join(', '))}">
${openGraph(page)}
${jsonLd(newsArticle(page))}`;
  const body = `<div class="container">${menu(page)}
<article class="detail">
<h1 class="detail__title">${headline(page)}</h1>
<div class="detail__author">${escapeMarkup(article.authors.join(', '))} - <span class="detail__label">${outlet.name}</span></div>
<div class="detail__date">${longDate(article.published, outlet.lang)}</div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
${withAdvertising(renderBlocks(page, style))}
<div class="detail__body-tag"><a href="#">kebocoran data</a> <a href="#">keamanan siber</a></div>
</div></div>
<div class="detail__sign">(${(article.editor ?? 'red')
    .toLowerCase()
    .split(' ')
    .map((name) => name.slice(0, 3))
    .join('/')})</div>
</article>
<div class="box cb-mostpop"><h2>Berita Terpopuler</h2>${linkList(page, 4)}</div></div>`;
  return documentOf(page, head, body);
}
