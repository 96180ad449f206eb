import { describe, expect, it } from 'vitest';
import { FeedItem } from '../../model/feed-item.ts';
import { parseFeed } from './parse.ts';

const URL_OF_FEED = 'https://harian.example/rss/terbaru';
const read = (text: string, contentType: string | null = null, headers: Record<string, string> = {}) =>
  parseFeed(Buffer.from(text), { url: URL_OF_FEED, contentType, headers });
async function items(text: string, headers: Record<string, string> = {}): Promise<readonly FeedItem[]> {
  const reading = await read(text, null, headers);
  if (!reading.ok) throw new Error(reading.defect.message);
  return reading.items;
}
const rss = (inside: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>Harian Contoh</title>${inside}</channel></rss>`;
const atom = (inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Contoh</title><id>urn:x</id>${inside}</feed>`;

const WHOLE: FeedItem = {
  url: 'https://harian.example/a/1',
  title: 'Data PT Nusa Jaya Digital bocor',
  summary: 'Ringkasan & angka.',
  published: '2026-08-20T10:00:00+07:00',
  guid: 'urn:1',
  authors: ['Ratna Wulandari'],
};

/** The same entry in every dialect. */
const DIALECTS: Readonly<Record<string, string>> = {
  rss: rss(`<item><title>Data PT Nusa Jaya Digital bocor</title><link>/a/1</link><guid isPermaLink="false">urn:1</guid>
    <pubDate>Thu, 20 Aug 2026 10:00:00 +0700</pubDate><author>ratna@harian.example (Ratna Wulandari)</author>
    <description><![CDATA[<p>Ringkasan &amp; <b>angka</b>.</p>]]></description></item>`),
  'rss 0.91 with Dublin Core': rss(
    `<item><dc:title>Data PT Nusa Jaya Digital bocor</dc:title><link>https://harian.example/a/1</link>
    <dc:identifier>urn:1</dc:identifier><dc:date>2026-08-20T10:00:00+07:00</dc:date><dc:creator>Ratna Wulandari</dc:creator>
    <dc:description>Ringkasan &amp;amp; angka.</dc:description></item>`,
    'version="0.91"',
  ),
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://harian.example/"><title>Contoh</title></channel>
    <item rdf:about="urn:1"><title>Data PT Nusa Jaya Digital bocor</title><link>https://harian.example/a/1</link>
    <d:date>2026-08-20T10:00:00+07:00</d:date><d:creator>Ratna Wulandari</d:creator>
    <description>Ringkasan &amp;amp; angka.</description></item></rdf:RDF>`,
  atom: atom(`<entry><title type="html">Data PT &lt;i&gt;Nusa Jaya Digital&lt;/i&gt; bocor</title>
    <link rel="self" href="/a/1.atom"/><link rel="alternate" href="/a/1"/><id>urn:1</id>
    <published>2026-08-20T10:00:00+07:00</published><updated>2026-08-21T00:00:00Z</updated>
    <author><name>Ratna Wulandari</name><email>ratna@harian.example</email></author>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ringkasan <b>&amp;</b> angka.</div></summary></entry>`),
  'atom 0.3': `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:base="https://harian.example/a/">
    <entry><title mode="base64" type="text/html">${Buffer.from('Data <b>PT</b> Nusa Jaya Digital bocor').toString('base64')}</title>
    <link rel="alternate" type="text/html" href="1"/><id>urn:1</id><issued>2026-08-20T10:00:00+07:00</issued>
    <author><name>Ratna Wulandari</name></author><summary mode="escaped">Ringkasan &amp;amp; angka.</summary></entry></feed>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Contoh',
    items: [
      {
        id: 'urn:1',
        url: '/a/1',
        title: 'Data PT Nusa Jaya Digital bocor',
        content_html: '<p>Ringkasan &amp; <b>angka</b>.</p>',
        date_published: '2026-08-20T10:00:00+07:00',
        authors: [{ name: 'Ratna Wulandari' }],
      },
    ],
  }),
};

