/** Regional Indonesian portal: side-article txt-article, writer and editor in boxes of their own. */
import { documentOf, menu, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  related: ([text], page) =>
    `<p class="baca"><strong>Baca juga: <a href="${page.others[0]?.href ?? '#'}" title="${text}">${text}</a></strong></p>`,
  photo: ([text]) =>
    `<div class="imgfull_div"><img src="/image.svg" alt=""><div class="arial f12 pt5 grey2">${text}</div></div>`,
};

export function sideArticle(page: Page): string {
  const { article, outlet } = page;
  const writers = article.authors.map(
    (name) => `<div id="penulis">Penulis: <a href="#">${escapeMarkup(name)}</a></div>`,
  );
  const editor = article.editor
    ? `<div id="editor">Editor: <a href="#">${escapeMarkup(article.editor)}</a></div>`
    : '';
  const body = `<div id="wrap"><div class="topbar">${menu(page)}</div>
<div class="col-l"><div class="breadcrumb"><a href="#">Home</a> » <a href="#">${article.section}</a></div>
<h1 class="f50 black2 f400 crimson" id="arttitle">${headline(page)}</h1>
<div class="mt10"><time class="grey">Tayang: <span>${longDate(article.published, outlet.lang)}</span></time></div>
<div class="credit mt10">${writers.join('')} | ${editor}</div>
<div class="side-article txt-article multi-fontsize" id="article_con">
${renderBlocks(page, style).join('\n')}
<p>Artikel ini telah tayang di ${outlet.name} dengan judul <em>${headline(page)}</em></p>
</div>
<div class="mb10"><h5>Tags:</h5><a class="rd2" href="#">kebocoran data</a></div></div>
<div class="col-r"><h3>Berita Terkini</h3><ul>${linkList(page, 5)}</ul></div></div>`;
  return documentOf(page, openGraph(page), body);
}
