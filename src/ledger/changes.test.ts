import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { changes } from './changes.ts';
import { curatedFigure, curatedStatement, incident, records } from './fixtures.ts';

const turned = incident({
  id: 'turned-2023',
  statements: [curatedStatement(), curatedStatement({ stance: 'confirms', date: '2023-03-10' })],
});
const revised = incident({
  id: 'revised-2024',
  figures: [
    curatedFigure({ date: '2024-01-02' }),
    curatedFigure({ value: 14_000_000, date: '2024-01-05', stance: 'revises' }),
  ],
});
const quiet = incident({ id: 'quiet-2025', statements: [curatedStatement()] });

const kinds = (incidents: readonly ReturnType<typeof incident>[]) =>
  changes(buildLedger(records({ incidents: [...incidents] }))).map((change) => [
    change.incident.id,
    change.kind,
    change.to.date,
  ]);

describe('changes', () => {
  it('are the reversals and revisions of all incidents, newest first', () => {
    expect(kinds([turned, quiet, revised])).toEqual([
      ['revised-2024', 'revision', '2024-01-05'],
      ['turned-2023', 'reversal', '2023-03-10'],
    ]);
    expect(kinds([quiet])).toEqual([]);
  });

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([turned, revised, quiet], { minLength: 3 }),
        (shuffled) => JSON.stringify(kinds(shuffled)) === JSON.stringify(kinds([turned, revised, quiet])),
      ),
      { numRuns: 10 },
    );
  });
});
