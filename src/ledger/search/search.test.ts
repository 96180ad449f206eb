import { describe, expect, it } from 'vitest';
import { buildLedger } from '../build-ledger.ts';
import { newsroom } from './newsroom-fixture.ts';
import { openFiles } from './open-files.ts';
import { search } from './search.ts';
import { searchFiles } from './write-index.ts';

const ledger = buildLedger(newsroom(2_000));
const files = searchFiles(ledger);
const index = await openFiles(files);

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
  // a slip in a short name, words typed together or apart, and the commonest words beside telling ones
  ['jrk', 'id', 'organization', '/lembaga/kesehatan-raya/', ''],
  ['bankcakrawala 2025', 'id', 'incident', '/insiden/bank-cakrawala-2025/', ''],
  ['belanja kilat', 'id', 'incident', '/insiden/belanja-kilat-2020/', ''],
  ['data dari bank cakrawala yang bocor', 'id', 'incident', '/insiden/bank-cakrawala-2025/', ''],
  // what surrounds an entry: the year, the role, the outlet
  ['2018 felicia compensation', 'en', 'statement', '/en/incidents/elang-airways-2018/#', 'compensation'],
  ['komisioner kolom pemilih', 'id', 'statement', '/insiden/komisi-suara-2022/#', 'kolom'],
  ['thorndale sorry', 'en', 'statement', '/en/incidents/elang-airways-2018/#', 'deeply sorry'],
];

describe('search among 2,000 statements', () => {
  it.each(QUERIES)('%s (%s) finds a %s at %s', async (query, lang, kind, path, text) => {
    const hits = await search(index, query, lang, { limit: 5 });
    const right = hits.some(
      (hit) => hit.kind === kind && hit.path.startsWith(path) && hit.text.includes(text),
    );
    expect(right, JSON.stringify(hits, null, 1)).toBe(true);
  });

  it.each([
    ['zytrex', '/lembaga/zytrex/'],
    ['Bank Cakrawala', '/lembaga/bank-cakrawala/'],
    ['laksmi darmayanti', '/orang/laksmi-darmayanti/'],
  ])('puts the bearer of the whole name "%s" first', async (query, path) => {
    expect((await search(index, query, 'id'))[0]?.path).toBe(path);
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['qqqqxxzz', 'no such word'],
    ['"tautan memblokir kami"', 'the words in another order'],
    ['speaker:laksmi figure:>1triliun', 'no such figure'],
  ])('finds nothing for "%s": %s', async (query) => {
    expect(await search(index, query, 'id')).toEqual([]);
  });

  it('leads to anchors that stand in the ledger', async () => {
    for (const hit of await search(index, 'data', 'id', { limit: 50 })) {
      const anchor = hit.path.split('#')[1];
      if (anchor) expect(ledger.entryById.has(anchor)).toBe(true);
    }
  });

  it('puts the base path before and marks what matched', async () => {
    const [hit] = await search(index, 'cakrawla', 'id', { base: '/buku/' });
    expect(hit?.path.startsWith('/buku/')).toBe(true);
    expect(hit?.marks).toContain('cakrawala');
  });

  it.each([
    ['279.000.000', '279'],
    ['“skimmed the booking page”', 'booking'],
  ])('marks what matched of %s', async (query, mark) => {
    expect((await search(index, query, 'id'))[0]?.marks).toContain(mark);
  });

  it('reads few of the texts for a query', async () => {
    const read: string[] = [];
    const counted = { get: (name: string) => read.push(name) && files.get(name) };
    const own = await openFiles(counted as unknown as typeof files);
    await search(own, 'memblokir tautan', 'id', { limit: 5 });
    const texts = new Set(own.head.texts.map(([, name]) => name));
    expect(texts.size).toBeGreaterThan(20);
    expect(read.filter((name) => texts.has(name)).length).toBeLessThanOrEqual(5);
  });

  it('tells when a shard cannot be had, and asks for it again', async () => {
    let isGone = true;
    const flaky = { get: (name: string) => (isGone && name !== 'core.bin' ? undefined : files.get(name)) };
    const own = await openFiles(flaky as unknown as typeof files);
    await expect(search(own, 'zytrex', 'id')).rejects.toThrow('has no file');
    isGone = false;
    expect(await search(own, 'zytrex', 'id')).not.toEqual([]);
  });

  it('gives the same files for the same ledger', () => {
    expect(searchFiles(buildLedger(newsroom(2_000)))).toEqual(files);
  });
});
