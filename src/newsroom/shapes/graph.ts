/** A broadsheet: rich JSON-LD graph, text blocks in components of their own, a newsletter box in the middle. */
import { canonical, documentOf, jsonLd, menu, newsArticle, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => `<div data-component="text-block"><p class="sc-1x">${text}</p></div>`,
  heading: ([text]) => `<div data-component="subheadline-block"><h2 class="sc-2y">${text}</h2></div>`,
  photo: ([text]) =>
    `<div data-component="image-block"><figure><img src="/image.svg" alt=""><figcaption data-testid="caption">${text}</figcaption></figure></div>`,
};

const NEWSLETTER = `<div data-component="newsletter-promo"><h3>The Morning Standard</h3>
<p>Join thousands of readers who start their day with our free briefing. Sign up below.</p><form><input type="email" aria-label="Email"><button>Sign up</button></form></div>`;

export function graph(page: Page): string {
  const { article, outlet } = page;
  const things = [
    { '@type': 'WebSite', '@id': `#site`, name: outlet.name },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }],
    },
    { ...newsArticle(page), isAccessibleForFree: true, wordCount: article.blocks.length * 40 },
  ];
  const blocks = renderBlocks(page, style);
  const body = `<div id="__app"><header>${menu(page)}</header><main id="main-content"><article>
<div data-component="headline-block"><h1>${headline(page)}</h1></div>
<div data-component="byline-block"><div><span>${escapeMarkup(article.authors.join(', '))}</span><span>Technology correspondents</span></div>
<time datetime="${article.published}">${longDate(article.published, outlet.lang)}</time></div>
${[...blocks.slice(0, 4), NEWSLETTER, ...blocks.slice(4)].join('\n')}
<div data-component="topic-list"><ul><li><a href="#">Cyber-security</a></li><li><a href="#">Privacy</a></li></ul></div>
</article><section data-component="links"><h2>Top stories</h2><ul>${linkList(page, 5)}</ul></section></main></div>`;
  return documentOf(page, [canonical(page), openGraph(page), jsonLd({ '@graph': things })].join('\n'), body);
}
