/** What decides the kind of a figure, an example of each evidence and of what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { extractStatements } from '../statement/index.ts';
import { extractFigures } from './index.ts';

/** Language, text, the words of a figure in it, its kind. */
type Example = readonly ['id' | 'en', string, string, string];

function kindIn([lang, text, raw]: Example): string | undefined {
  const input = { text, lang, title: null, published: null };
  return extractFigures(input, extractStatements(input)).find((one) => one.raw === raw)?.kind;
}

const EVIDENCE: Readonly<Record<string, readonly Example[]>> = {
  'the counted noun': [
    ['id', 'Badan Uji menerima 64 aduan kebocoran data.', '64 aduan', 'other'],
    ['en', 'The office received 64 complaints about the data breach.', '64 complaints', 'other'],
    ['en', 'The breach hit 64 customers.', '64 customers', 'affected'],
  ],
  'the word that governs it': [
    ['id', 'Data bocor. Bank Arum melayani sekitar 11 juta nasabah.', '11 juta nasabah', 'population'],
    ['id', 'Kebocoran itu menimpa 11 juta nasabah.', '11 juta nasabah', 'affected'],
    ['id', 'Situs dengan 3 juta pengguna itu diretas, dan datanya dicuri.', '3 juta pengguna', 'population'],
    ['id', 'Pemilik situs yang diretas menawarkan hadiah Rp 5 juta.', 'Rp 5 juta', 'other'],
    ['id', 'Peretas menawarkan data itu Rp 5 juta.', 'Rp 5 juta', 'price'],
    [
      'en',
      'Hackers broke into Larkfield, which has some 9 million customers.',
      '9 million customers',
      'population',
    ],
    [
      'en',
      'The leak at Larkfield, a shop with 9 million customers, is closed.',
      '9 million customers',
      'population',
    ],
    ['en', 'Hackers stole a database with 9 million users.', '9 million users', 'affected'],
    ['en', 'The hacked site is used by 2 million people.', '2 million people', 'population'],
    ['en', 'We compared 50 leaked rows with our books.', '50 leaked rows', 'sample'],
    ['en', 'The data breach was told. The office examined 50 companies.', '50 companies', 'other'],
    ['en', 'Only 300 people were hit by the breach, not 860,000.', '860,000', 'denied'],
    ['en', 'The breach hit not one shop but 300 people.', '300 people', 'affected'],
  ],
  'what is said of it': [
    ['id', 'Penjual data itu mengirim 300 baris sebagai contoh.', '300 baris', 'sample'],
    ['en', 'The seller of the leaked data gave 2,000 rows free.', '2,000 rows', 'sample'],
    ['en', 'The hacked firm put up a $4,000 reward.', '$4,000', 'other'],
    ['en', 'The hackers put a $4,000 price on the data.', '$4,000', 'price'],
  ],
  'the noun phrase itself': [
    ['en', 'Larkfield wrote to its 4,300 affected customers.', '4,300 affected customers', 'affected'],
    ['en', 'The hack harmed more than 200 victims.', '200 victims', 'affected'],
  ],
  'the figure that it is joined to': [
    ['id', 'Serangan menimpa 1.000 komputer dan 120 server.', '120 server', 'affected'],
    ['en', 'Hackers broke in. The chain has about 1,000 shops and 120 hotels.', '120 hotels', 'population'],
  ],
  'the whole that it is part of': [
    ['id', 'Kebocoran menimpa 900 pelanggan, 200 di antaranya anak.', '200', 'affected'],
    ['id', 'Penjual membagikan 50.000 sampel. 20 ribu di antaranya memuat foto.', '20 ribu', 'other'],
    ['en', 'Hackers copied 2,000 of the 9,500 staff accounts.', '9,500 staff accounts', 'population'],
    ['en', 'The breach hit 900 customers, 200 of them children.', '200', 'affected'],
  ],
  'whose the counted are': [
    ['en', 'Larkfield told its 4 million customers that it was hacked.', '4 million customers', 'population'],
    ['en', 'The breach exposed details of its 4 million customers.', '4 million customers', 'affected'],
    ['en', 'The breach affected its 4 million customers.', '4 million customers', 'affected'],
    ['en', "Larkfield's 4 million customers were told of the breach.", '4 million customers', 'population'],
  ],
  'the same number earlier': [
    [
      'en',
      'Some 3 million accounts were offered for sale. A figure of 3 million cards is unproven.',
      '3 million cards',
      'offered',
    ],
  ],
  'the sentences before': [
    ['en', 'The note spoke of ransom. The group was asking for $4,000.', '$4,000', 'ransom'],
    ['en', 'The data are for sale. The owner asked for $4,000.', '$4,000', 'price'],
    ['id', 'Data itu dijual. Pemiliknya meminta US$ 4.000.', 'US$ 4.000', 'price'],
    ['en', 'The regulator fined the bank. It will pay $4,000.', '$4,000', 'fine'],
    ['en', 'A hacker broke in and wanted $4,000.', '$4,000', 'ransom'],
    ['en', 'The gang offered the key that can decrypt the files for $4,000.', '$4,000', 'ransom'],
    ['en', 'Hackers stole $4,000 from bank accounts.', '$4,000', 'other'],
  ],
  'who claims it': [
    ['en', 'Bank Larkfield said 900 customers were hit by the breach.', '900 customers', 'confirmed'],
    ['en', 'The hacker Corvus said: "I have 900 customers from the breach."', '900 customers', 'holding'],
  ],
  'its unit alone': [
    ['en', 'Hackers broke in. There were 900 rows.', '900 rows', 'affected'],
    ['en', 'Hackers broke in. There were 900 people at the gate.', '900 people', 'other'],
    ['id', 'Situs diretas. Berkas memuat nama dan alamat 900 murid.', '900 murid', 'affected'],
  ],
};

describe.each(Object.entries(EVIDENCE))('the kind by %s', (_, examples) => {
  it.each(examples)('%s: %s %s is %s', (...example) => {
    expect(kindIn(example)).toBe(example[3]);
  });
});
