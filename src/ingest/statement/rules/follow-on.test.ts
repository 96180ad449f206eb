import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and the quotes that go on without a cue of their own. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    '"Sistem kami pulih," kata Ratna Wulandari. "Layanan kembali normal sejak pagi."',
    ['direct: Layanan kembali normal sejak pagi. | - | Ratna Wulandari'],
  ],
  [
    'id',
    '"Sistem kami pulih," kata Ratna Wulandari.\n"Semua layanan kembali normal sejak pagi."',
    ['direct: Semua layanan kembali normal sejak pagi. | - | Ratna Wulandari'],
  ],
  [
    'en',
    '"We are sorry," said Olaf Brenning. "We will do better next year."',
    ['direct: We will do better next year. | - | Olaf Brenning'],
  ],
  ['id', '"Sistem kami pulih," kata Ratna Wulandari. Forum "Pasar Uji" ramai.', []],
  ['en', '"We are sorry," said Olaf Brenning. The "ethical hacker" left.', []],
];

describe('follow-on quotes', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, expected) => {
    expect(found('follow-on', text, lang)).toEqual(expected);
  });
});
