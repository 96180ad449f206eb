/** A coastal town's paper that never left 1999: nested tables, font elements, windows-1252. */
import { documentOf } from '../markup.ts';
import { type BlockStyle, headline, linkList, type Page, renderBlocks } from '../page.ts';
import { escapeMarkup, longDate } from '../wording.ts';

const style: Partial<BlockStyle> = {
  paragraph: ([text]) => `<p align="justify"><font face="Arial" size="2">${text}</font></p>`,
  heading: ([text]) => `<p><font face="Arial" size="2"><b>${text}</b></font></p>`,
  photo: ([text]) =>
    `<table width="300" align="left"><tr><td><img src="/image.svg" width="300"></td></tr><tr><td class="ket"><font size="1">${text}</font></td></tr></table>`,
};

export function tableLayout(page: Page): string {
  const { article, outlet } = page;
  const body = `<table width="960" border="0" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="white" size="5">${outlet.name}</font></td></tr>
<tr><td width="660" valign="top"><table width="100%" class="berita"><tr><td>
<h1><font face="Times" size="5">${headline(page)}</font></h1>
<font size="1">${longDate(article.published, outlet.lang)}<br>Laporan: ${escapeMarkup(article.authors.join(', '))}</font></td></tr>
<tr><td class="isi">
${renderBlocks(page, style).join('\n')}
<p align="right"><font size="1">Penyunting: ${escapeMarkup(article.editor ?? 'Redaksi')}</font></p>
</td></tr></table></td>
<td width="300" valign="top" bgcolor="#eeeeee"><b>BERITA LAIN</b><ul>${linkList(page, 6)}</ul></td></tr></table>`;
  return documentOf(page, '', body);
}
