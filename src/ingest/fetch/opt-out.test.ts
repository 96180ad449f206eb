import { describe, expect, it } from 'vitest';
import { optOutOfDirectives } from './opt-out.ts';
import { matches, rulesOf } from './reservations.ts';

describe('optOutOfDirectives', () => {
  it.each([
    ['', 'none'],
    ['all', 'none'],
    ['noai, noimageai', 'no-quotes'],
    ['noimageai', 'none'],
    ['nosnippet', 'no-quotes'],
    ['max-snippet:20', 'no-quotes'],
    ['max-snippet: 0, max-image-preview:large', 'no-quotes'],
    ['max-snippet:-1, max-image-preview:large', 'none'],
    ['none, nosnippet', 'no-index'],
    ['NOINDEX', 'no-index'],
    ['unavailable_after: 25 Jun 2027 15:00:00 PST', 'none'],
    // Directives for another robot are not ours, also those that follow its name.
    ['otherbot: noindex, nosnippet', 'none'],
    ['otherbot: noindex, breachledger: nosnippet', 'no-quotes'],
    ['BreachLedger: noindex', 'no-index'],
  ])('%j is %s', (text, expected) => expect(optOutOfDirectives(text, 'BreachLedger')).toBe(expected));
});

describe('locations of tdmrep.json', () => {
  it.each([
    ['/', '/a/1', true],
    ['/a/', '/a/1', true],
    ['/a/', '/b/1', false],
    ['/a/*.html', '/a/x/1.html?x', true],
    ['/a/*.html$', '/a/1.html?x', false],
    ['/a/*.html$', '/a/1.html', true],
    ['/*/foto/*', '/a/foto/1', true],
    ['*', '/', true],
    ['/a$', '/a', true],
    ['/a$', '/ab', false],
    ['/aa*aa$', '/aaa', false],
  ])('%s covers %s: %s', (location, path, expected) => expect(matches(location, path)).toBe(expected));

  it('are ordered by length, whatever the file holds', () => {
    const rules = rulesOf([
      { location: '/', 'tdm-reservation': 1 },
      { location: '/bebas/', 'tdm-reservation': 0 },
      { location: 5 },
      null,
    ]);
    expect(rules).toEqual([
      { location: '/bebas/', reserved: false },
      { location: '/', reserved: true },
    ]);
    expect(rulesOf({ location: '/' })).toEqual([]);
  });

  it('match in linear time', () => {
    const started = performance.now();
    expect(matches(`${'*a'.repeat(5000)}b`, 'a'.repeat(50_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
