/** Examples of each rule that finds what a number counts, and of what it must leave alone. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

/** Rule, language, text, and the words of the figures that the rule finds. */
const EXAMPLES: readonly (readonly [string, Lang, string, readonly string[]])[] = [
  ['money', 'id', 'Data bocor itu dijual seharga Rp 80 juta.', ['Rp 80 juta']],
  ['money', 'en', 'The leaked data cost US$5,000 on the forum.', ['US$5,000']],
  ['money', 'id', 'Data bocor itu dijual pada halaman 80.', []],
  ['percent', 'id', 'Kebocoran data itu menimpa 8,3 persen pelanggan.', ['8,3 persen']],
  ['percent', 'en', 'The data breach hit 40% of customers.', ['40%']],
  ['percent', 'en', 'The data breach was on page 40.', []],
  ['bytes', 'id', 'Peretas mencuri 1,2 TB data.', ['1,2 TB']],
  ['bytes', 'en', 'Hackers stole 65GB of customer data.', ['65GB']],
  ['bytes', 'en', 'Hackers stole the data over a 5G network.', []],
  ['noun', 'id', 'Sebanyak 12 juta data pelanggan bocor.', ['12 juta data']],
  ['noun', 'en', 'The breach exposed 5.9 million cards.', ['5.9 million cards']],
  ['noun', 'en', 'The breach was found after 12 days.', []],
  ['range', 'id', 'Antara 40 ribu hingga 60 ribu pasien terdampak kebocoran data.', ['40 ribu']],
  ['range', 'en', 'Between 40,000 and 60,000 patients were hit by the data breach.', ['40,000']],
  ['range', 'id', 'Kebocoran data terjadi antara 2019 hingga 2021.', []],
  ['inherited', 'id', 'Sebanyak 12 juta data bocor. 2 juta di antaranya memuat foto.', ['2 juta']],
  ['inherited', 'en', 'Hackers stole 12 million records, of which 2 million were new.', ['2 million']],
  ['inherited', 'en', 'Hackers stole 12 million records on 2 May.', []],
];

/** Numbers of which only these rules make something, and which are refused for it: rule, language, text, reason. */
const REFUSED: readonly (readonly [string, Lang, string, string])[] = [
  ['bare', 'id', 'Data bocor itu bernilai 14.', '14'],
  ['bare', 'en', 'The data leak was told at 14 or so.', '14'],
  ['unknown-noun', 'id', 'Data bocor, dan 14 kucing tidur.', '14 kucing'],
  ['unknown-noun', 'en', 'The data leaked while 14 cats slept.', '14 cats'],
];

describe('rules of figures', () => {
  it.each(EXAMPLES)('%s, %s: %s', (rule, lang, text, expected) => {
    const found = extractFigures({ text, lang, title: null, published: null }, []);
    expect(found.filter((one) => one.rule === `figure/${rule}`).map(({ raw }) => raw)).toEqual(expected);
  });

  it.each(REFUSED)('%s, %s, refused: %s', (rule, lang, text, raw) => {
    const steps: string[] = [];
    extractFigures({ text, lang, title: null, published: null }, [], ({ rule: name, outcome, start, end }) =>
      steps.push(`${name} ${outcome} ${text.slice(start, end)}`),
    );
    expect(steps).toContain(`figure/${rule} refused ${raw}`);
  });
});