describe('parseFeed', () => {
  it.each(Object.entries(DIALECTS))('reads %s', async (_name, text) => {
    expect(await items(text)).toEqual([WHOLE]);
  });

  it('reads a news sitemap as a feed', async () => {
    const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://harian.example/a/1</loc><news:news><news:publication><news:name>Contoh</news:name></news:publication>
      <news:publication_date>2026-08-20T10:00:00+07:00</news:publication_date><news:title>Data bocor</news:title></news:news></url></urlset>`;
    const reading = await read(text);
    expect(reading).toMatchObject({ ok: true, format: 'sitemap' });
    expect(await items(text)).toMatchObject([
      { url: 'https://harian.example/a/1', title: 'Data bocor', published: '2026-08-20T10:00:00+07:00' },
    ]);
  });

  it('gives items that the model accepts', async () => {
    for (const text of Object.values(DIALECTS))
      for (const item of await items(text)) expect(FeedItem.safeParse(item).success).toBe(true);
  });
});

/** What stands in an item, and the address that comes of it; null where none does. */
const LINKS: readonly (readonly [string, string, string | null])[] = [
  ['a relative link', '<link>/a/2</link>', 'https://harian.example/a/2'],
  ['a relative path', '<link>a/2</link>', 'https://harian.example/rss/a/2'],
  ['a bare ampersand', '<link>https://x.example/?a=1&b=2&copy=3</link>', 'https://x.example/?a=1&b=2&copy=3'],
  ['white space', '<link>\n  https://x.example/2\n</link>', 'https://x.example/2'],
  ['CDATA', '<link><![CDATA[https://x.example/2]]></link>', 'https://x.example/2'],
  ['a guid that is an address', '<guid>https://x.example/2</guid>', 'https://x.example/2'],
  ['a guid that is none', '<guid>12345</guid>', null],
  ['a guid that says it is none', '<guid isPermaLink="false">https://x.example/2</guid>', null],
  [
    'a link before a guid',
    '<guid>https://x.example/1</guid><link>https://x.example/2</link>',
    'https://x.example/2',
  ],
  [
    'an atom link',
    '<atom:link rel="self" href="/s"/><atom:link href="https://x.example/2"/>',
    'https://x.example/2',
  ],
  [
    'the original of a redirector',
    '<link>https://f.example/r</link><feedburner:origLink>https://x.example/2</feedburner:origLink>',
    'https://x.example/2',
  ],
  ['an empty link', '<link/>', null],
  ['javascript', '<link>javascript:alert(1)</link>', null],
  ['data', '<link>data:text/html,x</link>', null],
  ['a user name', '<link>https://a@x.example/2</link>', null],
  ['an enclosure', '<enclosure url="https://x.example/2.mp3"/>', null],
];

describe('links', () => {
  it.each(LINKS)('%s', async (_what, inside, expected) => {
    const reading = await read(
      rss(`<item><title>t</title>${inside}</item><item><link>https://x.example/ok</link></item>`),
    );
    if (!reading.ok) throw new Error(reading.defect.message);
    expect(reading.items.map(({ url }) => url)).toEqual([expected, 'https://x.example/ok'].filter(Boolean));
    expect(reading.defects.map((defect) => defect.class)).toEqual(expected ? [] : ['bad_item']);
  });

  it.each([
    [
      'Content-Location',
      { 'content-location': 'https://asal.example/dir/' },
      '',
      'https://asal.example/dir/2',
    ],
    [
      'an unsafe Content-Location',
      { 'content-location': 'javascript:1' },
      '',
      'https://harian.example/rss/2',
    ],
    ['xml:base', {}, ' xml:base="https://dasar.example/"', 'https://dasar.example/2'],
    ['a relative xml:base', {}, ' xml:base="/arsip/"', 'https://harian.example/arsip/2'],
    ['an unsafe xml:base', {}, ' xml:base="javascript:1"', 'https://harian.example/rss/2'],
  ])('are resolved by %s', async (_what, headers, base, expected) => {
    const [item] = await items(
      rss('<item><link>2</link></item>', `version="2.0"${base}`),
      headers as Record<string, string>,
    );
    expect(item?.url).toBe(expected);
  });
});

