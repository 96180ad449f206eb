/** An old port-town paper: upper-case elements, paragraphs never closed, windows-1252 and smart quotes. */
import { documentOf } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => `<P CLASS=story>${text}`,
  heading: ([text]) => `<P CLASS=story><B>${text}</B>`,
  related: ([text], page) => `<P CLASS=more>See also: <A HREF="${page.others[0]?.href ?? '#'}">${text}</A>`,
  photo: ([text]) => `<CENTER><IMG SRC="/image.svg"><BR><SMALL>${text}</SMALL></CENTER>`,
};

export function unclosed(page: Page): string {
  const { article, outlet } = page;
  const body = `<DIV ID=mast><A HREF="/${outlet.id}/">${outlet.name}</A></DIV>
<DIV ID=story>
<H1>${headline(page)}</H1>
<P CLASS=by>By ${escapeMarkup(article.authors.join(', '))}<BR>${longDate(article.published, outlet.lang)}
${renderBlocks(page, style).join('\n')}
<HR></DIV>
<DIV ID=rail><B>Also in the paper</B><UL>${linkList(page, 4)}</UL></DIV>
<ADDRESS>${outlet.name}, Harbour Row, Port Meridian (an invented paper)</ADDRESS>`;
  return documentOf(page, `<META NAME="pubdate" CONTENT="${article.published}">`, body);
}
