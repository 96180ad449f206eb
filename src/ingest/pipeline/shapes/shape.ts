/** Pages in the shapes that news sites send in place of an article, and articles that must not be mistaken for one. */

export interface Shape {
  readonly name: string;
  readonly body: string;
  /** Class of the issue in place of the article; null: the article is stored. */
  readonly refused: 'not_article' | 'soft_404' | 'paywall' | 'no_content' | null;
  /** Class of an issue beside the stored article. */
  readonly noted?: 'paywall';
  /** What must be read, paragraph by paragraph; for articles alone. */
  readonly texts?: readonly string[];
  readonly status?: number;
}

export const TITLE = 'Data Pelanggan PT Nusa Jaya Digital Diduga Bocor';

export const PROSE = [
  'JAKARTA - PT Nusa Jaya Digital menyatakan sedang memeriksa dugaan kebocoran 1,2 juta data pelanggan yang ditawarkan di sebuah forum.',
  '"Kami sudah menutup akses yang tidak wajar sejak Senin malam," kata Ratna Wulandari, juru bicara Badan Uji Siber.',
  'Menurut Ratna, data pelanggan itu ditawarkan oleh akun bernama Kancil di sebuah forum jual beli data curian.',
];

export const paragraphs = (texts: readonly string[] = PROSE): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export const ld = (...nodes: readonly unknown[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');

/** A page of the fictional Harian Contoh with its menu and footer around what is given. */
export const page = (
  body: string,
  { head = '', title = `${TITLE} - Harian Contoh`, lang = 'id' } = {},
): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header class="site-header"><a href="/"><img alt="Harian Contoh"></a><nav><ul>${['nasional', 'teknologi', 'bisnis', 'olahraga', 'gaya-hidup'].map((word) => `<li><a href="/${word}">${word}</a></li>`).join('')}</ul></nav></header>
${body}
<footer><p>Harian Contoh adalah nama rekaan. Jalan Rekaan 1, Jakarta.</p><a href="/tentang">Tentang kami</a></footer></body></html>`;

/** The article as most sites build it. */
export const article = (inner: string = paragraphs()): string =>
  `<main><article><h1>${TITLE}</h1><div class="article-body">${inner}</div></article></main>`;

/** Teasers of other articles, as every page of a news site carries them. */
export const teasers = (count: number, summary = ''): string =>
  `<div class="list">${Array.from({ length: count }, (_, at) => `<article class="card"><h3><a href="/berita/${at}">Peretas Menjual Data Pelanggan Toko Contoh Nomor ${at + 1} di Forum</a></h3>${summary && `<p>${summary}</p>`}<time>2 jam lalu</time></article>`).join('')}</div>`;
