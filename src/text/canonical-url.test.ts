import { describe, expect, it } from 'vitest';
import { canonicalUrl, sameSite } from './canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://kabar.example/a/b?utm_source=x&id=7#top', 'https://kabar.example/a/b?id=7'],
    ['https://m.kabar.example/a', 'https://kabar.example/a'],
    ['https://kabar.example/amp/a', 'https://kabar.example/a'],
    ['https://kabar.example/a/amp/', 'https://kabar.example/a'],
    ['https://kabar.example/a?page=all', 'https://kabar.example/a'],
    ['https://kabar.example/a?page=2', 'https://kabar.example/a'],
    ['https://kabar.example/?p=12345', 'https://kabar.example/?p=12345'],
    ['https://kabar.example/a?b=2&a=1', 'https://kabar.example/a?a=1&b=2'],
    ['http://127.0.0.1:4750/x/a.html?utm_medium=y', 'http://127.0.0.1:4750/x/a.html'],
    ['https://amplas.example/amplop', 'https://amplas.example/amplop'],
  ])('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'https://a:b@kabar.example/', 'kabar'])(
    'refuses %s',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );
});

describe('sameSite', () => {
  it.each([
    ['https://www.kabar.example/a', 'https://m.kabar.example/b', true],
    ['https://kabar.example/a', 'https://kabar.example.lain.example/a', false],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a', false],
  ])('%s %s', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
  });
});
