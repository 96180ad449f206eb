import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { article, curatedFigure, curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { cardWords, hasCard, incidentCard } from './card-content.ts';
import { type Card, drawCard } from './draw-card.ts';
import { startMasks } from './masks.ts';
import { lineWidth, type Style, shortened, wrapped } from './typeset.ts';

beforeAll(startMasks);

const STYLE: Style = { face: 'serif', size: 50 };
const card: Card = {
  side: ['3 Maret', '2023'],
  title: 'Data pelanggan Nusa Jaya ditawarkan',
  mark: 'claimed',
  state: ['Diklaim:', 'diklaim Kuncirat (penjual)'],
  heading: 'Angka yang diklaim',
  lines: [{ what: 'Kuncirat', amount: '12 juta orang', note: 'Seluruh data' }],
  foot: 'ledger.example',
};

/** Width, height and rows of half a byte a place. */
function read(png: Buffer) {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = parts.get('IHDR') ?? Buffer.alloc(8);
  return {
    size: [head.readUInt32BE(0), head.readUInt32BE(4)],
    rows: inflateSync(parts.get('IDAT') ?? Buffer.alloc(0)),
  };
}

describe('setting type', () => {
  it('kerns: a pair is narrower than its letters', () => {
    const [pair = 0, ...letters] = ['To', 'T', 'o'].map((text) => lineWidth(text, STYLE));
    expect(pair).toBeLessThan(letters.reduce((sum, width) => sum + width, 0) - 1);
  });

  it('grows with the size', () => {
    expect(lineWidth('Kuncirat', { ...STYLE, size: 100 })).toBeCloseTo(2 * lineWidth('Kuncirat', STYLE), 6);
  });

  it.each([
    ['satu dua tiga', 9, ['satu dua', 'tiga']],
    ['satu', 9, ['satu']],
    ['', 9, []],
  ])('breaks %j between words', (text, most, lines) => {
    expect(wrapped(text, lineWidth('satu dua', STYLE) + 1, most, STYLE)).toEqual(lines);
  });

  it('leaves the end out where the lines do not suffice, and says so', () => {
    const lines = wrapped('satu dua tiga empat lima enam', lineWidth('satu dua…', STYLE) + 1, 2, STYLE);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^tiga.*…$/);
    for (const line of lines) expect(lineWidth(line, STYLE)).toBeLessThan(lineWidth('satu dua…', STYLE) + 2);
  });

  it('shortens only what is too long', () => {
    expect(shortened('satu', 1000, STYLE)).toBe('satu');
    expect(shortened('satu dua', lineWidth('satu…', STYLE) + 1, STYLE)).toBe('satu…');
  });

  it('writes a letter that the font lacks without its marks', () => {
    expect(lineWidth('Ḍani', STYLE)).toBe(lineWidth('Dani', STYLE));
    expect(lineWidth('语', STYLE)).toBe(lineWidth('?', STYLE));
  });
});

describe('drawing', () => {
  it('gives a PNG of the size that the pages name, with something on it', async () => {
    const { size, rows } = read(await drawCard(card));
    expect(size).toEqual([1200, 630]);
    expect(rows).toHaveLength(630 * 601);
    expect(rows.filter((byte) => (byte & 15) === 12).length).toBeGreaterThan(3000);
  });

  it('gives the same bytes again, after another card too', async () => {
    const first = await drawCard(card);
    const other = await drawCard({ ...card, title: 'Lain', lines: [] });
    expect(other.equals(first)).toBe(false);
    expect((await drawCard(card)).equals(first)).toBe(true);
  });

  it.each([
    { title: 'Panjang sekali '.repeat(40) },
    { title: 'x'.repeat(400) },
    { title: '' },
    { state: ['', ''] as const },
    { state: ['Diklaim:', 'oleh banyak pihak, '.repeat(30)] as const },
    { lines: Array.from({ length: 20 }, () => ({ what: 'Nama '.repeat(60), amount: '12 juta orang' })) },
    { side: ['Sangatpanjangsekalisatukata'] },
    { mark: null },
  ])('stays within the sheet: %o', async (change) => {
    const { rows } = read(await drawCard({ ...card, ...change }));
    // The last places of each row are paper, whatever the words: nothing ran into the edge or the next row.
    const edge = Array.from({ length: 630 }, (_, y) => rows.subarray((y + 1) * 601 - 20, (y + 1) * 601));
    expect(edge.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  });
});

describe('what stands on a card', () => {
  const figures = [
    curatedFigure({ value: 12_000_000 }),
    curatedFigure({ value: 40_000, claimant: 'nusa-jaya', claimantType: 'victim' }),
  ];
  const [one] = buildLedger(
    records({ incidents: [incident({ figures, statements: [curatedStatement()] })] }),
  ).incidents;
  if (!one) throw new Error('the fixture has one incident');

  it('is title, day, state and the claims, the largest first', () => {
    const made = incidentCard(one, 'en');
    expect(made.title).toBe(one.incident.title.en);
    expect(made.side.at(-1)).toBe(one.incident.firstReported.slice(0, 4));
    expect(made.state[0]).toMatch(/^\w+:$/);
    expect(made.lines.map(({ amount }) => amount)).toEqual(['12 million people', '40,000 people']);
    expect(cardWords(made)).toContain('12 million people');
  });

  it('is nothing that a program alone has read', () => {
    const read = buildLedger(
      records({ incidents: [incident({ figures: [], statements: [] })], articles: [article()] }),
    ).incidents[0];
    expect(read && hasCard(read)).toBe(false);
    expect(hasCard(one)).toBe(true);
  });
});
