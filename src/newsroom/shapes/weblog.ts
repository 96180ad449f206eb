/** A weblog system's theme: hentry classes, share buttons and related posts in the body, readers' comments below. */
import { canonical, documentOf, menu, openGraph } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  heading: ([text]) => `<h3 class="wp-block-heading">${text}</h3>`,
  post: (lines) => `<blockquote class="wp-block-quote"><p>${lines.join('<br>')}</p></blockquote>`,
  photo: ([text]) =>
    `<figure class="wp-caption alignnone"><img src="/image.svg" alt=""><figcaption class="wp-caption-text">${text}</figcaption></figure>`,
};

const COMMENT = '<p>"Sudah saya duga dari dulu, 100 juta data pasti bocor semua," kata tetangga saya.</p>';

export function weblog(page: Page): string {
  const { article, outlet } = page;
  const by = article.authors.map(
    (name) =>
      `<span class="author vcard"><a class="url fn n" rel="author" href="#">${escapeMarkup(name)}</a></span>`,
  );
  const body = `<div id="page" class="site"><header id="masthead">${menu(page)}</header>
<div id="primary"><main id="main">
<article id="post-1" class="post type-post hentry category-keamanan">
<header class="entry-header"><h1 class="entry-title">${headline(page)}</h1>
<div class="entry-meta"><time class="entry-date published" datetime="${article.published}">${longDate(article.published, outlet.lang)}</time> oleh ${by.join(', ')}</div></header>
<div class="entry-content">
${renderBlocks(page, style).join('\n')}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a href="#">Surel</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Terkait</h3><ul>${linkList(page, 3)}</ul></div>
</div></article>
<div id="comments" class="comments-area"><h2>1 komentar</h2><ol class="comment-list"><li class="comment"><b class="fn">pembaca88</b><div class="comment-content">${COMMENT}</div></li></ol></div>
</main></div></div>`;
  return documentOf(page, [canonical(page), openGraph(page)].join('\n'), body);
}
