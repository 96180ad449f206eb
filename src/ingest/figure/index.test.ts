import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureDraft, StatementDraft, TraceStep } from '../../model/draft.ts';
import { MAX_QUOTE } from '../../model/statement.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

/** Figures of a text without statements. */
function figures(lang: Lang, text: string): FigureDraft[] {
  return extractFigures({ text, lang, title: null, published: '2021-05-22' }, []);
}

const short = (list: readonly FigureDraft[]): string[] =>
  list.map(({ raw, value, unit, currency }) => `${raw} = ${value} ${currency ?? unit}`);

/** Text, and what is found in it. */
const CASES: readonly (readonly [Lang, string, readonly string[]])[] = [
  // Counted nouns: the Indonesian head comes first, the English last.
  ['id', 'Ada 279 Penduduk di sana.', ['279 Penduduk = 279 people']],
  ['id', 'Sebanyak 12 juta data pelanggan beredar.', ['12 juta data = 12000000 records']],
  ['id', '12 juta pelanggan terdampak.', ['12 juta pelanggan = 12000000 people']],
  ['id', 'Forum itu memuat "36M Car Data".', ['36M Car Data = 36000000 records']],
  ['en', '5.9 million payment cards were exposed.', ['5.9 million payment cards = 5900000 records']],
  ['en', 'It hit 500,000 affected users.', ['500,000 affected users = 500000 people']],
  [
    'en',
    "It took 700 customers' bank account details.",
    ["700 customers' bank account details = 700 records"],
  ],
  ['en', 'It took data of 3 million U.S. consumers.', ['3 million U.S. consumers = 3000000 people']],
  // Measures.
  ['id', 'Data dijual US$ 4.000 atau Rp 62 juta.', ['US$ 4.000 = 4000 USD', 'Rp 62 juta = 62000000 IDR']],
  [
    'id',
    'Tebusan 0,15 bitcoin dan 20 juta dolar AS.',
    ['0,15 bitcoin = 0.15 BTC', '20 juta dolar AS = 20000000 USD'],
  ],
  ['id', 'Berkas 1,5 TB, 8,3% di antaranya rusak.', ['1,5 TB = 1500000000000 bytes', '8,3% = 8.3 percent']],
  ['en', 'The fine is £20m, or $US26 million.', ['£20m = 20000000 GBP', '$US26 million = 26000000 USD']],
  // Ranges, parts and wholes.
  [
    'id',
    'Antara 100 ribu hingga 200 ribu akun bocor.',
    ['100 ribu = 100000 accounts', '200 ribu akun = 200000 accounts'],
  ],
  ['en', 'A leak of 2-3 million records.', ['2 = 2000000 records', '3 million records = 3000000 records']],
  [
    'en',
    'Over 40,000 of the 2 million records leaked.',
    ['40,000 = 40000 records', '2 million records = 2000000 records'],
  ],
  [
    'id',
    '5 juta data bocor, 2 juta di antaranya ganda.',
    ['5 juta data = 5000000 records', '2 juta = 2000000 records'],
  ],
  ['id', 'Data pelanggan sebanyak 22,4 juta bocor.', ['22,4 juta = 22400000 records']],
  // What is no figure.
  ['id', 'Pasal 26 UU 11/2008 dan PP Nomor 71 mengatur hal itu dalam 14 hari.', []],
  ['id', 'Direktur itu (45) tiba pukul 10.30 WIB, Jumat (21/5/2021).', []],
  ['id', 'Hubungi 0812-3456-7890 atau NIK 3201234567890123.', []],
  ['id', 'Jutaan data dan ratusan ribu akun bocor di era Covid-19.', []],
  ['id', 'Sebanyak 497 orang tersangka ditangkap.', []],
  ['id', 'Baca juga: Hampir 1 juta warga dicoret', []],
  ['en', 'CVE-2017-5638 in version 3.2.1 was patched in 2017 after 72 hours.', []],
  ['en', 'Windows 10 users and the 2017 data breach.', []],
  ['en', 'Call (800) 555-0134 or 800-555-0134.', []],
  ['en', 'It is one of the three largest firms hit.', []],
  ['en', 'One out of five businesses was hit.', []],
  ['en', 'Several hundred thousand and millions of users were hit.', []],
];

