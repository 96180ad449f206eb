import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/types.ts';
import { largestClaim } from './largest-claim.ts';

const claim = (value: number, scope = 'whole', unit = 'people') =>
  ({ figure: { value, scope, unit } }) as unknown as Entry;

describe('largestClaim', () => {
  it('looks at people, accounts and records, but not at customer bases or prices', () => {
    const entries = [
      claim(10),
      claim(900, 'affected', 'records'),
      claim(9e9, 'base'),
      claim(9e9, 'price', 'money'),
    ];
    expect(largestClaim(entries)?.value).toBe(900);
  });

  it('keeps unknown apart from zero', () => {
    expect(largestClaim([claim(5, 'price', 'money'), { figure: null } as Entry])).toBeNull();
    expect(largestClaim([claim(0)])?.value).toBe(0);
  });
});
