import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge, run } from './stance.ts';
import { kappa, wilson } from './stance-score.ts';

const pair = (gold: string, found: string) => ({ gold, found });

describe('agreement', () => {
  it('is known for tables worked by hand', () => {
    // Cohen's textbook case: 20 and 15 agreed of 50, 5 and 10 not; kappa 0.4.
    const pairs = [
      ...Array(20).fill(pair('a', 'a')),
      ...Array(5).fill(pair('a', 'b')),
      ...Array(10).fill(pair('b', 'a')),
      ...Array(15).fill(pair('b', 'b')),
    ];
    expect(kappa(pairs)).toBeCloseTo(0.4);
    expect(kappa([pair('a', 'a')])).toBe(1);
    expect(kappa([])).toBe(0);
  });

  it('has an interval that stays within bounds', () => {
    expect(wilson(10, 10)).toMatchObject({ share: 100, high: expect.closeTo(100) });
    expect(wilson(10, 10).low).toBeCloseTo(72.2, 1);
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 100 });
  });
});

describe('the stance of annotated statements', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stance-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const context = '"Kami mohon maaf," kata Ratna Wulandari. Ia membantah data pelanggan bocor.';

  it('is that of the statement at the place, else of the words', () => {
    const row = { lang: 'id', context, stance: 'denies' } as const;
    expect(judge({ ...row, text: 'data pelanggan bocor' })).toEqual({ found: 'denies', extracted: true });
    expect(judge({ ...row, text: 'Kami mohon maaf,' })).toEqual({ found: 'apologises', extracted: true });
    const alone = { lang: 'id', text: 'kabar itu tidak benar', stance: 'denies' } as const;
    expect(judge(alone)).toEqual({ found: 'denies', extracted: false });
  });

  it('prints a table, and names what a row lacks', async () => {
    const file = join(dir, 'rows.json');
    writeFileSync(
      file,
      JSON.stringify([{ lang: 'id', text: 'Kami mohon maaf,', context, stance: 'states' }]),
    );
    const table = await run({ input: file });
    expect(table).toContain('all     0.0  95 % interval 0.0 to 79.3');
    expect(table).toContain('id states, found apologises: Kami mohon maaf,');
    writeFileSync(file, JSON.stringify([{ lang: 'id', text: 'x', stance: 'shrugs' }]));
    await expect(run({ input: file })).rejects.toThrow(/rows\.json: row 0\.stance/);
  });

  it('compares two annotators, and tells of a row that one lacks', async () => {
    const [first, second] = [join(dir, 'first.json'), join(dir, 'second.json')];
    const rows = (...stances: string[]) =>
      JSON.stringify(
        stances.map((stance, i) => ({ id: `${i}`, lang: 'id', text: 'Kami mohon maaf,', stance })),
      );
    writeFileSync(first, rows('apologises', 'states'));
    writeFileSync(second, rows('apologises', 'acts'));
    const table = await run({ input: first, against: second });
    expect(table).toContain('the two annotators\nall     50.0');
    expect(table).toMatch(/first {3}50\.0.*1 of 2\nsecond {2}50\.0.*\nagreed {2}100\.0.*1 of 1/);
    writeFileSync(second, rows('apologises'));
    await expect(run({ input: first, against: second })).rejects.toThrow(
      /row 1: the second file has no such row/,
    );
  });
});
