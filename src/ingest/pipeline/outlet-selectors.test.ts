/** The selectors of the outlet files that come with the project: each is one, is tried first, and is not believed where it misses. */
import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { OutletSelectors } from '../../model/outlet.ts';
import { readContent } from '../../register/content.ts';
import { readArticle } from '../article/index.ts';

const TITLE = 'Badan Uji Siber Periksa Kebocoran Data PT Nusa Jaya Digital';
const PROSE = [
  'JAKARTA - PT Nusa Jaya Digital menyatakan sedang memeriksa dugaan kebocoran data pelanggan yang ramai dibicarakan.',
  '"Kami sudah menutup akses yang tidak wajar sejak Senin malam," kata Ratna Wulandari, juru bicara Badan Uji Siber.',
  'Menurut Ratna, 1,2 juta baris data ditawarkan oleh akun bernama Kancil di sebuah forum jual beli data.',
];

const outlets = readContent('content').outlets.flatMap(({ id, selectors }) =>
  selectors ? [[id, selectors] as const] : [],
);

/** An element that the first alternative of a selector finds: "#a .b c" is three, one in the other. */
function found(selector: string, inner: string): string {
  const compounds = (selector.split(',')[0] ?? '').trim().split(/\s+/);
  return compounds.reduceRight((html, compound) => {
    const name = /^[a-z][a-z0-9]*/.exec(compound)?.[0] ?? 'div';
    const id = /#([\w-]+)/.exec(compound)?.[1];
    const classes = [...compound.matchAll(/\.([\w-]+)/g)].map(([, one]) => one);
    const attribute = /\[([\w-]+)="([^"]+)"\]/.exec(compound);
    return `<${name}${id ? ` id="${id}"` : ''}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${attribute ? ` ${attribute[1]}="${attribute[2]}"` : ''}>${html}</${name}>`;
  }, inner);
}

const body = (removed: readonly string[]): string =>
  PROSE.map((text) => `<p>${text}</p>`).join('') +
  removed.map((selector) => found(selector, 'Ikuti kuis berhadiah kami sekarang juga.')).join('');

/** A page on which all selectors of an outlet find what they name. */
const pageFor = ({ title, body: text, published, authors, remove = [] }: OutletSelectors): string =>
  `<!doctype html><html lang="id"><head><title>${TITLE}</title></head><body>${found(title ?? 'h1', TITLE)}${authors ? found(authors, 'Sari Melati') : ''}${published ? found(published, 'Rabu, 2 Juli 2025 13:49 WIB') : ''}${found(text ?? 'article', body(remove))}</body></html>`;

const read = (html: string, selectors: OutletSelectors) => {
  const reading = readArticle(new TextEncoder().encode(html), {
    url: 'https://harian-contoh.example/berita/1',
    contentType: 'text/html',
    selectors,
  });
  if (!reading.ok) throw new Error(reading.defect.message);
  return { ...reading, texts: reading.paragraphs.map(({ text }) => text) };
};

it('are those of twenty outlets, none of them proved by a run yet', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(20);
  expect(outlets.filter(([, { verified }]) => verified !== null)).toEqual([]);
});

describe.each(outlets)('selectors of %s', (_, selectors) => {
  it('can be parsed', () => {
    const $ = load('<p></p>');
    const all = [
      selectors.title,
      selectors.body,
      selectors.published,
      selectors.authors,
      ...(selectors.remove ?? []),
    ];
    for (const selector of all.filter((one) => one !== undefined)) expect(() => $(selector)).not.toThrow();
  });

  it('are tried first, and win where they fit', () => {
    const reading = read(pageFor(selectors), selectors);
    const given = (['title', 'body', 'published', 'authors'] as const).filter((field) => selectors[field]);
    expect(given.map((field) => [field, reading.sources[field]])).toEqual(
      given.map((field) => [field, 'selector']),
    );
    expect(reading).toMatchObject({
      title: TITLE,
      texts: PROSE,
      defects: selectors.published ? [] : [{ class: 'no_date' }],
    });
    expect(reading.unfound).toBeUndefined();
  });

  it('are named where they find nothing, and the general reader reads on', () => {
    const other = OutletSelectors.parse({
      title: 'h1.lain',
      body: '#lain',
      published: '.lain',
      authors: '.lain a',
    });
    const reading = read(pageFor(selectors), other);
    expect(reading.unfound?.map(({ field }) => field).sort()).toEqual([
      'authors',
      'body',
      'published',
      'title',
    ]);
    expect(reading.texts).toEqual(expect.arrayContaining(PROSE));
  });

  it('are not believed where they find something else', () => {
    const page = pageFor({ ...selectors, title: 'h1', body: 'article' });
    const decoy = `${found(selectors.body ?? 'main', '<p>Rubrik teknologi dari redaksi Harian Contoh.</p>')}</body>`;
    const reading = read(
      page.replace('</body>', decoy),
      OutletSelectors.parse({ body: selectors.body ?? 'main' }),
    );
    expect(reading.defects.map((one) => one.class)).toContain('selector');
    expect(reading.texts).toEqual(expect.arrayContaining(PROSE));
  });
});
