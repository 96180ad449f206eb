import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { cognateKey } from './cognates.ts';
import { article, incident, records } from './fixtures.ts';
import { translations } from './translations.ts';
import type { Article } from './types.ts';

const said = (
  lang: 'id' | 'en',
  text: string,
  fields: object = {},
  published: string | null = '2023-03-03',
) =>
  article({
    url: `https://${lang === 'id' ? 'warta-uji' : 'test-courier'}.example/${encodeURIComponent(text.slice(0, 30))}${published}`,
    outlet: lang === 'id' ? 'warta-uji' : 'test-courier',
    lang,
    published,
    statements: [{ text, lang, ...fields }],
  });
const found = (...articles: Article[]) => {
  const [own] = buildLedger(records({ incidents: [incident()], articles })).incidents;
  return own ? translations(own) : [];
};

describe('cognateKey', () => {
  it.each([
    ['investigasi', 'investigation'],
    ['forensik', 'forensic'],
    ['sistem', 'system'],
    ['kualitas', 'qualities'],
    ['informasi', 'information'],
    ['teknologi', 'technology'],
    ['akses', 'access'],
    ['server', 'servers'],
    ['enkripsi', 'encryption'],
  ])('%s and %s are one', (id, en) => {
    expect(cognateKey(id, 'id')).toBe(cognateKey(en, 'en'));
  });
  it.each([
    ['data', 'date'],
    ['pelanggan', 'customer'],
    ['polisi', 'policies'],
    ['audit', 'audience'],
  ])('%s and %s are two', (id, en) => {
    expect(cognateKey(id, 'id')).not.toBe(cognateKey(en, 'en'));
  });
});

describe('translations', () => {
  const FULL =
    'Tim forensik kami menemukan akses ilegal ke 3 server pada 27 Februari dan investigasi masih berlangsung';
  const ENGLISH =
    'Our forensic team found illegal access to 3 servers on 27 February and the investigation is still under way';

  it('pairs the two languages, Indonesian first, and says what they share', () => {
    const [one, ...others] = found(said('en', ENGLISH), said('id', FULL, {}, '2023-03-04'));
    expect(others).toEqual([]);
    expect(one?.original.quote?.lang).toBe('id');
    expect(one?.translation.quote?.lang).toBe('en');
    expect(one?.confidence).toBeGreaterThan(0.6);
    expect(one?.shared).toEqual(expect.arrayContaining(['forensik', '3', '27', 'investigasi']));
    expect(one?.sentence.en).toContain('Probably the same words of Ratna Wulandari in two languages');
  });

  it('merges nothing', () => {
    const [own] = buildLedger(records({ articles: [said('en', ENGLISH), said('id', FULL)] })).incidents;
    expect(own?.entries).toHaveLength(2);
  });

  it.each([
    [
      'a short denial',
      'Tidak ada data pelanggan yang bocor dari sistem kami sampai hari ini',
      'No customer data has leaked from our system to this day',
    ],
    [
      'an apology with a number',
      'Kami meminta maaf kepada 4.500 pengguna yang datanya dicuri peretas',
      'We apologise to the 4,500 users whose data was stolen by hackers',
    ],
  ])('finds %s', (_, id, en) => {
    const stance = { stance: id.startsWith('Tidak') ? ('denies' as const) : ('apologises' as const) };
    expect(found(said('id', id, stance), said('en', en, stance))).toHaveLength(1);
  });

  it.each([
    [
      'another matter',
      FULL,
      'We will strengthen our security and train all of our employees again next year',
      {},
      '2023-03-03',
    ],
    ['other numbers', FULL, ENGLISH.replace('3 servers', '5 servers').replace('27', '12'), {}, '2023-03-03'],
    ['another speaker', FULL, ENGLISH, { speaker: 'Bagas Prayitno', party: 'bagas-prayitno' }, '2023-03-03'],
    ['another week', FULL, ENGLISH, {}, '2023-03-12'],
    ['no date', FULL, ENGLISH, {}, null],
    ['the opposite stance', FULL, ENGLISH, { stance: 'denies' }, '2023-03-03'],
    ['two lone words', 'Investigasi masih berlangsung', 'Investigation under way', {}, '2023-03-03'],
    [
      'the same subject told otherwise',
      'Kami sedang melakukan investigasi bersama kementerian dan polisi',
      'The system was restored from backups and all services are running normally',
      {},
      '2023-03-03',
    ],
  ] as const)('does not pair %s', (_, id, en, fields, published) => {
    expect(found(said('id', id), said('en', en, fields, published))).toEqual([]);
  });

  it('does not depend on order or duplicates', () => {
    const articles = [
      said('id', FULL),
      said('en', ENGLISH),
      said('en', `${ENGLISH} today`, {}, '2023-03-05'),
      said('id', 'Kami meminta maaf kepada 4.500 pengguna yang datanya dicuri', {}, null),
      said('en', 'We apologise to the 4,500 users whose data was stolen'),
    ];
    const expected = JSON.stringify(found(...articles));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...articles, ...articles], { minLength: 10, maxLength: 10 }),
        (list) => {
          expect(JSON.stringify(found(...list))).toBe(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});
