import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { incident, records } from './fixtures.ts';
import { relatedIncidents } from './related.ts';

const ledger = buildLedger(
  records({
    incidents: [
      incident({ id: 'one-2023' }),
      incident({ id: 'same-holder-2024', firstReported: '2024', actors: [] }),
      incident({ id: 'same-seller-2022', firstReported: '2022', victims: ['elsewhere'] }),
      incident({
        id: 'sold-again-2025',
        firstReported: '2025',
        victims: ['x'],
        actors: [],
        repackagedFrom: 'one-2023',
      }),
      incident({ id: 'unlike-2023', victims: ['somebody-else'], actors: ['another'] }),
    ],
  }),
);
const ids = (id: string) => {
  const one = ledger.incidentById.get(id);
  return one && relatedIncidents(one, ledger).map((other) => other.id);
};

describe('relatedIncidents', () => {
  it('are those of the same holder, the same seller or the same data, newest first', () => {
    expect(ids('one-2023')).toEqual(['sold-again-2025', 'same-holder-2024', 'same-seller-2022']);
    expect(ids('sold-again-2025')).toEqual(['one-2023']);
  });
  it('are none where nothing is shared', () => expect(ids('unlike-2023')).toEqual([]));
});
