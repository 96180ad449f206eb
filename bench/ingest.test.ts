import { expect, it } from 'vitest';
import { articlePage } from './ingest-newsroom.ts';

it('makes pages that differ by outlet and number, of the weight of real ones', () => {
  const pages = new Set([articlePage(0, 0), articlePage(0, 1), articlePage(1, 0)]);
  expect(pages.size).toBe(3);
  for (const page of pages) expect(page.length).toBeGreaterThan(5000);
});
