import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../article/types.ts';
import type { Fetched } from '../fetch/types.ts';
import { reserves } from './reserves.ts';

describe('reserves', () => {
  it.each([
    ['none', '', null, false],
    ['none', 'index, follow, max-image-preview:large', null, false],
    ['none', 'max-snippet:-1', null, false],
    ['none', 'nosnippet', null, true],
    ['none', 'noai, noimageai', null, true],
    ['none', '', '1', true],
    ['none', '', '0', false],
    ['no-quotes', '', null, true],
    ['no-index', '', null, true],
  ] as const)('header %s, robots "%s", tdm %s', (optOut, robots, tdm, reserved) => {
    const reading = { reservations: { robots, tdm } } as ArticleReading;
    expect(reserves({ optOut } as Fetched, reading)).toBe(reserved);
  });
});
