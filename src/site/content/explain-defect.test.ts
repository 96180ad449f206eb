import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PartialDate, Slug } from '../../model/primitives.ts';
import { explainDefects } from './explain-defect.ts';

const Model = z
  .object({ id: Slug, date: PartialDate, kind: z.enum(['a', 'b']), count: z.int().min(0) })
  .strict();
const good = { id: 'x', date: '2021', kind: 'a', count: 1 };

const defectsOf = (raw: unknown): string => {
  const parsed = Model.safeParse(raw);
  return parsed.success ? '' : explainDefects('content/x.yml', raw, parsed.error.issues);
};

describe('explainDefects', () => {
  const cases: [string, object, RegExp][] = [
    ['a bad slug', { id: 'X Y' }, /^content\/x\.yml: id is "X Y": use lower-case letters/],
    ['a date that is none', { date: '2021-13' }, /date is "2021-13": use a real date/],
    [
      'an unquoted date',
      { date: new Date('2021-05-21') },
      /date is the date 2021-.*: put the date in quotation marks/,
    ],
    ['a word outside the list', { kind: 'c' }, /kind is "c": use one of: a, b/],
    ['a missing field', { count: undefined }, /count is missing: add this field/],
    ['a number out of range', { count: -1 }, /count is -1: mend the value \(.*0.*\)/],
    ['an unknown field', { colour: 1 }, /is colour: remove these fields/],
  ];
  it.each(cases)('names the field, the value and the remedy of %s', (_, change, message) => {
    expect(defectsOf({ ...good, ...change })).toMatch(message);
  });

  it('says nothing of good content', () => {
    expect(defectsOf(good)).toBe('');
  });

  it('gives one line for each defect', () => {
    expect(defectsOf({ ...good, id: '', count: -1 }).split('\n')).toHaveLength(2);
  });

  it('shortens long values', () => {
    expect(defectsOf({ ...good, id: 'Z'.repeat(500) }).length).toBeLessThan(250);
  });
});
