import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterInput, clusterArticles } from './cluster.ts';

const story = (id: string, published: string | null, title: string, text: string): ClusterInput => ({
  id,
  published,
  title,
  text,
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

  it('takes none and one', () => {
    expect(clusterArticles([]).size).toBe(0);
    expect(clusterArticles(articles.slice(0, 1)).get('a1')).toBe('a1');
  });
});
