import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Review } from '../model/review.ts';
import { article } from './lint/content-with.ts';
import { reviewFile, reviewQueue, writeReview } from './review-queue.ts';

const one = article();
const ids = [...one.statements, ...one.figures].map(({ id }) => id);

const review = (record: string): Review => ({
  record,
  decision: 'accept',
  by: 'Ratna Wulandari',
  date: '2026-11-24',
  reason: 'Dibandingkan dengan halamannya.',
});

describe('reviewQueue', () => {
  it('lists what nobody has reviewed, the least certain first', () => {
    const queue = reviewQueue({ articles: [one], reviews: [] });
    expect(queue.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(queue.map(({ confidence }) => confidence)).toEqual(
      queue.map(({ confidence }) => confidence).sort((a, b) => a - b),
    );
    expect(queue[0]?.words).not.toBe('');
  });

  it('shows the source sentence, what was read in it, and what has gone', () => {
    const [figure] = one.figures;
    const gone = { ...one, figures: one.figures.map((each) => ({ ...each, gone: '2026-11-20' })) };
    const [shown] = reviewQueue({ articles: [gone], reviews: [] }).filter(({ type }) => type === 'figure');
    expect(shown).toMatchObject({ sentence: figure?.sentence, whole: true, gone: '2026-11-20' });
    expect(shown?.reading).toContain(`"${figure?.raw}" = `);
    const [said] = reviewQueue({ articles: [one], reviews: [] }).filter(({ type }) => type === 'statement');
    expect(said?.sentence).toContain(one.statements[0]?.text);
    expect(said?.reading).toContain(one.statements[0]?.stance);
    expect(said?.gone).toBe(null);
  });

  it('leaves out what somebody has', () => {
    expect(reviewQueue({ articles: [one], reviews: ids.map(review) })).toEqual([]);
  });
});

describe('writeReview', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-review-'));
  const [first = ''] = ids;

  it('starts the file of the month and appends to it, keeping comments', () => {
    const path = writeReview(dir, review(first));
    expect(path).toBe(reviewFile(dir, '2026-11-24'));
    writeFileSync(path, `# read by two people\n${readFileSync(path, 'utf8')}`);
    writeReview(dir, { ...review(first), decision: 'withdraw' });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('# read by two people');
    expect(parse(text).map((entry: Review) => entry.decision)).toEqual(['accept', 'withdraw']);
  });

  it('refuses a file that is no list, and leaves it alone', () => {
    const other = mkdtempSync(join(tmpdir(), 'ledger-review-'));
    mkdirSync(join(other, 'reviews'));
    writeFileSync(reviewFile(other, '2026-11-24'), 'a: 1\n');
    expect(() => writeReview(other, review(first))).toThrow(/no list of reviews/);
    expect(readFileSync(reviewFile(other, '2026-11-24'), 'utf8')).toBe('a: 1\n');
  });
});
