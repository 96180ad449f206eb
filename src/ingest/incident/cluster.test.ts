import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterInput, clusterArticles } from './cluster.ts';

const story = (id: string, published: string | null, title: string, text: string): ClusterInput => ({
  id,
  published,
  title,
  text,
  lang: 'id',
});

const articles: readonly ClusterInput[] = [
  story(
    'a1',
    '2025-03-01',
    'Data Bank Saga Bahari bocor',
    'Data nasabah Bank Saga Bahari dijual akun MerahPutih, kata Ratna Wulandari.',
  ),
  story(
    'a2',
    '2025-03-04',
    'Saga Bahari membantah',
    'Juru bicara Bank Saga Bahari, Ratna Wulandari, membantah klaim MerahPutih.',
  ),
  story(
    'a3',
    '2025-03-05',
    'RS Kirana lumpuh',
    'Layanan RS Kirana Medika terhenti, kata direktur Bimo Prakosa di Kota Sembilan.',
  ),
  story(
    'a4',
    '2025-03-07',
    'Kirana Medika pulih',
    'Menurut Bimo Prakosa, layanan RS Kirana Medika sudah pulih di Kota Sembilan.',
  ),
  story(
    'a5',
    '2021-06-01',
    'Saga Bahari kebobolan',
    'Kala itu Bank Saga Bahari diserang MerahPutih, kata Ratna Wulandari.',
  ),
  story('a6', null, 'Warta', 'Tidak ada nama di sini.'),
];

describe('clusterArticles', () => {
  it('groups one story, keeps stories and times apart', () => {
    expect(Object.fromEntries(clusterArticles(articles))).toEqual({
      a1: 'a1',
      a2: 'a1',
      a3: 'a3',
      a4: 'a3',
      a5: 'a5',
      a6: 'a6',
    });
  });

  it('does not depend on the order of arrival', () => {
    const expected = clusterArticles(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(clusterArticles(shuffled)).toEqual(expected);
      }),
    );
  });

  it('groups an undated article with a dated one that is alike enough', () => {
    const undated = articles.map((one) => (one.id === 'a2' ? { ...one, published: null } : one));
    expect(clusterArticles(undated).get('a2')).toBe('a1');
    const unread = articles.map((one) => (one.id === 'a2' ? { ...one, published: 'soon' } : one));
    expect(clusterArticles(unread)).toEqual(clusterArticles(undated));
  });

  it('takes the day of an undated article from its text', () => {
    const told = (text: string) =>
      clusterArticles(
        articles.map((one) =>
          one.id === 'a2' ? { ...one, published: null, text: `${text} ${one.text}` } : one,
        ),
      ).get('a2');
    expect(told('Rabu (5/3/2025)')).toBe('a1');
    expect(told('Rabu (5/3/2024)')).toBe('a2');
  });

  const outage = story(
    'b1',
    '2025-03-04',
    'Kemenpos: aplikasi Sagaku mati bukan karena Tintakelam',
    'Aplikasi Sagaku mati. "Itu bukan ulah Tintakelam," kata Mira Larasati dari Kemenpos di Kota Sembilan. Menurut Mira Larasati, Sagaku pulih.',
  );
  const leak = story(
    'b2',
    '2025-03-04',
    'Kemenpos soal data Bimo Prakosa yang disebar Tintakelam',
    'Data Bimo Prakosa disebar. "Kami menelusuri," kata Mira Larasati dari Kemenpos di Kota Sembilan. Menurut Mira Larasati, data Bimo Prakosa lama.',
  );
  const filler = articles.filter(({ id }) => id !== 'a6');

  it('does not take one spokeswoman and one actor of many victims for one story', () => {
    const common = new Map([
      ['tintakelam', 0.3],
      ['kemenpos', 0.3],
    ]);
    const voices = ['Mira Larasati'];
    const pair = [outage, leak].map((one) => ({ ...one, voices }));
    expect(clusterArticles([...filler, ...pair], common).get('b2')).toBe('b2');
    // Without that knowledge the shared voice ties them.
    expect(clusterArticles([...filler, outage, leak]).get('b2')).toBe('b1');
  });

  it('keeps the people who speak where the headline names them', () => {
    const own = [outage, { ...leak, id: 'b3' }].map((one) => ({
      ...one,
      title: 'Mira Larasati dilaporkan',
      voices: ['Mira Larasati'],
    }));
    expect(clusterArticles([...filler, ...own]).get('b3')).toBe('b1');
  });

  it('takes none and one', () => {
    expect(clusterArticles([]).size).toBe(0);
    expect(clusterArticles(articles.slice(0, 1)).get('a1')).toBe('a1');
  });
});
