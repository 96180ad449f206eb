import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { digest } from './digest.ts';
import { curatedFigure, curatedStatement, incident, records } from './fixtures.ts';

const old = incident({
  id: 'nusa-jaya-2023',
  figures: [
    curatedFigure({ value: 12_000_000, date: '2023-03-01' }),
    curatedFigure({ value: 15_000_000, date: '2023-05-04', stance: 'revises' }),
  ],
  statements: [
    curatedStatement({ stance: 'denies', date: '2023-03-02' }),
    curatedStatement({ stance: 'confirms', date: '2023-05-10' }),
  ],
});
const recent = incident({
  id: 'kirana-2023',
  title: { id: 'Data <b>Kirana</b>', en: 'Kirana [data](x)' },
  firstReported: '2023-05',
});
const of = (incidents: Parameters<typeof records>[0] = { incidents: [old, recent] }) =>
  buildLedger(records(incidents));
const section = (text: string, n: number): string => text.split(/^## .*$/m)[n]?.trim() ?? '';

describe('digest', () => {
  const text = digest(of(), '2023-05-02', 'en');

  it('names incidents first reported since, a month that may be later included', () => {
    expect(section(text, 1)).toMatch(/^- \*\*Kirana \\\[data\\\]\(x\)\*\* \(May 2023\): /);
    expect(section(text, 1)).not.toContain('Nusa Jaya');
  });

  it('names changed figures with their source', () => {
    expect(section(text, 2)).toContain('Kuncirat changed its figure from 12 million people');
    expect(section(text, 2)).toMatch(/\]\(https:\/\/\S+\)$/);
  });

  it('names reversals', () => {
    expect(section(text, 3)).toContain('denied it (2 March 2023), then confirmed it (10 May 2023)');
  });

  it.each([
    ['2023-05-05', 2],
    ['2023-05-11', 3],
    ['2023-06-01', 1],
  ])('says "None." from %s in section %i', (since, n) => {
    expect(section(digest(of(), since, 'en'), n)).toBe('None.');
  });

  it('escapes markup in the other language too', () => {
    expect(digest(of(), '2023-05-02', 'id')).toContain('Data &lt;b\\>Kirana&lt;/b\\>');
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...old.figures], { minLength: 2 }),
        fc.shuffledSubarray([...old.statements], { minLength: 2 }),
        fc.boolean(),
        (figures, statements, turned) => {
          const list = [{ ...old, figures, statements }, recent];
          expect(digest(of({ incidents: turned ? list.reverse() : list }), '2023-05-02', 'en')).toBe(text);
        },
      ),
    );
  });
});
