import { expect, it } from 'vitest';
import { copyLink } from './archived-copies.ts';

const url = 'https://harian.example/a?b=1';
const source = { url, fragmentUrl: `${url}#:~:text=data%20itu`, published: '2026-03-01T10:00:00+07:00' };
const captures = new Map([[url, '20260302101010']]);

it('leads to the sentence in the confirmed copy', () => {
  expect(copyLink(captures, source)).toEqual({
    href: `https://web.archive.org/web/20260302101010/${url}#:~:text=data%20itu`,
    confirmed: true,
  });
});

it('looks for a copy near the day of publication where none is confirmed', () => {
  expect(copyLink(new Map(), source)).toEqual({
    href: `https://web.archive.org/web/20260301/${url}#:~:text=data%20itu`,
    confirmed: false,
  });
});

it.each([
  ['2021-05', '202105'],
  ['2021', '2021'],
  [null, '2'],
])('with the day %s asks for %s', (published, wanted) => {
  expect(copyLink(new Map(), { ...source, fragmentUrl: url, published })?.href).toBe(
    `https://web.archive.org/web/${wanted}/${url}`,
  );
});

it.each(['javascript:alert(1)', 'no address'])('makes no link of %s', (bad) => {
  expect(copyLink(captures, { ...source, url: bad, fragmentUrl: bad })).toBeNull();
});
