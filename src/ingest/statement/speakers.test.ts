import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** What is shown, language, text, and "speaker, role, organization" of its last statement. */
const EXAMPLES: readonly (readonly [string, 'id' | 'en', string, string])[] = [
  [
    'the fullest form',
    'id',
    '"Aman," kata Ratna.\n"Tenang," ujar Juru Bicara Badan Uji Siber Ratna Wulandari.\n"Sudah," kata Ratna.',
    'Ratna Wulandari, Juru Bicara, Badan Uji Siber',
  ],
  [
    '-nya',
    'id',
    'Direktur PT Nusa Jaya Digital Dirga Santosa mengatakan data itu lama.\n"Data itu lama sekali," katanya.',
    'Dirga Santosa, Direktur, PT Nusa Jaya Digital',
  ],
  [
    'a role over commas',
    'id',
    '"Aman saja," kata Menteri Koordinator Bidang Digital, Keuangan, dan Riset Bram Lesmana.',
    'Bram Lesmana, Menteri Koordinator Bidang Digital, Keuangan, dan Riset, -',
  ],
  [
    'an alias',
    'id',
    'Polisi memeriksa Bagas Pratomo Yuda alias BPY.\n"Saya menyesal," kata BPY.',
    'Bagas Pratomo Yuda, -, -',
  ],
  [
    'an unnamed voice',
    'id',
    '"Kami cek dulu," ujar juru bicara Kemenuji.',
    'Kemenuji, juru bicara, Kemenuji',
  ],
  [
    'juru bicaranya',
    'id',
    'Badan Uji Siber memanggil mereka. Melalui juru bicaranya, Ratna Wulandari, badan itu hadir.\n"Kami cek dulu," ujar Ratna.',
    'Ratna Wulandari, juru bicara, Badan Uji Siber',
  ],
  ['an anonymous source', 'id', '"Saya takut sekali," kata seorang korban.', '-, korban, -'],
  [
    'a surname',
    'en',
    'Corvex Labs chief executive Olaf Brenning spoke.\n"Sorry for that," Mr. Brenning said.',
    'Olaf Brenning, chief executive, Corvex Labs',
  ],
  [
    'an apposition',
    'en',
    '"Sorry for that," said Mira Oakes, the vice president of Alder Furniture.',
    'Mira Oakes, vice president, Alder Furniture',
  ],
  [
    'he and she',
    'en',
    'Mr. Olaf Brenning said the files were old.\nMs. Mira Oakes said they were new.\n"I know it well," he said.',
    'Olaf Brenning, -, -',
  ],
  [
    'the company',
    'en',
    'Corvex said it was hit.\n"We regret the event," the company told customers.',
    'Corvex, -, -',
  ],
  [
    'an unnamed spokesman',
    'en',
    'A Corvex spokesman said: "We regret the event."',
    'Corvex, spokesman, Corvex',
  ],
  [
    'a person of a firm',
    'en',
    '"I know it well," said Mira Oakes of Alder Pike Systems.',
    'Mira Oakes, -, Alder Pike Systems',
  ],
  [
    'a body with "of" in its name',
    'en',
    '"We know it well," said the Sample Scouts of Alder County.',
    'Sample Scouts of Alder County, -, -',
  ],
  ['a councillor', 'en', '"I know it well," said Councillor Mira Oakes.', 'Mira Oakes, -, -'],
  ['a band', 'id', 'Kelompok GrayReed mengaku memiliki 1,7 TB data.', 'GrayReed, -, -'],
  ['a gang', 'id', 'Geng GrayReed mengaku memiliki 1,7 TB data.', 'GrayReed, -, -'],
  [
    'a body that a band word begins',
    'id',
    'Kelompok Kerja Uji Siber mengaku memiliki 1,7 TB data.',
    'Kelompok Kerja Uji Siber, -, -',
  ],
  ['initials', 'en', '"It is bad," said Rep. G.K. Brenning (D-N.C.).', 'G.K. Brenning, Rep, -'],
  ['a party and state', 'en', '"It is bad," Senator Mira Oakes, R-Ky., said.', 'Mira Oakes, Senator, -'],
  [
    'no headline for a name',
    'en',
    'Olaf Brenning Says Corvex Could Embrace Flower Policy.\nOlaf Brenning sat down.\n"It is bad," Brenning said.',
    'Olaf Brenning, -, -',
  ],
  [
    'of two bearers of a surname the one who speaks',
    'en',
    'Olaf Brenning said he would come. A photograph showed Mira Brenning.\n"It is bad," Brenning said.',
    'Olaf Brenning, -, -',
  ],
  [
    'a voice whose body has a capitalised last word',
    'en',
    'An Alder Media spokeswoman said: "We are sorry."',
    'Alder Media, spokeswoman, Alder Media',
  ],
  [
    'a workplace',
    'en',
    'Mira Oakes teaches botany at Alder College and knows pots.\n"It is hard," Oakes said.',
    'Mira Oakes, -, Alder College',
  ],
  [
    'a workplace in a relative clause',
    'en',
    'The pots are old, writes Mira Oakes, who works with the lab at Alder Pike Systems.\n"It is hard," Oakes writes.',
    'Mira Oakes, -, Alder Pike Systems',
  ],
  [
    'no workplace where nobody works',
    'en',
    'Mira Oakes arrived late at Alder College.\n"It is hard," Oakes said.',
    'Mira Oakes, -, -',
  ],
  [
    'the place of a titled person',
    'en',
    '"It is hard," said Senator Mira Oakes of Alder.',
    'Mira Oakes, Senator, Alder',
  ],
  [
    'who agrees in the sentence before',
    'en',
    '"No," said Lee Vale.\nMira Oakes of Alder College agreed. "The ovens are cold today."',
    'Mira Oakes, -, Alder College',
  ],
  [
    'not who is only told of it',
    'en',
    '"The ovens are cold," Corvex said after Lee Vale warned it.\n"Nobody was hurt today," the company said.',
    'Corvex, -, -',
  ],
  [
    'who issues what stands below',
    'en',
    '"No," said Lee Vale.\nIn response to the fire, Mayor Mira Oakes issued the following statement:\n"The ovens are cold today."',
    'Mira Oakes, Mayor, -',
  ],
  [
    'the one who speaks first in the sentence',
    'en',
    'In a talk with journalist Lee Vale, Mira Oakes said the ovens were cold and added, "Nobody was hurt."',
    'Mira Oakes, -, -',
  ],
  [
    'one of two in a row',
    'en',
    'In came Ann Oakes and Ruth Vale.\n"It is cold," Oakes said.',
    'Ann Oakes, -, -',
  ],
  [
    'a party member',
    'en',
    '"It is cold," said House Republican Ann Oakes.',
    'Ann Oakes, -, House Republican',
  ],
  [
    'nobody where a place is named',
    'en',
    'A researcher in Alder said the ovens were cold.',
    '-, researcher, Alder',
  ],
  ['nobody', 'en', '"We have it all," sources said.', '-, sources, -'],
];

describe('speakers', () => {
  it.each(EXAMPLES)('%s (%s)', (_, lang, text, expected) => {
    const last = extractStatements({ text, lang, title: null, published: null }).at(-1);
    expect([last?.speaker, last?.role, last?.organization].map((part) => part ?? '-').join(', ')).toBe(
      expected,
    );
  });
});