const MENDED: readonly (readonly [string, string, number])[] = [
  ['without a version', '<rss><channel><item><link>https://x.example/1</link></item></channel></rss>', 1],
  [
    'HTML entities',
    rss('<item><title>a&nbsp;&ldquo;b&rdquo;</title><link>https://x.example/1</link></item>'),
    1,
  ],
  ['a bare ampersand', rss('<item><title>R&D</title><link>https://x.example/1</link></item>'), 1],
  [
    'a warning before it',
    `<br />\n<b>Warning</b>: x in y\n${rss('<item><link>https://x.example/1</link></item>')}`,
    1,
  ],
  ['white space before it', `\n\n  ${rss('<item><link>https://x.example/1</link></item>')}`, 1],
  [
    'undeclared prefixes',
    rss('<item><link>https://x.example/1</link><media:title>t</media:title></item>'),
    1,
  ],
  [
    'items that are not closed',
    rss('<item><link>https://x.example/1</link><item><link>https://x.example/2</link>'),
    2,
  ],
  [
    'a tag that is not closed before them',
    rss('<image><url>x<item><link>https://x.example/1</link></item>'),
    1,
  ],
  ['upper case', '<RSS><CHANNEL><ITEM><LINK>https://x.example/1</LINK></ITEM></CHANNEL></RSS>', 1],
  ['no channel around items', '<rss><item><link>https://x.example/1</link></item></rss>', 1],
  [
    'names of prototypes',
    rss('<item><link>https://x.example/1</link><__proto__>x</__proto__><constructor/></item>'),
    1,
  ],
  [
    'deep elements beside items',
    rss(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<item><link>https://x.example/1</link></item>`),
    1,
  ],
];

describe('mending', () => {
  it.each(MENDED)('%s', async (_what, text, count) => {
    expect(await items(text)).toHaveLength(count);
  });

  it('does not take half an address for a whole one', async () => {
    const whole = rss(
      '<item><link>https://x.example/1</link></item><item><title>t</title><link>https://x.example/2',
    );
    const reading = await read(whole.slice(0, whole.indexOf('example/2') + 4));
    expect(reading).toMatchObject({ ok: true, items: [{ url: 'https://x.example/1' }] });
    expect(reading.ok && reading.defects.map((defect) => defect.class).sort()).toEqual([
      'bad_item',
      'feed_parse',
    ]);
  });

  it('is whole where only the last bracket is missing', async () => {
    const whole = rss('');
    expect(await read(whole.slice(0, -1))).toMatchObject({ ok: true, defects: [{ class: 'feed_empty' }] });
    expect(await read(whole.slice(0, -2))).toMatchObject({ ok: false, defect: { class: 'feed_parse' } });
  });

  it('never expands entities of a document type', async () => {
    const dtd = '<!DOCTYPE rss [<!ENTITY a "bom"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const text = rss('<item><title>&a;&f;</title><link>https://x.example/1</link></item>').replace(
      '<rss',
      `${dtd}<rss`,
    );
    expect((await items(text))[0]?.title).toBe('&a;&f;');
  });

  it('takes dates out that lie after the run, where it knows when that is', async () => {
    const item = (date: string) => `<item><link>https://x.example/1</link><pubDate>${date}</pubDate></item>`;
    const text = rss(item('Mon, 05 Jan 2099 10:00:00 +0700') + item('Thu, 20 Aug 2026 10:00:00 +0700'));
    const now = Date.parse('2026-08-20T00:00:00Z');
    const reading = await parseFeed(Buffer.from(text), { url: URL_OF_FEED, contentType: null, now });
    expect(reading.ok && reading.items.map(({ published }) => published)).toEqual([
      null,
      '2026-08-20T10:00:00+07:00',
    ]);
    expect(reading.ok && reading.defects).toMatchObject([
      { class: 'bad_item', message: expect.stringContaining('2099') },
    ]);
    expect((await items(text))[0]?.published).toBe('2099-01-05T10:00:00+07:00');
  });

  it('tells of dates that it cannot read, once a feed', async () => {
    const item = '<item><link>https://x.example/1</link><pubDate>kemarin sore</pubDate></item>';
    const reading = await read(rss(item + item));
    expect(reading.ok && reading.defects.map(({ message }) => message)).toEqual([
      '2 of 2 entries have a date that could not be read: "kemarin sore"',
    ]);
  });
});

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['an empty document', '', 'not_a_feed'],
  [
    'an HTML page',
    '<!doctype html><html><body><p>Kami menghargai privasi Anda</p></body></html>',
    'not_a_feed',
  ],
  ['a JSON error', '{"error":"x"}', 'not_a_feed'],
  ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1", "items":[', 'not_a_feed'],
  ['rss without anything', '<rss version="2.0"/>', 'not_a_feed'],
  ['a PDF', '%PDF-1.4\n%x', 'not_a_feed'],
  ['a picture', '\u0089PNG\r\n\u001a\n', 'not_a_feed'],
  [
    'a sitemap of sitemaps',
    '<sitemapindex><sitemap><loc>https://x.example/s</loc></sitemap></sitemapindex>',
    'not_a_feed',
  ],
];

describe('what is no feed', () => {
  it.each(REFUSED)('%s', async (_what, text, expected) => {
    expect(await read(text)).toMatchObject({ ok: false, defect: { class: expected } });
  });

  it('names the feeds that an HTML page links to', async () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml">
      <link rel='alternate' type='application/atom+xml' href='https://lain.example/atom'><link rel="stylesheet" href="/x.css">`;
    expect(await read(page)).toMatchObject({
      ok: false,
      feedLinks: ['https://harian.example/feed.xml', 'https://lain.example/atom'],
    });
  });

  it('says that a valid feed is empty', async () => {
    expect(await read(rss(''))).toMatchObject({ ok: true, items: [], defects: [{ class: 'feed_empty' }] });
    const cut = rss('').slice(0, rss('').indexOf('</channel>'));
    expect(await read(cut)).toMatchObject({ ok: false, defect: { class: 'feed_parse' } });
  });
});
