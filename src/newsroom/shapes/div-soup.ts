/** A generated page: nothing but divisions with hashed classes; the byline sits in attributes. */
import { documentOf, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => `<div class="x1f7q9"><div class="x0b">${text}</div></div>`,
  heading: ([text]) => `<div class="x9hh"><div>${text}</div></div>`,
  list: (lines) => lines.map((line) => `<div class="x1f7q9"><div class="x0b">• ${line}</div></div>`).join(''),
  related: ([text], page) =>
    `<div class="x3rel"><div>Read more: <a href="${page.others[0]?.href ?? '#'}">${text}</a></div></div>`,
  photo: ([text]) => `<div class="x7img"><img src="/image.svg" alt=""><div class="x7cap">${text}</div></div>`,
};

export function divSoup(page: Page): string {
  const { article, outlet } = page;
  const [lead = '', ...rest] = article.authors;
  const body = `<div class="x0r"><div class="x2n"><a href="/${outlet.id}/">${outlet.name}</a> <a href="#">Business</a> <a href="#">Politics</a></div>
<div class="x4m"><div class="x5t"><h1>${headline(page)}</h1></div>
<div class="x6b" data-author="${escapeMarkup(lead)}" data-coauthors="${escapeMarkup(rest.join('|'))}" data-published="${article.published}"><span class="x6s">By ${escapeMarkup(article.authors.join(' and '))}</span> <span class="x6d">${longDate(article.published, outlet.lang)}</span></div>
<div class="x8c">
${renderBlocks(page, style).join('\n')}
</div></div>
<div class="xas"><div>Most read</div><ul>${linkList(page, 5)}</ul></div></div>`;
  return documentOf(page, openGraph(page), body);
}
