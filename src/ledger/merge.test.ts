import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { article, curatedFigure, incident, records } from './fixtures.ts';

const FULL =
  'Kami belum menemukan bukti data keluar dari sistem, tetapi pemeriksaan masih berjalan sampai pekan depan';

function merged(first: string, second: string, published = '2023-03-03T12:00:00+07:00') {
  const articles = [
    article({ statements: [{ text: first }] }),
    article({
      url: 'https://test-courier.example/x',
      outlet: 'test-courier',
      published,
      statements: [{ text: second }],
    }),
  ];
  return buildLedger(records({ articles })).entries;
}

describe('quotes of one speaker', () => {
  it.each([
    ['the same', FULL],
    ['other marks and capitals', `“${FULL.toUpperCase()}.”`],
    ['a part', 'pemeriksaan masih berjalan sampai pekan depan'],
    ['left out in the middle', 'Kami belum menemukan bukti ... pemeriksaan masih berjalan'],
    ['left out with brackets', 'Kami belum menemukan bukti […] sampai pekan depan'],
    ['an editor’s change', FULL.replace('tetapi', 'namun')],
  ])('are one: %s', (_, text) => {
    const entries = merged(FULL, text);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ count: 2, quote: { text: FULL } });
  });

  it.each([
    ['other words', 'Kami sudah menemukan bukti data keluar dari sistem'],
    ['the pieces in another order', 'pemeriksaan masih berjalan ... Kami belum menemukan bukti'],
    ['a part of a word', 'mi belum menemukan bukti data keluar dari sis'],
    ['too few words', 'masih berjalan sampai'],
    ['a negation taken out', FULL.replace('belum menemukan', 'menemukan')],
  ])('are two: %s', (_, text) => {
    expect(merged(FULL, text)).toHaveLength(2);
  });

  it('are two where nameless sources say them at another time', () => {
    const nameless = { text: FULL, speaker: null, party: null };
    const on = (published: string) =>
      article({ url: `https://warta-uji.example/${published}`, published, statements: [nameless] });
    const entries = (...days: string[]) => buildLedger(records({ articles: days.map(on) })).entries;
    expect(entries('2023-03-03', '2023-03-04')).toHaveLength(1);
    expect(entries('2023-03-03', '2023-04-04')).toHaveLength(2);
  });

  it('are two where a number differs', () => {
    const counted = (n: number) =>
      `Kami menemukan ${n} akun yang dipakai tanpa izin di sistem lama perusahaan`;
    expect(merged(counted(3), counted(5))).toHaveLength(2);
  });

  it('are two where an edited one comes a week later, or sounds surer', () => {
    const edited = FULL.replace('tetapi', 'namun');
    expect(merged(FULL, edited, '2023-03-12')).toHaveLength(2);
    const articles = [
      article({ statements: [{ text: FULL }] }),
      article({
        url: 'https://test-courier.example/x',
        statements: [{ text: edited, certainty: 'certain' }],
      }),
    ];
    expect(buildLedger(records({ articles })).entries).toHaveLength(2);
  });

  it('are two where another speaker said them', () => {
    const articles = [
      article({ statements: [{ text: FULL }] }),
      article({
        url: 'https://test-courier.example/x',
        statements: [{ text: FULL, speaker: 'Bagas Prayitno', party: 'bagas-prayitno' }],
      }),
    ];
    expect(buildLedger(records({ articles })).entries).toHaveLength(2);
  });
});

describe('figures of one claimant', () => {
  const figure = { raw: '12 juta orang', value: 12_000_000 };
  const entries = (more: Partial<typeof figure> & object) =>
    buildLedger(
      records({
        incidents: [incident({ figures: [curatedFigure()] })],
        articles: [article({ figures: [{ ...figure, ...more }] })],
      }),
    ).entries;

  it.each([
    ['the same', {}, 1],
    ['another value', { value: 13_000_000 }, 2],
    ['another unit', { unit: 'records' }, 2],
    ['a scope that the curator gave otherwise', { scope: 'affected', kind: 'affected' }, 1],
    ['another claimant', { claimant: 'Lab Curiga', party: 'lab-curiga' }, 2],
  ])('%s', (_, more, count) => {
    expect(entries(more)).toHaveLength(count);
  });

  it('of two scopes stay apart where no curator has said which', () => {
    const two = [figure, { ...figure, raw: '12 juta  orang', scope: 'affected', kind: 'affected' } as const];
    expect(buildLedger(records({ articles: [article({ figures: two })] })).entries).toHaveLength(2);
  });

  it('told by several outlets in their own voice are one claim of the press', () => {
    const own = { ...figure, claimant: null, party: null, kind: 'affected', scope: 'affected' } as const;
    const articles = ['warta-uji', 'test-courier'].map((outlet) =>
      article({ outlet, url: `https://${outlet}.example/z`, figures: [own] }),
    );
    expect(buildLedger(records({ articles })).entries).toMatchObject([{ count: 2, side: 'media' }]);
  });
});
