/** An authority's newsroom: nested divisions, the release's number and contact inside the body. */
import { documentOf, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => `<div class="field-item"><p style="text-align: justify;">${text}</p></div>`,
};

export function pressRelease(page: Page): string {
  const { article, outlet } = page;
  const body = `<div class="region-header"><a href="/${outlet.id}/">${outlet.name}</a></div>
<div class="layout-container"><div class="region-content"><div class="node node--type-siaran-pers">
<div class="block-title"><h1 class="page-header">${headline(page)}</h1></div>
<div class="field--name-created">${longDate(article.published, outlet.lang)}</div>
<div class="field--name-body"><div class="field-items">
${renderBlocks(page, style).join('\n')}
</div></div>
<div class="field--name-kontak">Narahubung media: Biro Komunikasi, surel humas@contoh.invalid</div>
</div></div>
<div class="region-sidebar"><h2>Siaran Pers Lainnya</h2><ul>${linkList(page, 5)}</ul></div></div>`;
  return documentOf(page, openGraph(page), body);
}
