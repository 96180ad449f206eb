import { describe, expect, it } from 'vitest';
import { announcedTitle } from './announced-title.ts';

describe('announcedTitle', () => {
  it.each([
    ['Data Nusa Jaya Bocor', 'Data Nusa Jaya Bocor', undefined],
    ['DATA NUSA JAYA BOCOR!', 'Data Nusa Jaya bocor', undefined],
    ['Data Nusa Jaya', 'Data Nusa Jaya Bocor, Polisi Turun Tangan', undefined],
    ['', 'Data Nusa Jaya Bocor', undefined],
    ['\u200b\u2060', 'Data Nusa Jaya Bocor', undefined],
    ['Kafé Ñusa: Data Nusa Jaya Bocor', 'Data Nusa Jaya Bocor', 'Kafé Ñusa: Data Nusa Jaya Bocor'],
    ['Sejuta data bocor, tulis 0812-3456-7890', 'Data Bocor', 'Sejuta data bocor, tulis ██████████████'],
  ])('feed "%s", page "%s"', (feed, page, kept) => {
    expect(announcedTitle(feed, page).feedTitle).toBe(kept);
  });

  it('cuts at a word and never inside a character', () => {
    const words = announcedTitle('kata '.repeat(200), 'lain').feedTitle ?? '';
    expect(words).toMatch(/kata…$/);
    expect(words.length).toBeLessThanOrEqual(301);
    expect(announcedTitle(`x${'😀'.repeat(200)}`, 'lain').feedTitle?.isWellFormed()).toBe(true);
    expect(announcedTitle(`x${'😀'.repeat(200)}`, 'lain').feedTitle).not.toContain('\ufffd');
  });
});
