import { describe, expect, it, vi } from 'vitest';
import { buildLedger } from '../ledger/build-ledger.ts';
import { article, incident, records } from '../ledger/fixtures.ts';
import type { LedgerRecords } from '../ledger/types.ts';
import type { Runs } from '../model/runs.ts';

vi.mock('./ledger.ts', () => ({ getLedger: vi.fn(), getCaptures: vi.fn() }));
const { keysOf } = await import('./page-keys.ts');

const other = incident({ id: 'lain-2022', victims: ['polisi-uji'], actors: [], firstReported: '2022-02-02' });
const words = (text: string) =>
  article({
    url: 'https://warta-uji.example/berita/9',
    statements: [{ text }],
    incidents: ['nusa-jaya-2023'],
  });
const base = records({ incidents: [incident(), other], articles: [words('Kami masih menghitung')] });

function keys(given: LedgerRecords, captures = new Map<string, string>(), runs: Runs | null = null) {
  const ledger = buildLedger(given);
  const { incident: ofIncident, party, outlet } = keysOf(ledger, captures, runs);
  const incidentKey = (id: string) => {
    const one = ledger.incidentById.get(id);
    return one && ofIncident(one);
  };
  const partyKey = (key: string) => {
    const one = ledger.partyByKey.get(key);
    return one && party(one);
  };
  const outletKey = (id: string) => {
    const one = ledger.outletById.get(id);
    return one && outlet(one);
  };
  return {
    own: incidentKey('nusa-jaya-2023'),
    other: incidentKey('lain-2022'),
    speaker: partyKey('person:ratna-wulandari'),
    victim: partyKey('organization:nusa-jaya'),
    stranger: partyKey('organization:lab-curiga'),
    outlet: outletKey('warta-uji'),
    otherOutlet: outletKey('test-courier'),
  };
}

describe('keysOf', () => {
  const before = keys(base);
  const changed = (after: ReturnType<typeof keys>) =>
    Object.keys(before).filter(
      (name) => before[name as keyof typeof before] !== after[name as keyof typeof after],
    );
  const captured = new Map([['https://warta-uji.example/berita/9', '20240101000000']]);

  it.each<[string, LedgerRecords, Map<string, string>, string[]]>([
    ['nothing', base, new Map(), []],
    [
      'words of an article',
      { ...base, articles: [words('Kami sudah selesai')] },
      new Map(),
      ['own', 'speaker', 'victim', 'outlet'],
    ],
    [
      'an article more',
      { ...base, articles: [...base.articles, article()] },
      new Map(),
      ['own', 'speaker', 'victim', 'outlet'],
    ],
    ['a copy in the archive', base, captured, ['own', 'speaker', 'victim']],
    [
      'what a person has written',
      { ...base, incidents: [incident(), { ...other, title: { id: 'Lain', en: 'Other' } }] },
      new Map(),
      ['own', 'other', 'speaker', 'victim', 'stranger', 'outlet', 'otherOutlet'],
    ],
  ])('%s changes the pages that may show it, and no others', (_, given, captures, expected) => {
    expect(changed(keys(given, captures))).toEqual(expected);
  });

  it('a feed that has gone changes the page of its outlet alone', () => {
    const [feed] = base.outlets[0]?.feeds ?? [];
    const gone = { [feed?.url ?? '']: '2024-01-02' };
    const runs = { version: 1, lastGood: '2024-01-03', empty: {}, gone, selectors: {} } as const;
    const seen = keys(base, new Map(), { ...runs, gone: {} });
    const after = keys(base, new Map(), runs);
    expect(
      Object.keys(seen).filter(
        (name) => seen[name as keyof typeof seen] !== after[name as keyof typeof after],
      ),
    ).toEqual(['outlet']);
  });
});