describe('extractFigures', () => {
  it.each(CASES)('%s: %s', (lang, text, expected) => {
    expect(short(figures(lang, text))).toEqual(expected);
  });

  it('keeps the span, the words, the date and the sentence', () => {
    const text = 'Nusa Jaya mencatat hal itu. Sebanyak 279 juta data penduduk beredar, per Mei 2021.';
    const [figure] = figures('id', text);
    expect(figure).toMatchObject({
      raw: '279 juta data',
      of: 'data',
      asOf: '2021-05',
      sentence: 'Sebanyak 279 juta data penduduk beredar, per Mei 2021.',
      sentenceStart: 28,
    });
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('279 juta data');
  });

  it.each([
    ['id', 'lebih dari 5 juta akun', 'at-least'],
    ['id', 'hingga 5 juta akun', 'at-most'],
    ['id', 'sekitar 5 juta akun', 'about'],
    ['id', 'tidak lebih dari 5 juta akun', 'at-most'],
    ['en', 'up to 5 million accounts', 'at-most'],
    ['en', 'more than 5 million accounts', 'at-least'],
    ['en', 'nearly 5 million accounts', 'about'],
    ['en', 'all 5 million accounts', 'exact'],
  ] as const)('%s: %s is %s', (lang, text, bound) => {
    expect(figures(lang, text)[0]?.bound).toBe(bound);
  });

  it.each([
    ['id', '5 juta data dijual di forum.', 'offered'],
    ['id', 'Data dijual seharga US$ 500.', 'price'],
    ['id', 'Pelaku meminta tebusan US$ 500.', 'ransom'],
    ['id', 'Perusahaan didenda Rp 6 miliar.', 'fine'],
    ['id', 'Ia membagikan 2 juta sampel data.', 'sample'],
    ['id', 'Data itu tidak berjumlah 5 juta data.', 'denied'],
    ['en', '5 million accounts were stolen.', 'affected'],
    ['en', 'The regulator fined it $5 million.', 'fine'],
  ] as const)('%s: %s is %s', (lang, text, kind) => {
    expect(figures(lang, text)[0]?.kind).toBe(kind);
  });

  it('enters a figure once for each claimant, at its first place', () => {
    const text = '5 juta akun bocor. Kini 5 juta akun itu dijual.';
    expect(short(figures('id', text))).toEqual(['5 juta akun = 5000000 accounts']);
    const said = { speaker: 'Ratna Wulandari', span: { start: 19, end: 46 }, role: null, organization: null };
    const statement = {
      ...said,
      kind: 'direct',
      stance: 'states',
      certainty: 'plain',
    } as unknown as StatementDraft;
    const drafts = extractFigures({ text, lang: 'id', title: null, published: null }, [statement]);
    expect(drafts.map(({ claimant, statement: index }) => [claimant, index])).toEqual([
      [null, null],
      ['Ratna Wulandari', 0],
    ]);
  });

  it('names the body that asserts a figure in the newsroom’s prose', () => {
    expect(figures('id', 'Badan Uji mencatat 337 juta data.')[0]?.claimant).toBe('Badan Uji');
    expect(figures('id', 'Menurut data BUS 2025 ada 337 juta data.')[0]?.claimant).toBe('BUS');
    expect(figures('en', 'The leak has 337 million records.')[0]?.claimant).toBeNull();
    const priced = (words: string) => figures('id', `Harga yang ${words} US$ 50 ribu.`)[0]?.claimant;
    expect(priced('dibanderol Kalong untuk data ini adalah')).toBe('Kalong');
    expect(priced('diminta oleh Kalong mencapai')).toBe('Kalong');
    expect(priced('dibanderol di forum peretas adalah')).toBeNull();
    expect(priced('dipatok')).toBeNull();
    const asked = (words: string) => figures('en', `The ransom ${words} was $4 million.`)[0]?.claimant;
    expect(asked('demanded by Nightjar')).toBe('Nightjar');
    expect(asked('demanded by the hackers')).toBeNull();
  });

  it('explains what it refuses', () => {
    const steps: TraceStep[] = [];
    const input = { text: 'Pasal 26 berlaku 14 hari.', lang: 'id', title: null, published: null } as const;
    extractFigures(input, [], (step) => steps.push(step));
    expect(steps.map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual([
      'refused: label',
      'refused: counts a duration, a distance, suspects or the like',
    ]);
  });

  it('keeps every span, text and sentence true on any text', () => {
    const parts = [
      '279',
      '1.304',
      ',',
      '.',
      ' ',
      'juta',
      'data',
      'Rp',
      '$',
      '-',
      'million',
      'users',
      '\n',
      '"',
      'bocor',
      'of',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 300 }),
        fc.constantFrom<Lang>('id', 'en'),
        (words, lang) => {
          const text = words.join('');
          for (const { raw, span, sentence, sentenceStart, value } of figures(lang, text)) {
            expect(text.slice(span.start, span.end)).toBe(raw);
            expect(sentence.slice(span.start - sentenceStart, span.end - sentenceStart)).toBe(raw);
            expect(Number.isFinite(value)).toBe(true);
            if (raw.length <= MAX_QUOTE) expect(sentence.length).toBeLessThanOrEqual(MAX_QUOTE);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '1',
    '1.',
    '1,',
    '1 ',
    '-1',
    'juta ',
    '5 juta data ',
    '5 juta, ',
    'dua ',
    'two hundred and ',
    '$',
    '(1) ',
    'a ',
  ])('is linear in pumped %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const begun = process.cpuUsage();
    figures('id', text);
    figures('en', text);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
