import { describe, expect, it } from 'vitest';
import { citedEntry } from './cited-entry.ts';

const entry = {
  who: 'Ratna Wulandari,\n  juru bicara',
  words: '“Kami masih menghitung”',
  figures: [],
  date: '15 Jan 2024',
  source: 'kalimat di Warta Uji',
  sourceUrl: 'https://warta-uji.example/1',
  url: 'https://ledger.example/insiden/x/#a',
};

describe('citedEntry', () => {
  it.each([
    [
      'words with who and when',
      entry,
      '“Kami masih menghitung” (Ratna Wulandari, juru bicara, 15 Jan 2024)\nkalimat di Warta Uji: https://warta-uji.example/1\nBreach Ledger: https://ledger.example/insiden/x/#a',
    ],
    [
      'figures alone, without a date or a link',
      { ...entry, words: '', figures: ['12 juta  orang', ''], date: '', sourceUrl: '' },
      '12 juta orang (Ratna Wulandari, juru bicara)\nkalimat di Warta Uji\nBreach Ledger: https://ledger.example/insiden/x/#a',
    ],
    [
      'words and figures',
      { ...entry, figures: ['3 data'] },
      '“Kami masih menghitung” — 3 data (Ratna Wulandari, juru bicara, 15 Jan 2024)\nkalimat di Warta Uji: https://warta-uji.example/1\nBreach Ledger: https://ledger.example/insiden/x/#a',
    ],
  ])('%s', (_, from, text) => {
    expect(citedEntry(from)).toBe(text);
  });
});
