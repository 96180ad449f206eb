/** Sets lines of text on a sheet, in the fonts that stand beside this file: no machine's own fonts are used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { ROOT } from '../settings.ts';
import { maskOf } from './masks.ts';
import type { Mask, Sheet } from './sheet.ts';

const FILES = {
  serif: 'source-serif-4-latin-600-normal.woff2',
  sans: 'source-sans-3-latin-400-normal.woff2',
  bold: 'source-sans-3-latin-600-normal.woff2',
} as const;

export type Face = keyof typeof FILES;

export interface Style {
  readonly face: Face;
  /** Pixels. */
  readonly size: number;
  /** From 0 to 1; 1 is full ink. */
  readonly shade?: number;
}

interface Word {
  /** Glyphs with their places, in units of the font. */
  readonly glyphs: readonly { readonly id: number; readonly x: number }[];
  readonly width: number;
}

class Case {
  readonly font: Font;
  private readonly words = new Map<string, Word>();
  private readonly masks = new Map<string, Mask>();

  constructor(file: string) {
    this.font = create(readFileSync(join(ROOT, 'src/site/card/fonts', file))) as Font;
  }

  /** Shaping is most of the work and names come again and again: each word is shaped once. */
  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const run = this.font.layout(this.writable(text));
    let width = 0;
    const glyphs = run.glyphs.map(({ id }, at) => {
      const x = width;
      width += run.positions[at]?.xAdvance ?? 0;
      return { id, x };
    });
    const made = { glyphs, width };
    this.words.set(text, made);
    return made;
  }

  /** A glyph at a size, moved right by a quarter of a pixel `quarter` times. */
  mask(id: number, size: number, quarter: number): Mask {
    const key = `${id} ${size} ${quarter}`;
    const known = this.masks.get(key);
    if (known) return known;
    const scale = size / this.font.unitsPerEm;
    const { path, bbox } = this.font.getGlyph(id, []);
    const [left, top] = [Math.floor(bbox.minX * scale) - 1, Math.floor(-bbox.maxY * scale) - 1];
    const [right, bottom] = [Math.ceil(bbox.maxX * scale) + 2, Math.ceil(-bbox.minY * scale) + 1];
    const outline = `<path transform="translate(${quarter / 4}) scale(${scale} ${-scale})" d="${path.toSVG()}"/>`;
    const isBlank = !(bbox.maxX > bbox.minX);
    const made = isBlank
      ? { x: 0, y: 0, width: 0, height: 0, cover: new Uint8Array() }
      : maskOf(outline, left, top, right - left, bottom - top);
    this.masks.set(key, made);
    return made;
  }

  /** What this font can write of a text: a letter without its marks where it has none with them, else "?". */
  private writable(text: string): string {
    const has = (letter: string) => this.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    return [...text.normalize('NFC')]
      .map((letter) => {
        if (has(letter)) return letter;
        const [bare = ''] = letter.normalize('NFD');
        return has(bare) ? bare : '?';
      })
      .join('');
  }
}

const cases = new Map<Face, Case>();

function caseOf(face: Face): Case {
  const made = cases.get(face) ?? new Case(FILES[face]);
  cases.set(face, made);
  return made;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Width of a line in pixels. */
export function lineWidth(text: string, { face, size }: Style): number {
  const type = caseOf(face);
  const words = wordsOf(text);
  const own = words.reduce((sum, word) => sum + type.word(word).width, 0);
  return ((own + type.word(' ').width * Math.max(0, words.length - 1)) * size) / type.font.unitsPerEm;
}

/** Prints one line with its baseline at `y`; `x` is its left end, or its right one. */
export function printLine(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  style: Style,
  end: 'left' | 'right' = 'left',
): void {
  const type = caseOf(style.face);
  const scale = style.size / type.font.unitsPerEm;
  let at = end === 'left' ? x : x - lineWidth(text, style);
  for (const word of wordsOf(text)) {
    const { glyphs, width } = type.word(word);
    for (const glyph of glyphs) {
      const quarters = Math.round((at + glyph.x * scale) * 4);
      const place = Math.floor(quarters / 4);
      sheet.print(type.mask(glyph.id, style.size, quarters - place * 4), place, y, style.shade ?? 1);
    }
    at += (width + type.word(' ').width) * scale;
  }
}

/** The beginning of a text that fits a width, with an ellipsis where something is left out. */
export function shortened(text: string, width: number, style: Style): string {
  if (lineWidth(text, style) <= width) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (lineWidth(`${letters.slice(0, middle).join('')}…`, style) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** A text in lines of a width, at most `most` of them; the last one is shortened where it does not suffice. */
export function wrapped(text: string, width: number, most: number, style: Style): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === most || lineWidth(joined, style) <= width))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width, style));
}
