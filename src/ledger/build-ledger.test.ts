import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { article, curatedFigure, curatedStatement, incident, records } from './fixtures.ts';
import type { Entry, LedgerRecords, Review } from './types.ts';

const QUOTE = 'Kami belum menemukan bukti data pelanggan keluar dari sistem';

const full = (): LedgerRecords =>
  records({
    incidents: [
      incident({
        figures: [curatedFigure(), curatedFigure({ value: 9_000_000, date: null })],
        statements: [curatedStatement(), curatedStatement({ summary: { id: 'Lain.', en: 'Other.' } })],
      }),
      incident({ id: 'lab-2024', victims: ['lab-curiga'], actors: [], firstReported: '2024-01-01' }),
    ],
    articles: [
      article({
        statements: [{ text: `${QUOTE} kami sendiri` }, { text: 'Tidak benar' }],
        figures: [{ raw: '12 juta orang', value: 12_000_000 }],
      }),
      article({
        url: 'https://test-courier.example/2',
        outlet: 'test-courier',
        published: '2023-03-02T09:00:00+07:00',
        statements: [{ text: `${QUOTE},` }, { text: 'Tidak benar' }],
        figures: [
          { raw: '12 juta orang', value: 12_000_000 },
          { raw: '5 juta orang', value: 5_000_000, claimant: null, party: null, kind: 'affected' },
        ],
      }),
      article({
        url: 'https://warta-uji.example/9',
        incidents: [],
        published: null,
        statements: [{ text: QUOTE }],
      }),
      article({
        url: 'https://warta-uji.example/10',
        incidents: ['nusa-jaya-2023', 'lab-2024'],
        statements: [{ text: QUOTE, speaker: 'Lab Curiga', party: 'lab-curiga' }],
      }),
    ],
  });

const entryWith = (entries: readonly Entry[], text: string) =>
  entries.find((entry) => entry.quote?.text.includes(text));

describe('buildLedger', () => {
  const ledger = buildLedger(full());
  const nusa = ledger.incidentById.get('nusa-jaya-2023');

  it('merges a shortened quote into the full one and keeps the first outlet', () => {
    const entry = entryWith(nusa?.entries ?? [], QUOTE);
    expect(entry).toMatchObject({ count: 2, date: '2023-03-02', dateSource: 'published' });
    expect(entry?.quote?.text).toBe(`${QUOTE} kami sendiri`);
    expect(entry?.sources[0]?.outlet.id).toBe('test-courier');
    expect(entry?.ids).toHaveLength(2);
  });

  it('keeps short words of different days apart', () => {
    expect(nusa?.entries.filter((entry) => entry.quote?.text === 'Tidak benar')).toHaveLength(2);
  });

  it('joins an extracted figure to the curated one of the same claimant, with its sources', () => {
    const figures = nusa?.entries.filter((entry) => entry.figure?.value === 12_000_000) ?? [];
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ origin: 'curated', side: 'actor', date: '2023-03-01' });
    expect(figures[0]?.sources).toHaveLength(3);
  });

  it("takes the outlet as claimant of a figure in the reporter's own voice", () => {
    const figure = nusa?.entries.find((entry) => entry.figure?.value === 5_000_000);
    expect(figure).toMatchObject({ side: 'media', party: { type: 'outlet', id: 'test-courier' } });
  });

  it('gives the claim of a victim to its own incident where an article speaks of two', () => {
    expect(entryWith(ledger.incidentById.get('lab-2024')?.entries ?? [], QUOTE)?.side).toBe('victim');
  });

  it('keeps what no incident claims, on the page of its party', () => {
    expect(ledger.unlinked).toHaveLength(1);
    const ratna = ledger.partyByKey.get('person:ratna-wulandari');
    expect(ratna?.entries.some((entry) => entry.incident === null && entry.date === null)).toBe(true);
  });

  it('finds a person for the body that it speaks for', () => {
    const body = ledger.partyByKey.get('organization:nusa-jaya');
    expect(body?.entries.length).toBeGreaterThan(3);
    expect(body?.incidents).toContainEqual({ incident: 'nusa-jaya-2023', as: ['victim', 'speaker'] });
  });

  it('keeps the language of a source that the site does not speak', () => {
    const malay = article({
      url: 'https://akhbar.example/3',
      lang: 'ms',
      statements: [{ text: 'Kami sedang menyiasat' }],
    });
    const [entry] = buildLedger({ ...full(), articles: [malay] }).entries.filter(
      ({ quote }) => quote?.lang === 'ms',
    );
    expect([entry?.quote?.text, entry?.source.lang]).toEqual(['Kami sedang menyiasat', 'ms']);
  });

  it('puts unknown dates last', () => {
    const dates = nusa?.entries.map((entry) => entry.date) ?? [];
    expect(dates.at(-1)).toBeNull();
    expect(dates.slice(0, -1).every((date) => date !== null)).toBe(true);
  });

  it('gives every entry one id, and finds it under each merged id', () => {
    const ids = ledger.entries.flatMap((entry) => entry.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of ledger.entries)
      for (const id of entry.ids) expect(ledger.entryById.get(id)).toBe(entry);
  });

  it('keeps the anchor of a curated statement when its summary is reworded', () => {
    const id = (en: string) =>
      buildLedger(
        records({ incidents: [incident({ statements: [curatedStatement({ summary: { id: 'x', en } })] })] }),
      ).entries[0]?.id;
    expect(id('One wording.')).toBe(id('Another wording.'));
  });
});

describe('reviews', () => {
  const base = full();
  const record = base.articles[0]?.statements[1]?.id ?? '';
  const review = (fields: Partial<Review>): Review => ({
    record,
    decision: 'accept',
    by: 'Redaksi',
    date: '2023-04-01',
    reason: 'Dibaca.',
    ...fields,
  });
  const entryAfter = (...reviews: Review[]) => buildLedger({ ...base, reviews }).entryById.get(record);
  const correct = review({ decision: 'correct', set: { stance: 'denies', speaker: 'Bagas Prayitno' } });

  it.each([
    ['none', [], { review: 'unreviewed', reviewed: null }],
    ['accept', [review({})], { review: 'accepted', reviewed: { by: 'Redaksi' } }],
    ['correct', [correct], { review: 'corrected', stance: 'denies', party: { id: 'bagas-prayitno' } }],
    ['the latest stands', [correct, review({ date: '2023-05-01' })], { review: 'accepted' }],
  ])('%s', (_, reviews, expected) => {
    expect(entryAfter(...reviews)).toMatchObject(expected);
  });

  it('takes a withdrawn record out and names it', () => {
    const ledger = buildLedger({ ...base, reviews: [review({ decision: 'withdraw' })] });
    expect(ledger.entryById.has(record)).toBe(false);
    expect(ledger.withdrawn).toEqual([{ record, by: 'Redaksi', date: '2023-04-01', reason: 'Dibaca.' }]);
  });
});

describe('the order of records', () => {
  const base = full();
  const shuffled = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 });

  it('changes nothing, nor do duplicates', () => {
    const expected = JSON.stringify(buildLedger(base));
    fc.assert(
      fc.property(
        shuffled(base.incidents),
        shuffled(base.articles),
        shuffled(base.people),
        shuffled(base.organizations),
        (incidents, articles, people, organizations) => {
          const again = buildLedger({ ...base, incidents, articles, people, organizations });
          expect(JSON.stringify(again)).toBe(expected);
        },
      ),
      { numRuns: 50 },
    );
  });
});
