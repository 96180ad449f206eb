/** National Indonesian daily: read__* classes, day/month/year dates, only closing quote marks. */
import { canonical, documentOf, jsonLd, menu, newsArticle } from '../markup.ts';
import { headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, wallClock } from '../wording.ts';

export function readContent(page: Page): string {
  const { article, outlet } = page;
  const { year, month, day, time } = wallClock(article.published);
  const head = `${canonical(page)}
<meta name="content_PublishedDate" content="${year}-${month}-${day} ${time}:00">
<meta name="content_author" content="${escapeMarkup(article.authors.join(', '))}">
<meta name="content_editor" content="${escapeMarkup(article.editor ?? '')}">
${jsonLd(newsArticle(page))}`;
  const body = `<div class="wrap">${menu(page)}
<div class="container clearfix"><h1 class="read__title">${headline(page)}</h1>
<div class="read__header"><div class="read__time">${outlet.name}, ${day}/${month}/${year}, ${time} WIB</div>
<div class="credit-title"><div class="credit-title-name">${escapeMarkup(article.authors.join(', '))},</div>
<div class="credit-title-name">${escapeMarkup(article.editor ?? '')}</div> <span>Tim Redaksi</span></div></div>
<div class="read__article"><div class="read__content"><div class="clearfix">
${renderBlocks(page).join('\n')}
<div class="fb-quote"><p>Dapatkan update berita pilihan setiap hari dari ${outlet.name}. Mari bergabung di kanal kami, klik tautan ini.</p></div>
</div></div></div>
<div class="latest"><h3>Terkini Lainnya</h3><ul>${linkList(page, 4)}</ul></div></div></div>`;
  return documentOf(page, head, body);
}
