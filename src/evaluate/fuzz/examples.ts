/** Small valid inputs from which mutations begin; all people and bodies in them are fictional. */

export const ARTICLES: readonly string[] = [
  'JAKARTA - "Sebanyak 1,3 juta data pelanggan PT Nusa Jaya Digital bocor," ujar Ratna Wulandari, Jumat (21/5/2021).\nIa mengatakan bahwa 40.000 di antaranya sudah dijual seharga Rp 80 juta (US$ 5.500).\n“Kami masih menyelidiki,” katanya.',
  'Menurut juru bicara Badan Uji Siber Ratna Wulandari, data itu "bukan data baru" dan sudah beredar sejak 2019. Akun Kalong mengklaim memiliki 279 juta data penduduk per Mei 2021, antara 2-3 GB.\nHal ini disampaikan Dimas Prakoso dalam keterangan tertulis.',
  'Example Bank said on Monday that about 5.9 million payment cards and 1.2 million records were copied. "We are sorry," its chief executive, Dana Whitfield, told reporters. "No PINs were taken." She added that between 40 and 60 percent of customers were told.',
  'According to a survey by Harbor Labs, half a million users lost $1.5bn in 2024. The group Nightjar, which claimed to hold 13 GB of files, denied asking for 25 bitcoin, the company confirmed in a statement.',
];

export const ARTICLE_PIECES: readonly string[] = [
  ...[
    'kata ',
    'ujarnya',
    ' mengatakan ',
    'bahwa ',
    'Menurut ',
    ' said ',
    'according to ',
    'told ',
    'that ',
    'yang ',
  ],
  ...[
    'diklaim oleh ',
    'akun ',
    'Ratna Wulandari',
    'Badan Uji Siber',
    'juru bicara ',
    'ia ',
    'he ',
    'the company ',
    'Dr. ',
  ],
  ...[
    ' juta ',
    ' ribu ',
    ' triliun ',
    ' million ',
    'Rp ',
    'US$',
    '%',
    ' persen',
    ' GB',
    '1,3 miliar',
    '2-3',
    ' dari ',
    ' of ',
  ],
  ...[
    'Jumat (21/5/2021)',
    '21 Mei 2021',
    ' per ',
    'as of ',
    '3201012345678901',
    '0812-3456-7890',
    'lebih dari ',
    'hampir ',
  ],
];

export const ARTICLE_PUMPS: readonly string[] = [
  ...[
    '"',
    '"a" ',
    'kata ',
    ', kata Ratna',
    'Ratna Wulandari ',
    'A. ',
    'said ',
    'he said that ',
    '(',
    "'a b c d e' ",
    '@',
    'a.b',
  ],
  ...[
    '1',
    '1.',
    '1,',
    '1-2 ',
    '1 juta ',
    'tiga ',
    'seratus ',
    'a hundred and ',
    '1 dari ',
    '21 Mei ',
    '1/2',
    'Rp ',
    '$',
    'per Mei 2021 ',
  ],
  ...[
    'Ratna mengatakan data bocor. ',
    '"Data bocor," ujar Ratna. ',
    'yang ',
    ', ',
    ': ',
    '\n',
    '. ',
    '\u0301',
    'January ',
    '12:30 ',
  ],
];

const PARAGRAPH =
  'Ratna Wulandari dari Badan Uji Siber menyatakan sebanyak 1,2 juta baris data pelanggan ditawarkan oleh sebuah akun.';

export const PAGES: readonly string[] = [
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Data bocor - Kabar Nusa</title><meta property="og:title" content="Data bocor"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Data bocor","datePublished":"2021-05-21T10:00:00+07:00","author":{"name":"Dimas Prakoso"}}</script></head><body><article><h1>Data bocor</h1><time datetime="2021-05-21">21 Mei 2021</time>${`<p>${PARAGRAPH}</p>`.repeat(4)}<p>Baca juga: <a href="/2">lain</a></p></article></body></html>`,
  `<html><body><div class="content"><h1>Example Bank</h1><p>By Dana Whitfield | May 21, 2021</p>${PARAGRAPH}<br><br>${PARAGRAPH}<br/>${PARAGRAPH}<blockquote>${PARAGRAPH}</blockquote><ul><li>satu</li></ul><table><tr><td>1</td></tr></table></div></body></html>`,
];

