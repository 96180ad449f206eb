import { expect, it } from 'vitest';
import { DATES } from '../ingest/language/dates.ts';
import { articleDates } from './article-dates.ts';

it('are found once for an article, and by its own date', () => {
  const article = { text: 'Ratna bicara kemarin, 20 Mei.', published: '2021-05-21' };
  const dates = articleDates(article, DATES.id);
  expect(dates.map(({ date }) => date)).toEqual(['2021-05-20', '2021-05-20']);
  expect(articleDates(article, DATES.id)).toBe(dates);
  const later = articleDates({ ...article, published: '2024-05-21' }, DATES.id);
  expect(later.map(({ date }) => date)).toEqual(['2024-05-20', '2024-05-20']);
});
