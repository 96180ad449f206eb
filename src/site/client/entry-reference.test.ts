import { describe, expect, it } from 'vitest';
import { apa, chicago } from '../cite/reference.ts';
import type { CitedEntry } from './cited-entry.ts';
import { entryReference } from './entry-reference.ts';

const entry: CitedEntry = {
  who: 'Ratna Wulandari, juru bicara,\n Badan Uji Siber',
  words: '“Kami belum dapat memastikan.”',
  figures: [],
  date: '2 Mar 2023',
  source: 'kalimat di Warta Uji',
  sourceUrl: 'https://warta-uji.example/1',
  url: 'https://ledger.example/insiden/nusa-jaya-2023/#s-1a2b',
};
const PAGE = 'Data pelanggan Nusa Jaya ditawarkan';

describe('the reference of an entry', () => {
  it('names who said what and when, and the page that it stands on', () => {
    const made = entryReference(entry, PAGE, 'id');
    expect(made.key).toBe('breach-ledger-nusa-jaya-2023-s-1a2b');
    expect(apa(made)).toBe(
      `Breach Ledger. (t.t.). Ratna Wulandari, juru bicara, Badan Uji Siber, 2 Mar 2023: “Kami belum dapat memastikan.” Dalam ${PAGE}. ${entry.url}`,
    );
    expect(chicago(made)).toContain(`Dalam “${PAGE}.” T.t. ${entry.url}.`);
  });

  it('takes the figure where there are no words', () => {
    const made = entryReference({ ...entry, words: '', figures: ['12 juta  orang'] }, PAGE, 'id');
    expect(made.title).toMatch(/2023: 12 juta orang$/);
  });

  it('clips long words between words, and says so', () => {
    const { title } = entryReference({ ...entry, words: 'panjang sekali, '.repeat(30) }, PAGE, 'en');
    expect(title.length).toBeLessThan(230);
    expect(title).toMatch(/(panjang|sekali) …$/);
  });
});
