import { describe, expect, it } from 'vitest';
import { safeHref, scriptJson } from './links.ts';

describe('safeHref', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org/'])('keeps %s', (url) => {
    expect(safeHref(url)).toBe(url);
  });
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '/path',
    '',
  ])('refuses %s', (url) => expect(safeHref(url)).toBeNull());
});

describe('scriptJson', () => {
  it('cannot close the element it stands in, and means the same', () => {
    const value = { a: '</script><!-- & \u2028' };
    const text = scriptJson(value);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
