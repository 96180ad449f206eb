/** Pages for tests: invented articles in the markup that news sites use. Only tests import this. */
import { type PageContext, readArticle } from './read.ts';
import type { ArticleReading, ArticleRefused } from './types.ts';

export const URL_OF_PAGE = 'https://kabar-nusa.example/berita/2024/09/24/kebocoran-data';

export const PARAGRAPHS = [
  'JAKARTA - PT Nusa Jaya Digital menyatakan sedang memeriksa dugaan kebocoran data pelanggan yang ramai dibicarakan.',
  '"Kami sudah menutup akses yang tidak wajar sejak Senin malam," kata Ratna Wulandari, juru bicara Badan Uji Siber.',
  'Menurut Ratna, sekitar 1,2 juta baris data ditawarkan oleh akun bernama Kancil di sebuah forum jual beli data.',
  'Perusahaan itu berjanji akan memberi tahu pelanggan yang terdampak paling lambat tiga hari setelah pemeriksaan selesai.',
];

export const TITLE = 'Badan Uji Siber Periksa Dugaan Kebocoran Data PT Nusa Jaya Digital';

export const prose = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');

export interface PageParts {
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}

export const page = ({ head = '', body, lang = 'id' }: PageParts): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${TITLE} - Kabar Nusa</title>${head}</head><body>${body}</body></html>`;

export function read(html: string, context: Partial<PageContext> = {}): ArticleReading | ArticleRefused {
  return readArticle(new TextEncoder().encode(html), {
    url: URL_OF_PAGE,
    contentType: 'text/html',
    ...context,
  });
}

/** Reads a page that must be an article. */
export function readOk(html: string, context: Partial<PageContext> = {}): ArticleReading {
  const reading = read(html, context);
  if (!reading.ok) throw new Error(`not read: ${reading.defect.message}`);
  return reading;
}

export const textsOf = (reading: ArticleReading): string[] => reading.paragraphs.map(({ text }) => text);
