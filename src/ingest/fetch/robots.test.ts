import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { productOf, tidyRobots } from './robots.ts';

describe('productOf', () => {
  it('is the name without version and contact', () => {
    expect(productOf('BreachLedger/0.1 (+https://breach-ledger.example/)')).toBe('BreachLedger');
    expect(productOf('Nama')).toBe('Nama');
  });
});

describe('tidyRobots', () => {
  it('leaves honest files alone', () => {
    const text = 'User-agent: *\nDisallow: /a/*?page=*$\n# komentar\nCrawl-delay: 2';
    expect(tidyRobots(text.replaceAll('\n', '\r\n'))).toBe(text);
  });

  it.each([
    ['stars', `Disallow: /${'*'.repeat(400_000)}`],
    ['stars between letters', `Disallow: /${'*a'.repeat(200_000)}`],
    ['many rules', 'Disallow: /*a*a*a*b\n'.repeat(20_000)],
  ])('makes %s harmless', (_what, rules) => {
    const robots = robotsParser('https://x.example/robots.txt', tidyRobots(`User-agent: *\n${rules}`));
    const started = process.cpuUsage();
    robots.isDisallowed(`https://x.example/${'a'.repeat(4000)}`, 'BreachLedger');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
