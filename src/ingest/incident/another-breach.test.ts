import { expect, it } from 'vitest';
import { tellsAnotherBreach } from './another-breach.ts';

it.each([
  ['Nusa Jaya Hacked Again', true],
  ['Nusa Jaya suffers second data breach', true],
  ['Nusa Jaya reports another major data breach', true],
  ['Data pelanggan Nusa Jaya bocor lagi', true],
  ['Situs Nusa Jaya kembali diretas', true],
  ['Nusa Jaya fined over 2023 data breach', false],
  ['Second hearing for the men who hacked Nusa Jaya', false],
  ['Polisi kembali periksa lima tersangka peretasan Nusa Jaya', false],
  ['Nusa Jaya buka lagi gerai di Kota Contoh', false],
  ['', false],
])('%s -> %s', (title, expected) => {
  expect(tellsAnotherBreach(title)).toBe(expected);
});
