/** A page in the accelerated style: amp-* elements, inline consent and advertisement boxes. */
import { canonical, documentOf, jsonLd, newsArticle } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  photo: ([text]) =>
    `<figure class="lead"><amp-img src="/image.svg" width="640" height="360" layout="responsive"></amp-img><figcaption>${text}</figcaption></figure>`,
};

export function amp(page: Page): string {
  const { article, outlet } = page;
  const blocks = renderBlocks(page, style);
  const advertisement =
    '<div class="ad-slot"><amp-ad width="300" height="250" type="none"><div placeholder>Advertisement</div></amp-ad></div>';
  const body = `<amp-sidebar id="sidebar" layout="nodisplay"><ul>${linkList(page, 3)}</ul></amp-sidebar>
<main class="amp-main"><header><h1 class="amp-title">${headline(page)}</h1>
<div class="amp-byline">By ${escapeMarkup(article.authors.join(' and '))}</div>
<div class="amp-date"><time datetime="${article.published}">${longDate(article.published, outlet.lang)}</time></div></header>
<div class="amp-body">
${[...blocks.slice(0, 2), advertisement, ...blocks.slice(2)].join('\n')}
</div></main>
<footer><p>${outlet.name} is an invented paper. Manage consent</p></footer>`;
  const page5 = documentOf(page, [canonical(page), jsonLd(newsArticle(page))].join('\n'), body);
  return page5.replace('<html lang', '<html amp lang');
}
