import { describe, expect, it } from 'vitest';
import { buildLedger } from '../build-ledger.ts';
import { buildSearchIndex } from './build-index.ts';
import { newsroom } from './newsroom-fixture.ts';
import { search } from './search.ts';
import type { SearchIndex } from './search-types.ts';

const ledger = buildLedger(newsroom(2_000));
// As the browser gets it.
const index = JSON.parse(JSON.stringify(buildSearchIndex(ledger))) as SearchIndex;

/** Query, language, and what one of the first five hits must be: kind, part of its path, part of its text. */
const QUERIES: readonly (readonly [string, 'id' | 'en', string, string, string])[] = [
  // names, whole, in part and as acronym
  ['jaminan kesehatan raya', 'id', 'incident', '/insiden/kesehatan-raya-2021/', ''],
  ['jaminan kesehatan raya', 'en', 'organization', '/en/organizations/kesehatan-raya/', ''],
  ['JKR', 'id', 'organization', '/lembaga/kesehatan-raya/', ''],
  ['kemsiar', 'id', 'organization', '/lembaga/kementerian-siaran/', ''],
  ['laksmi', 'id', 'person', '/orang/laksmi-darmayanti/', ''],
  ['Felicia Thorndale', 'en', 'person', '/en/people/felicia-thorndale/', ''],
  ['zytrex', 'en', 'organization', '/en/organizations/zytrex/', ''],
  ['bank cakrawala', 'id', 'incident', '/insiden/bank-cakrawala-2025/', ''],
  ['cakrawala 2025', 'en', 'incident', '/en/incidents/bank-cakrawala-2025/', ''],
  ['warta uji', 'id', 'outlet', '/media/warta-uji/', ''],
  // typos
  ['kesehtan raya', 'id', 'incident', '/insiden/kesehatan-raya-2021/', ''],
  ['cakrawla', 'id', 'incident', '/insiden/bank-cakrawala-2025/', ''],
  ['wiratno kusumahdi', 'id', 'person', '/orang/wiratno-kusumahadi/', ''],
  ['felica thorndal', 'en', 'person', '/en/people/felicia-thorndale/', ''],
  ['salampesy', 'id', 'person', '/orang/hendriko-salampessy/', ''],
  ['belanjakilaat', 'id', 'incident', '/insiden/belanja-kilat-2020/', ''],
  ['univrsitas lontar', 'id', 'incident', '/insiden/universitas-lontar-2021/', ''],
  ['zitrex', 'id', 'organization', '/lembaga/zytrex/', ''],
  // numbers, however written
  ['279 juta', 'id', 'figure', '/insiden/kesehatan-raya-2021/#', '279 juta'],
  ['279 million', 'en', 'figure', '/en/incidents/kesehatan-raya-2021/#', '279 million'],
  ['279.000.000', 'id', 'figure', '/insiden/kesehatan-raya-2021/#', '279 juta'],
  ['279,000,000', 'en', 'figure', '/en/incidents/kesehatan-raya-2021/#', '279 million'],
  ['279m', 'en', 'figure', '/en/incidents/kesehatan-raya-2021/#', '279 million'],
  ['279jt zytrex', 'id', 'figure', '/insiden/kesehatan-raya-2021/#', '279 juta'],
  ['222,4 juta', 'id', 'figure', '/insiden/kesehatan-raya-2021/#', '222,4 juta'],
  ['100.002', 'id', 'figure', '/insiden/kesehatan-raya-2021/#', '100.002'],
  ['1,3044013 miliar', 'id', 'figure', '/insiden/serikat-pulsa-2022/#', '1.304.401.300'],
  ['105 003 428 pemilih', 'id', 'figure', '/insiden/komisi-suara-2022/#', '105.003.428'],
  ['91 juta belanjakilat', 'id', 'figure', '/insiden/belanja-kilat-2020/#', '91 juta'],
  ['Rp100 miliar', 'id', 'figure', '/insiden/bank-cakrawala-2025/#', 'Rp100 miliar'],
  // words of statements, inflected
  ['blokir tautan', 'id', 'statement', '/insiden/kesehatan-raya-2021/#', 'memblokir tiga tautan'],
  ['diretas enkripsi', 'id', 'statement', '/insiden/kesehatan-raya-2021/#', 'Enkripsi berlapis'],
  ['kerja sama manajemen', 'id', 'statement', '/insiden/bank-cakrawala-2025/#', 'bekerja sama'],
  ['apologise compensation', 'en', 'statement', '/en/incidents/elang-airways-2018/#', 'compensation'],
  ['penelusuran tim khusus', 'id', 'statement', '/insiden/kesehatan-raya-2021/#', 'menelusuri'],
  // phrases and fields
  ['“skimmed the booking page”', 'en', 'statement', '/en/incidents/elang-airways-2018/#', 'skimmed'],
  ['"pihak ketiga dengan hak akses"', 'id', 'statement', '/insiden/bank-cakrawala-2025/#', 'pihak ketiga'],
  ['speaker:laksmi stance:acts', 'id', 'statement', '/insiden/kesehatan-raya-2021/#', 'memblokir'],
  ['org:cakrawala stance:membantah', 'id', 'statement', '/insiden/bank-cakrawala-2025/#', 'peretasan'],
  ['figure:>1miliar year:2022', 'id', 'figure', '/insiden/serikat-pulsa-2022/#', '1.304.401.300'],
  [
    'speaker:zytrex figure:>100m year:2021',
    'en',
    'figure',
    '/en/incidents/kesehatan-raya-2021/#',
    '279 million',
  ],
  ['thorndale sorry', 'en', 'statement', '/en/incidents/elang-airways-2018/#', 'deeply sorry'],
];

describe('search among 2,000 statements', () => {
  it.each(QUERIES)('%s (%s) finds a %s at %s', (query, lang, kind, path, text) => {
    const hits = search(index, query, lang, { limit: 5 });
    const right = hits.some(
      (hit) => hit.kind === kind && hit.path.startsWith(path) && hit.text.includes(text),
    );
    expect(right, JSON.stringify(hits, null, 1)).toBe(true);
  });

  it.each([
    ['zytrex', '/lembaga/zytrex/'],
    ['Bank Cakrawala', '/lembaga/bank-cakrawala/'],
    ['laksmi darmayanti', '/orang/laksmi-darmayanti/'],
  ])('puts the bearer of the whole name "%s" first', (query, path) => {
    expect(search(index, query, 'id')[0]?.path).toBe(path);
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['qqqqxxzz', 'no such word'],
    ['"tautan memblokir kami"', 'the words in another order'],
    ['speaker:laksmi figure:>1triliun', 'no such figure'],
  ])('finds nothing for "%s": %s', (query) => {
    expect(search(index, query, 'id')).toEqual([]);
  });

  it('leads to anchors that stand in the ledger', () => {
    for (const hit of search(index, 'data', 'id', { limit: 50 })) {
      const anchor = hit.path.split('#')[1];
      if (anchor) expect(ledger.entryById.has(anchor)).toBe(true);
    }
  });

  it('puts the base path before and marks what matched', () => {
    const [hit] = search(index, 'cakrawla', 'id', { base: '/buku/' });
    expect(hit?.path.startsWith('/buku/')).toBe(true);
    expect(hit?.marks).toContain('cakrawala');
  });

  it('gives the same index for the same ledger', () => {
    const again = buildSearchIndex(buildLedger(newsroom(2_000)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(index));
  });
});
