import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { discrepancies } from './discrepancies.ts';
import { article, curatedFigure, incident, records } from './fixtures.ts';
import { figureRanges } from './timeline.ts';

type Curated = Parameters<typeof curatedFigure>[0];
const affected = { kind: 'affected', scope: 'affected' } as const;
const victim: Curated = {
  ...affected,
  claimant: 'nusa-jaya',
  claimantType: 'victim',
  stance: 'confirms',
  value: 4_000_000,
};
const agency: Curated = {
  ...victim,
  claimant: 'badan-uji-siber',
  claimantType: 'government',
  value: 6_000_000,
};
const read = (value: number, party: string | null, claimant: string | null = party) =>
  article({
    url: `https://warta-uji.example/${value}`,
    figures: [{ raw: `${value} orang`, value, party, claimant, ...affected }],
  });

function viewOf(curated: Curated[], articles: ReturnType<typeof read>[]) {
  const file = incident({ figures: curated.map(curatedFigure) });
  const [own] = buildLedger(records({ incidents: [file], articles })).incidents;
  if (!own) throw new Error('no incident');
  const [found] = discrepancies(own.entries);
  const values = [
    found?.difference?.low.current?.figure.value,
    found?.difference?.high.current?.figure.value,
  ];
  return {
    values: found?.difference ? values : null,
    reviewed: found?.difference?.reviewed,
    range: figureRanges(own)[0]?.text.en,
    sentence: found?.sentences[0]?.en,
  };
}

describe('figures that nobody has reviewed', () => {
  it.each([
    [
      'do not widen what people have checked',
      [victim, agency],
      [read(90_000_000, 'lab-curiga')],
      { values: [4_000_000, 6_000_000], reviewed: true, range: '4 million to 6 million people' },
    ],
    [
      "stand beside a single checked one where they are a named party's",
      [victim],
      [read(90_000_000, 'lab-curiga')],
      { values: [4_000_000, 90_000_000], reviewed: false, range: '4 million people' },
    ],
    [
      "stand beside none in a reporter's own voice, or of somebody without a file",
      [victim],
      [read(90_000_000, null), read(80_000_000, null, 'Seseorang')],
      { values: null, range: '4 million people' },
    ],
    [
      'are all there is',
      [],
      [read(90_000_000, 'lab-curiga'), read(80_000_000, 'polisi-uji'), read(70_000_000, null)],
      { values: [80_000_000, 90_000_000], reviewed: false, range: '80 million to 90 million people' },
    ],
    [
      'of reporters alone give a range',
      [],
      [read(70_000_000, null)],
      { values: null, range: '70 million people' },
    ],
  ] as const)('%s', (_, curated, articles, expected) => {
    expect(viewOf([...curated], [...articles])).toMatchObject(expected);
  });

  it('are said to be unreviewed in a list of sentences', () => {
    expect(viewOf([victim], [read(90_000_000, 'lab-curiga')]).sentence).toMatch(/\(not yet reviewed\)$/);
    expect(viewOf([victim, agency], []).sentence).not.toContain('reviewed');
  });
});
