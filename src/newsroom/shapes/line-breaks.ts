/** An old business daily: no paragraphs, text broken by pairs of line breaks, date in one meta element. */
import { documentOf } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => text ?? '',
  heading: ([text]) => `<b>${text}</b>`,
  post: (lines) => `<i>${lines.join('<br>')}</i>`,
  list: (lines) => lines.map((line) => `- ${line}`).join('<br>'),
  related: ([text], page) => `<b>BACA JUGA: <a href="${page.others[0]?.href ?? '#'}">${text}</a></b>`,
  photo: ([text]) => `<img src="/image.svg" alt="${text}">`,
  notice: ([text]) => `<i>${text}</i>`,
};

export function lineBreaks(page: Page): string {
  const { article, outlet } = page;
  const body = `<div class="top"><a href="/${outlet.id}/">${outlet.name}</a> | <a href="#">Pasar</a> | <a href="#">Perbankan</a> | <a href="#">Opini</a></div>
<div class="content"><h2>${headline(page)}</h2>
<div class="info">${longDate(article.published, outlet.lang)} | Oleh: ${escapeMarkup(article.authors.join(' & '))}</div>
${renderBlocks(page, style).join('<br><br>\n')}
<div class="tags">Topik: <a href="#">perlindungan data</a> <a href="#">perbankan</a></div></div>
<div class="kanan"><b>Indeks</b><ul>${linkList(page, 5)}</ul></div>`;
  return documentOf(page, `<meta name="date" content="${article.published}">`, body);
}