export const PAGE_PIECES: readonly string[] = [
  ...[
    '<p>',
    '</p>',
    '<div class="article-body">',
    '</div>',
    '<br>',
    '<h1>',
    '<script>',
    '</script>',
    '<table>',
    '<li>',
    '<article>',
  ],
  ...[
    '<meta charset="gbk">',
    '<link rel="canonical" href="',
    '<template>',
    '<svg>',
    '<textarea>',
    '{"@graph":[',
    '"author":',
    'null',
  ],
];

const ENTRY =
  '<item><title>Data bocor</title><link>https://x.example/1</link><pubDate>Fri, 21 May 2021 10:00:00 +0700</pubDate><dc:creator>Dimas</dc:creator><description><![CDATA[<p>Isi &amp; lain</p>]]></description></item>';

export const FEEDS: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kabar</title><link>https://x.example/</link>${ENTRY.repeat(2)}</channel></rss>`,
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><id>urn:x</id><entry><id>urn:1</id><title type="html">Data &lt;b&gt;bocor&lt;/b&gt;</title><link href="/1"/><updated>2021-05-21T10:00:00Z</updated><author><name>Dimas</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Isi</div></content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"Kabar","items":[{"id":"1","url":"https://x.example/1","title":"Data bocor","date_published":"2021-05-21T10:00:00+07:00","authors":[{"name":"Dimas"}]}]}',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://x.example/1</loc><news:news><news:publication_date>2021-05-21</news:publication_date><news:title>Data bocor</news:title></news:news></url></urlset>',
];

export const FEED_PIECES: readonly string[] = [
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<link>',
    '</link>',
    '<![CDATA[',
    ']]>',
    '<entry>',
    '<title type="xhtml">',
    '<!--',
    '-->',
    '<?',
  ],
  ...[
    '&#x',
    ';',
    'xmlns:a="b"',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '"items":[',
    '{}',
    'http://[',
    'https://',
    '<pubDate>',
    '1970-01-01',
  ],
];

export const REVIEWS: readonly string[] = [
  '- record: 0123456789ab-s01234567\n  decision: accept\n  by: dp\n  date: 2021-05-21\n  reason: stands in the source\n- record: 0123456789ab-f01234567\n  decision: correct\n  by: dp\n  date: 2021-05\n  reason: misread\n  set:\n    value: 1300000\n    claimant: null\n',
];

export const CONTENT: readonly string[] = [
  'id: harian-contoh\nname: Harian Contoh\nkind: media\ncountry: ID\nlang: id\nhomepage: https://harian.example/\nfeeds:\n  - url: https://harian.example/rss\n    verified: null\n',
  'id: ratna-wulandari\nname: Ratna Wulandari\naliases:\n  - Ratna W.\nroles:\n  - title:\n      id: juru bicara\n      en: spokesperson\n    organization: badan-uji-siber\n',
  'id: nusa-jaya-2021\ntitle:\n  id: Data ditawarkan\n  en: Data offered\ncountry: ID\nsector: technology\nvictims: [nusa-jaya]\nfirstReported: 2021-05-20\noccurred: null\ndataClasses: []\nattack: unknown\nsources:\n  - url: https://harian.example/1\n    outlet: Harian Contoh\n    date: null\n    lang: id\nsearchTerms: { id: [], en: [] }\n',
  '---\ndate: 2021-05-21\nincident: nusa-jaya-2021\n---\n\nThe number was misread.\n',
];

export const YAML_PIECES: readonly string[] = [
  ...[
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a ',
    '<<: ',
    '!!binary ',
    '!!timestamp ',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '[',
    '{',
    '# ',
    '%YAML 1.2\n',
  ],
  ...[
    'null',
    'true',
    '~',
    '2021-02-31',
    '0x1F',
    '.inf',
    '.nan',
    '1e999',
    '__proto__: ',
    'constructor: ',
    'id: ',
    'decision: ',
    'set: ',
  ],
];
