import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

const LONG = 'Pasar pagi ramai sejak subuh. Pedagang menata sayur di lapak. '.repeat(30);

/** Language, headline, text, and what is found in it. */
const CASES: readonly (readonly [string, Lang, string | null, string, readonly string[]])[] = [
  [
    'a short report that names the breach once',
    'id',
    null,
    'Situs itu bocor. Petugas menutupnya. Warga resah. Hari masih pagi. Pengelola, kata juru bicara sistem itu, melayani 1,9 juta pelajar.',
    ['1,9 juta pelajar'],
  ],
  [
    'a report whose headline alone names it',
    'en',
    'Breach at Tilbrook Shops',
    'The quay was quiet. Rain fell. Nobody came. The tills were shut. Card customers lost $31,000, the traders said.',
    ['$31,000'],
  ],
  [
    'a count of data names it too',
    'id',
    null,
    'Hari masih pagi. Hujan turun. Kantor itu tutup. Penjaga tidur. Dari 64 juta data, 91 persen cocok.',
    ['64 juta data', '91 persen'],
  ],
  [
    'a report that names no breach but is full of files, links and mail',
    'en',
    'A link left lying about',
    'Anybody could open the file. The link was on the website. The download had a list of emails. The system kept no logs. About 386 pupils are in it.',
    ['386 pupils'],
  ],
  [
    'a base far from any word of the breach, where the report names it again and again',
    'id',
    null,
    'Situs itu bocor. Peretas mencuri sandi. Peretas meretas peladen. Hari masih pagi. Hujan turun. Kota tidur. Kantor itu mempekerjakan 2.700 orang.',
    ['2.700 orang'],
  ],
  [
    'a short text about another matter',
    'id',
    'Panen raya di Tirta Sampel',
    'Hari masih pagi. Hujan turun. Sawah menguning. Petani tersenyum. Koperasi membeli 91 persen panen, Rp 4 miliar.',
    [],
  ],
  [
    'a long text that names a breach once in passing',
    'id',
    null,
    `${LONG}Situs pasar pernah bocor. Pelanggan membayar Rp 4 miliar. ${LONG}`,
    [],
  ],
];

describe('an article about a breach', () => {
  it.each(CASES)('%s', (_, lang, title, text, found) => {
    const raws = extractFigures({ text, lang, title, published: null }, []).map(({ raw }) => raw);
    expect(raws).toEqual(found);
  });
});
