/**
 * A newsroom made from templates for the ingest bench, on a server in a process of its own: OUTLETS ARTICLES. Everything
 * in it is invented. Prints its origin; GET /__touch makes every feed look changed.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const BODIES = ['Bank Saga Bahari', 'PT Nusa Jaya Digital', 'Arunika Seluler', 'Rumah Sakit Husada Samudra'];
const SPEAKERS = [
  'Ratna Wulandari',
  'Yoga Mahardhika',
  'Citra Maheswari',
  'Hanung Prawira',
  'Wirya Atmanegara',
];
const FILLER = [
  'Pelanggan diminta mengganti kata sandi dan mengaktifkan verifikasi dua langkah pada aplikasi yang dipakai sehari-hari.',
  'Perusahaan itu melayani kota-kota pesisir sejak dua dasawarsa lalu dan memiliki cabang di hampir setiap kabupaten.',
  'Kantor pusatnya tetap buka seperti biasa, sementara layanan daring sempat melambat pada pagi hari sebelum pulih.',
  'Pengamat menilai tata kelola penyimpanan perlu dibenahi bersama agar kejadian serupa tidak berulang di kemudian hari.',
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** One article page of about the weight of a real one: navigation, twelve paragraphs, a list of other articles. */
export function articlePage(outlet: number, n: number): string {
  const body = pick(BODIES, outlet + n);
  const speaker = pick(SPEAKERS, outlet * 7 + n);
  const title = titleOf(outlet, n);
  const links = Array.from(
    { length: 60 },
    (_, i) => `<li class="nav__item"><a href="/o${outlet}/rubrik/${i}">Rubrik ${i}</a></li>`,
  );
  const filler = Array.from(
    { length: 8 },
    (_, i) => `<p>${pick(FILLER, n + i)} ${pick(FILLER, outlet + i + 1)}</p>`,
  );
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} | Harian Contoh ${outlet}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2025-03-04T10:00:00+07:00"></head>
<body><nav><ul>${links.join('')}</ul></nav><main><article><h1>${title}</h1>
<p>JAKARTA - Akun bernama MerahPutih${n} mengklaim memiliki ${(n % 90) + 2},${outlet % 10} juta data pelanggan ${body} dan menjualnya di forum peretas.</p>
<p>"Kami sedang menelusuri dugaan kebocoran data itu bersama tim forensik sejak pukul ${(n % 12) + 1}," ujar Juru Bicara ${body}, ${speaker}, Selasa (4/3/2025).</p>
${filler.join('\n')}
<p>Menurut ${speaker}, sebanyak ${(n + 1) * 1000} akun sudah diperiksa dan sistem pembayaran ${body} tidak terdampak.</p>
<p>${speaker} menambahkan bahwa laporan lengkap bagian ${outlet}-${n} akan diserahkan kepada regulator pekan depan.</p>
</article><aside><ul>${links.join('')}</ul></aside></main><footer><p>Hak cipta Harian Contoh ${outlet}</p></footer></body></html>`;
}

const titleOf = (outlet: number, n: number): string =>
  `Data Pelanggan ${pick(BODIES, outlet + n)} Diduga Bocor, Laporan ${outlet}-${n}`;

const rss = (origin: string, outlet: number, entries: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harian Contoh ${outlet}</title><link>${origin}/o${outlet}/</link>${entries
    .map(
      ([title, path]) =>
        `<item><title>${title}</title><link>${origin}${path}</link><guid>${path}</guid></item>`,
    )
    .join('')}</channel></rss>`;

/** Bytes after decoding of each hostile answer; the "endless" ones are cut there, so that a loop without limits ends. */
export const HOSTILE_BYTES = 32_000_000;

const ITEM =
  '<item><title>Data pelanggan bocor</title><link>http://127.0.0.1/x</link><description>isi</description></item>';
const PARAGRAPH = '<p>Data pelanggan diduga bocor dan dijual di forum peretas.</p>';

const filled = (head: string, unit: string): Buffer =>
  Buffer.from(head + unit.repeat(Math.ceil(HOSTILE_BYTES / unit.length)));

/** Writes the same piece again and again at the pace of the reader, until the reader hangs up or has had enough. */
function endless(response: ServerResponse, head: string, unit: string): void {
  const piece = Buffer.from(unit.repeat(500));
  let sent = 0;
  const more = (): void => {
    if (response.destroyed) return;
    if (sent > HOSTILE_BYTES) return void response.end();
    sent += piece.length;
    response.write(piece) ? setImmediate(more) : response.once('drain', more);
  };
  response.write(head);
  more();
}

const FEED_HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>';
const PAGE_HEAD = '<html lang="id"><head><title>Data pelanggan bocor</title></head><body><article>';
const lazy = (make: () => Buffer): (() => Buffer) => {
  let made: Buffer | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const bombFeed = lazy(() => gzipSync(filled(FEED_HEAD, ITEM)));
const bombPage = lazy(() => gzipSync(filled(PAGE_HEAD, PARAGRAPH)));

function answerHostile(path: string, origin: string, response: ServerResponse): boolean {
  const xml = { 'content-type': 'application/rss+xml' };
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const gzip = { 'content-encoding': 'gzip' };
  if (path === '/bad/bomb.xml') response.writeHead(200, { ...xml, ...gzip }).end(bombFeed());
  else if (path === '/bad/endless.xml') endless(response.writeHead(200, xml), FEED_HEAD, ITEM);
  else if (path === '/bad/pages.xml')
    response.writeHead(200, xml).end(
      rss(origin, 0, [
        ['Data pelanggan bocor satu', '/bad/bomb.html'],
        ['Data pelanggan bocor dua', '/bad/endless.html'],
        ['Data pelanggan bocor tiga', '/bad/huge.html'],
        ['Data pelanggan bocor empat', '/o0/a/0'],
      ]),
    );
  else if (path === '/bad/bomb.html') response.writeHead(200, { ...html, ...gzip }).end(bombPage());
  else if (path === '/bad/endless.html' || path === '/bad/huge.html')
    endless(
      response.writeHead(200, html),
      PAGE_HEAD,
      path === '/bad/huge.html' ? `<div>${PARAGRAPH}</div>` : PARAGRAPH,
    );
  else return false;
  return true;
}

function serve(outlets: number, articles: number): void {
  let edition = 0;
  let origin = '';
  const count = (outlet: number): number =>
    Math.floor(articles / outlets) + (outlet < articles % outlets ? 1 : 0);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/__touch') {
      edition++;
      return void response.end('ok');
    }
    if (answerHostile(path, origin, response)) return;
    const [, outletText, kind = '', number] = /^\/o(\d+)\/(feed\.xml|a\/(\d+))$/.exec(path) ?? [];
    if (outletText === undefined) return void response.writeHead(404).end();
    const outlet = Number(outletText);
    const isFeed = kind === 'feed.xml';
    const etag = isFeed ? `"f${outlet}-${edition}"` : `"a${outlet}-${number}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const entries = () =>
      Array.from({ length: count(outlet) }, (_, n) => [titleOf(outlet, n), `/o${outlet}/a/${n}`] as const);
    const type = isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8';
    response
      .writeHead(200, { etag, 'content-type': type })
      .end(isFeed ? rss(origin, outlet, entries()) : articlePage(outlet, Number(number)));
  });
  server.listen(0, '127.0.0.1', () => {
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    console.log(origin);
  });
}

if (process.argv[1] === import.meta.filename) serve(Number(process.argv[2]), Number(process.argv[3]));
