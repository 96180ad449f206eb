/** The reader on what a hostile or broken server may send: never an exception, never more than seconds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedItem } from '../../model/feed-item.ts';
import { parseFeed } from './parse.ts';

const SIZE = 8_000_000;
const LIMIT_MS = 4000;
const filled = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));
const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
const described = (inside: string): string =>
  rss(`<item><title>t</title><link>https://x.example/1</link><description>${inside}</description></item>`);

const PUMPED: Readonly<Record<string, () => string>> = {
  'nested elements': () => rss(filled('<a>')),
  'nested items': () => rss(filled('<item>')),
  'attributes on one element': () => rss(`<item ${filled('a="1" ')}>`),
  'open tags in CDATA': () => described(`<![CDATA[${filled('<p ')}]]>`),
  'open tags, escaped': () => described(filled('&lt;p ')),
  'open quotation marks': () => described(`<![CDATA[${filled('<a href="')}]]>`),
  'less-than marks': () => described(`<![CDATA[${filled('< ')}]]>`),
  'numeric references': () => described(filled('&#955;')),
  'stray end tags below many elements': () => rss(`${'<b>'.repeat(90)}${filled('</zz>')}`),
  'namespaces below many namespaces': () =>
    rss(
      `${`<a ${Array.from({ length: 90 }, (_, at) => `xmlns:x${at}="http://y.example/"`).join(' ')}>`.repeat(90)}${filled('<b xmlns:q="1"/>')}`,
    ),
  'items without anything': () => rss(filled('<item/>')),
  'many dates in one item': () => rss(`<item>${filled('<updated>x</updated>')}</item>`),
  'many authors in one item': () => rss(`<item>${filled('<dc:creator>a</dc:creator>')}</item>`),
  'media groups in one item': () =>
    rss(`<item>${filled('<media:group><media:title/></media:group>')}</item>`),
  'processing instructions': () => filled('<?x y?>') + rss(''),
  'nested JSON': () => `{"a":${filled('[')}`,
  'C1 controls': () => described(filled('\u0080')),
};

describe('8 MB of', () => {
  it.each(Object.entries(PUMPED))('%s', async (_what, make) => {
    const bytes = Buffer.from(make()).subarray(0, SIZE);
    const started = process.cpuUsage();
    await parseFeed(bytes, { url: 'https://x.example/feed', contentType: null });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(LIMIT_MS);
  });
});

const piece = fc.constantFrom(
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<link>',
    '</link>',
    'https://x.example/1',
    '<![CDATA[',
    ']]>',
    '&',
    '&#x',
    ';',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '<title type="xhtml">',
    '<',
    '>',
    '"',
    '<!--',
    '-->',
    '<?',
    '\u0000',
  ],
  ...[
    '{"version":"https://jsonfeed.org/version/1", "items":[',
    '{}',
    ']}',
    '<pubDate>',
    'Mon, 05 Jan 2026',
    'é',
    '\ud800',
    '=',
    ' ',
  ],
);

describe('anything', () => {
  it('is read or refused, and what is read is valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.boolean(), async (pieces, wide) => {
        const bytes = Buffer.from(pieces.join(''), wide ? 'utf16le' : 'utf8');
        const reading = await parseFeed(bytes, { url: 'https://x.example/feed', contentType: null });
        if (reading.ok)
          for (const item of reading.items) expect(FeedItem.safeParse(item).error).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, contentType) => {
        await parseFeed(bytes, { url: 'https://x.example/feed', contentType });
      }),
      { numRuns: 1000 },
    );
  });
});
