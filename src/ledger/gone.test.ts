import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { article, incident, records } from './fixtures.ts';

const entriesOf = (articles: ReturnType<typeof article>[]) =>
  buildLedger(records({ incidents: [incident()], articles })).incidents[0]?.entries ?? [];

describe('words that a source no longer has', () => {
  it('are kept with the day on which that was noticed, statement and figure apart', () => {
    const edited = article({
      statements: [{ text: 'Sistem kami aman', gone: '2023-03-09' }, { text: 'Kami menyelidiki' }],
      figures: [{ raw: '12 juta orang', value: 12_000_000, gone: '2023-03-10' }],
    });
    const found = entriesOf([edited]).map(({ quote, source }) => [quote?.text ?? 'figure', source.gone]);
    expect(new Map(found as [string, string | null][])).toEqual(
      new Map([
        ['Sistem kami aman', '2023-03-09'],
        ['Kami menyelidiki', null],
        ['figure', '2023-03-10'],
      ]),
    );
  });

  it('of a withdrawn page are gone since the page is, or since they were', () => {
    const page = article({ statements: [{ text: 'Satu', gone: '2023-03-05' }, { text: 'Dua' }] });
    const found = entriesOf([{ ...page, gone: '2023-04-01' }]).map(({ source }) => source.gone);
    expect(found.sort()).toEqual(['2023-03-05', '2023-04-01']);
  });

  it('stay marked beside another outlet that still prints them', () => {
    const text = 'Kami belum menemukan bukti data pelanggan keluar dari sistem';
    const [entry] = entriesOf([
      article({ statements: [{ text, gone: '2023-03-09' }] }),
      article({ url: 'https://test-courier.example/2', outlet: 'test-courier', statements: [{ text }] }),
    ]);
    expect(entry?.sources.map(({ gone }) => gone).sort()).toEqual(['2023-03-09', null]);
  });
});
