/** What leaked never stands in an article's file, wherever on the page it stood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../model/feed-item.ts';
import { Outlet } from '../../model/outlet.ts';
import { redact } from '../../text/redact.ts';
import type { Fetched } from '../fetch/types.ts';
import { buildIncidentIndex } from '../incident/incident-index.ts';
import { readFetched } from './further-pages.ts';
import { inThisThread } from './parsers.ts';
import { readPage } from './read-page.ts';

const ORIGIN = 'https://harian-contoh.example';
const outlet = Outlet.parse({
  id: 'harian-contoh',
  name: 'Harian Contoh',
  kind: 'media',
  country: 'ID',
  lang: 'id',
  homepage: `${ORIGIN}/`,
  feeds: [{ url: `${ORIGIN}/rss`, verified: null, topical: true }],
});
const knowledge = {
  index: buildIncidentIndex({ incidents: [], organizations: [], people: [] } as never),
  known: [],
  resolveParty: () => null,
};

const parsers = await inThisThread([]);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function articleOf(title: string, paragraphs: readonly string[], feedTitle = title) {
  const html = `<html lang="id"><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${paragraphs
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('')}</article></body></html>`;
  const fetched: Fetched = {
    outcome: 'fetched',
    url: `${ORIGIN}/a`,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: new TextEncoder().encode(html),
    etag: null,
    lastModified: null,
    movedTo: null,
  };
  const entry: FeedItem = {
    url: fetched.url,
    title: feedTitle,
    summary: '',
    published: null,
    guid: null,
    authors: [],
  };
  const reading = await readFetched(fetched, entry, outlet, parsers);
  const asked = { fetched, item: entry, outlet, knownId: null };
  const page = await readPage(reading, asked, knowledge, parsers);
  if (page.outcome !== 'article') throw new Error(`not stored: ${JSON.stringify(page)}`);
  return page.article;
}

/** Every string of a record but its own address, names of rules and digests. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'url', 'textHash', 'statement'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one));
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, one]) => strings(one, name))
    : [];
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const word = fc.stringMatching(/^[a-z]{4,10}$/);
const grouped = (text: string, mark: string) => text.match(/.{4}/g)?.join(mark) ?? text;

/** Invented personal data of every kind. */
const secret = fc.oneof(
  digits(13).map((rest) => `327${rest}`),
  fc.tuple(digits(13), fc.constantFrom(' ', '-')).map(([rest, mark]) => grouped(`327${rest}`, mark)),
  digits(8).map((rest) => `0812${rest}`),
  digits(8).map((rest) => `+62 812 ${rest.slice(0, 4)} ${rest.slice(4)}`),
  fc.tuple(word, word).map(([name, host]) => `${name}.uji@${host}.example`),
  fc.tuple(word, word).map(([name, host]) => `${name} [at] ${host} [dot] example`),
  word.map((name) => `http://${name}leak.onion/dump`),
  digits(15).map(
    (d) =>
      `${d.slice(0, 2)}.${d.slice(2, 5)}.${d.slice(5, 8)}.${d.slice(8, 9)}-${d.slice(9, 12)}.${d.slice(12)}`,
  ),
  fc.tuple(word, digits(3)).map(([text, number]) => `kata sandi: R${text}${number}!`),
);
/** What must not be found again: the secret without the words that name its kind. */
const bareSecret = (text: string) => text.replace(/^kata sandi: /, '');

const paragraphsWith = (inQuote: string, inText: string, name: string): string[] => [
  'KOTA CONTOH - Basis data PT Nusa Jaya Digital diduga bocor dan dijual di forum peretas.',
  `"Kami menemukan kebocoran pada ${inQuote} dan sudah menutup aksesnya," kata Ratna Wulandari, juru bicara PT Nusa Jaya Digital.`,
  `Sebanyak 1.250.000 data pelanggan bocor, antara lain ${inText} menurut Badan Uji Siber.`,
  `"Ya ${inText}," ujar ${name}. "Itu benar," kata Ratna.`,
];

describe('personal data', () => {
  it('reaches no field of a stored article', async () => {
    await fc.assert(
      fc.asyncProperty(secret, secret, secret, secret, async (first, second, third, fourth) => {
        const article = await articleOf(
          `Data Nusa Jaya bocor ${first}`,
          paragraphsWith(second, third, `Dimas ${fourth}`),
          `Kabar awal: data bocor ${fourth}`,
        );
        const all = strings(article);
        for (const text of all) expect(redact(text)).toBe(text);
        const joined = all.join('\n');
        for (const one of [first, second, third, fourth]) expect(joined).not.toContain(bareSecret(one));
        expect(article.statements.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('is noticed by this test where it stays', () => {
    expect(strings({ title: 'hubungi 0812-3456-7890' }).every((text) => redact(text) === text)).toBe(false);
  });

  it.each(['Rp 1.234.567.890.123.456', '4.111.111.111 baris', 'CVE-2026-12345', '5 Januari 2026'])(
    'is not what looks like it: %s',
    async (text) => {
      const { statements } = await articleOf('Data Nusa Jaya bocor', paragraphsWith(text, text, 'Dimas'));
      expect(statements.some((statement) => statement.text.includes(text))).toBe(true);
    },
  );

  it('is gone also where a long quotation is cut in the middle of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 400, max: 1300 }), digits(13), async (length, rest) => {
        const number = grouped(`327${rest}`, ' ');
        const filler = 'kami menelusuri sistem kami '.repeat(60).slice(0, length);
        const text = `${filler} ${number} `.repeat(2);
        const article = await articleOf('Data Nusa Jaya bocor', paragraphsWith(text, 'nama', 'Dimas'));
        expect(JSON.stringify(article)).not.toContain(number.slice(0, 9));
      }),
      { numRuns: 60 },
    );
  });
});
