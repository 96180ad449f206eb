import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { article, curatedFigure, incident, records } from './fixtures.ts';

const NUSA = incident({ figures: [curatedFigure({ value: 12_000_000 })] });
const LAB = incident({
  id: 'lab-2024',
  victims: ['lab-curiga'],
  actors: [],
  firstReported: '2024-01-01',
  figures: [curatedFigure({ value: 4_321, claimant: 'lab-curiga', claimantType: 'victim' })],
});

/** Where a statement of a third party lands in an article that is linked to both incidents. */
function home(text: string, passing: readonly string[] = [], fields: object = {}): string | null | undefined {
  const own = article({
    incidents: ['nusa-jaya-2023', 'lab-2024'],
    statements: [{ text, speaker: 'Bagas Prayitno', party: 'bagas-prayitno', ...fields }],
  });
  const linked = {
    ...own,
    incidents: own.incidents.map((link) =>
      passing.includes(link.incident) ? { ...link, passing: true as const } : link,
    ),
  };
  const { entries } = buildLedger(records({ incidents: [NUSA, LAB], articles: [linked] }));
  return entries.find((entry) => entry.quote)?.incident;
}

describe('an article about several incidents', () => {
  it.each([
    ['a word on the matter at hand', 'Kami menelusuri kabar itu bersama polisi', [], 'nusa-jaya-2023'],
    ['a word that names the other victim', 'Kasus Lab Curiga sedang kami dalami', [], 'lab-2024'],
    ['a word that names both', 'PT Nusa Jaya Digital dan Lab Curiga kami panggil', [], 'nusa-jaya-2023'],
    ['a part of a name', 'Lab itu kami periksa', [], 'nusa-jaya-2023'],
    ['a comparison that names it', 'Ini lebih besar dari kasus Lab Curiga', ['lab-2024'], 'lab-2024'],
    ['another word beside a comparison', 'Kami menelusuri kabar itu', ['lab-2024'], 'nusa-jaya-2023'],
    ['two comparisons, naming neither', 'Kami menelusuri kabar itu', ['nusa-jaya-2023', 'lab-2024'], null],
  ] as const)('%s', (_, text, passing, expected) => {
    expect(home(text, [...passing])).toBe(expected);
  });

  it('gives the word of a victim to its own incident', () => {
    const victim = { speaker: 'Lab Curiga', party: 'lab-curiga' };
    expect(home('Kami menelusuri kabar itu', [], victim)).toBe('lab-2024');
  });

  it('gives a figure to the incident that has it', () => {
    const own = article({
      incidents: ['nusa-jaya-2023', 'lab-2024'],
      figures: [{ raw: '4.321 orang', value: 4_321, claimant: null, party: null }],
    });
    const ledger = buildLedger(records({ incidents: [NUSA, LAB], articles: [own] }));
    expect(ledger.entries.find((entry) => entry.origin === 'extracted')?.incident).toBe('lab-2024');
  });

  it('tells two incidents of one seller by the figure', () => {
    const other = incident({
      id: 'kirana-2023',
      victims: ['lab-curiga'],
      figures: [curatedFigure({ value: 7_000_000 })],
    });
    const own = article({
      incidents: ['nusa-jaya-2023', 'kirana-2023'],
      figures: [{ raw: '7 juta orang', value: 7_000_000 }],
    });
    const ledger = buildLedger(records({ incidents: [NUSA, other], articles: [own] }));
    const merged = ledger.entries.find((entry) => entry.figure?.value === 7_000_000);
    expect(merged?.incident).toBe('kirana-2023');
    expect(merged?.sources).toHaveLength(2);
  });

  it('lists an article under what it is about', () => {
    const own = article({ incidents: ['nusa-jaya-2023', 'lab-2024'] });
    const [about, passing] = own.incidents;
    const linked = {
      ...own,
      incidents: [about, passing && { ...passing, passing: true as const }].filter(
        (one) => one !== undefined,
      ),
    };
    const ledger = buildLedger(records({ incidents: [NUSA, LAB], articles: [linked] }));
    expect(ledger.incidents.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['lab-2024', 0],
      ['nusa-jaya-2023', 1],
    ]);
  });
});
