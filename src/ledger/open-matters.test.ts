import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { digest } from './digest.ts';
import { article, curatedStatement, incident, records } from './fixtures.ts';
import { openMatters } from './open-matters.ts';
import { partyView } from './party-view.ts';
import type { Article, Incident, Review } from './types.ts';

const silent = (fields: Parameters<typeof article>[0] = {}) =>
  article({ responses: [{ cue: 'belum merespons' }], ...fields });
const promise = (fields: object = {}) =>
  article({
    responses: [{ cue: 'akan mengumumkan hasil audit', kind: 'promised', due: '2023-03-17', ...fields }],
  });

function matters(
  articles: readonly Article[],
  statements: Incident['statements'] = [],
  reviews: Review[] = [],
) {
  const ledger = buildLedger(records({ incidents: [incident({ statements })], articles, reviews }));
  return openMatters(ledger.incidents[0] ?? { entries: [], responses: [] });
}
const states = (...args: Parameters<typeof matters>) => matters(...args).map(({ state }) => state);
const spoke = (date: string | null, en = 'The company says its systems are safe.') =>
  incident({ statements: [curatedStatement({ date, summary: { id: 'x', en } })] }).statements;

describe('openMatters', () => {
  it.each([
    ['nothing since', [silent()], [], ['open']],
    ['a word on a later day', [silent()], spoke('2023-03-05'), ['answered']],
    ['a word on that day, in unknown order', [silent()], spoke('2023-03-03'), ['open']],
    ['a word before', [silent()], spoke('2023-03-02'), ['open']],
    ['a word of unknown date', [silent()], spoke(null), ['open']],
    ['a silence of unknown date', [silent({ published: null })], spoke('2023-03-05'), ['open']],
    ['a promise, and a word on something else', [promise()], spoke('2023-03-05'), ['open']],
    [
      'a promise, and its outcome',
      [promise()],
      spoke('2023-03-20', 'The audit found no theft.'),
      ['answered'],
    ],
  ] as const)('%s', (_, articles, statements, expected) => {
    expect(states(articles, [...statements])).toEqual(expected);
  });

  it('knows the order of a day by the time of publication', () => {
    const later = article({
      url: 'https://test-courier.example/later',
      published: '2023-03-03T05:00:00+00:00',
      statements: [{ text: 'Kami sedang memeriksa kabar itu' }],
    });
    // 05:00 UTC is noon in Jakarta, two hours after the silence.
    expect(states([silent(), later])).toEqual(['answered']);
    const earlier = { ...later, published: '2023-03-03T02:00:00+00:00' };
    expect(states([silent(), earlier])).toEqual(['open']);
  });

  it('does not take the word of another body for an answer', () => {
    const other = [curatedStatement({ date: '2023-03-09', speaker: null, organization: 'badan-uji-siber' })];
    expect(states([silent()], incident({ statements: other }).statements)).toEqual(['open']);
  });

  it('does not take a promise for its own keeping', () => {
    const both = article({
      statements: [{ text: 'Kami akan mengumumkan hasilnya', said: '2023-03-04' }],
      responses: [{ cue: 'akan mengumumkan hasilnya', kind: 'promised' }],
    });
    const [statement] = both.statements;
    const linked = {
      ...both,
      responses: (both.responses ?? []).map((one) => ({ ...one, statement: statement?.id ?? null })),
    };
    expect(states([linked])).toEqual(['open']);
  });

  it('is closed by a reviewer, and gone when withdrawn', () => {
    const told = silent();
    const record = told.responses?.[0]?.id ?? '';
    const by = { record, by: 'Redaksi', date: '2023-04-01', reason: 'Jawaban tertulis diterima.' };
    const [closed] = matters([told], [], [{ ...by, decision: 'close' }]);
    expect(closed?.state).toBe('closed');
    expect(closed?.sentence.en).toContain('closed by a reviewer: Jawaban tertulis diterima.');
    expect(states([told], [], [{ ...by, decision: 'withdraw' }])).toEqual([]);
  });

  it('says who, when, by when and whether something followed', () => {
    const [one] = matters([promise()]);
    expect(one?.sentence).toEqual({
      id: 'PT Nusa Jaya Digital berjanji (3 Maret 2023), paling lambat 17 Maret 2023; sesudah itu tidak ada pernyataan tentang hal itu yang tercatat.',
      en: 'PT Nusa Jaya Digital made a promise (3 March 2023), due by 17 March 2023; no statement on it is on record since.',
    });
    expect(one?.sentence.en).not.toMatch(/broke|failed|overdue|violat/i);
  });

  it('joins what several outlets tell of one day', () => {
    const list = matters([
      silent(),
      silent({ url: 'https://test-courier.example/x', outlet: 'test-courier' }),
    ]);
    expect(list.map(({ response }) => response.count)).toEqual([2]);
  });

  it('takes marked statements of curators, of the speaker or of the one they name', () => {
    const told = [
      curatedStatement({ response: { kind: 'declined' } }),
      curatedStatement({
        speaker: null,
        organization: 'lab-curiga',
        date: '2023-03-09',
        response: { kind: 'unanswered', of: 'nusa-jaya', date: '2023-02' },
      }),
    ];
    const list = matters([], incident({ statements: told }).statements);
    expect(list.map(({ response }) => [response.kind, response.body.id, response.date])).toEqual([
      ['unanswered', 'nusa-jaya', '2023-02'],
      ['declined', 'nusa-jaya', '2023-03-02'],
    ]);
    expect(list[0]?.sentence.en).toContain('according to Lab Curiga');
  });

  it('stands on the page of the body and in the digest, marked as unreviewed', () => {
    const ledger = buildLedger(records({ articles: [promise()] }));
    const party = ledger.partyByKey.get('organization:nusa-jaya');
    expect(party && partyView(party, ledger).matters).toHaveLength(1);
    expect(digest(ledger, '2023-03-10', 'en')).toContain('due by 17 March 2023; no statement on it');
    expect(digest(ledger, '2023-03-10', 'en')).toContain('(not yet reviewed)');
    expect(digest(ledger, '2023-03-18', 'en')).not.toContain('17 March 2023;');
  });

  it('does not depend on order or duplicates, with dates missing', () => {
    const day = fc.option(fc.integer({ min: 1, max: 9 }).map((n) => `2023-03-0${n}`));
    const one = fc.record({ day, kind: fc.constantFrom('silent', 'promise', 'word'), n: fc.nat(3) });
    const toArticle = (
      { day: published, kind, n }: { day: string | null; kind: string; n: number },
      i: number,
    ) =>
      article({
        url: `https://warta-uji.example/p${i}`,
        published,
        ...(kind === 'word'
          ? { statements: [{ text: `Dari hasil audit ada ${n} temuan kami hari ini` }] }
          : { responses: [{ cue: `belum ${n}`, kind: kind === 'silent' ? 'unanswered' : 'promised' }] }),
      });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.boolean(), (list, turned) => {
        const articles = list.map(toArticle);
        const again = turned ? articles.toReversed() : [...articles, ...articles];
        expect(JSON.stringify(matters(again))).toBe(JSON.stringify(matters(articles)));
      }),
      { numRuns: 60 },
    );
  });
});
