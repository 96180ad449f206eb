/** The sheet that a card is printed on: a field of sixteen colours, written as PNG. */
import { crc32, deflateSync } from 'node:zlib';
import { CARD_SIZE } from './card-size.ts';

/** Steps between paper and ink: enough for smooth edges, few enough for half a byte. */
export const FULL_INK = 12;

type Colour = readonly [number, number, number];
const PAPER: Colour = [0xfd, 0xfd, 0xfa];
const INK: Colour = [0x17, 0x1c, 0x22];
const RULE: Colour = [0xc9, 0x78, 0x7a];
const FEINT: Colour = [0xd3, 0xdb, 0xe0];

/** Places of the two colours beside the steps of ink. The values are those of the light scheme's tokens. */
export const COLOURS = { rule: FULL_INK + 1, feint: FULL_INK + 2 } as const;

const steps = Array.from({ length: FULL_INK + 1 }, (_, step) =>
  PAPER.map((paper, part) => Math.round(paper + (((INK[part] ?? 0) - paper) * step) / FULL_INK)),
);
const PALETTE = Buffer.from([...steps, RULE, FEINT].flat());

/** How much of each place a drawn letter or mark covers, from 0 to 255, and where it stands from its origin. */
export interface Mask {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** Bytes of a row of the PNG: two places a byte, after the row's filter, which is none. */
const STRIDE = CARD_SIZE.width / 2 + 1;

/** A sheet is used again for the next card: a megabyte a card would be most of the work. */
export class Sheet {
  private readonly places = new Uint8Array(CARD_SIZE.width * CARD_SIZE.height);
  private readonly rows = Buffer.alloc(STRIDE * CARD_SIZE.height);

  clear(): void {
    this.places.fill(0);
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    for (let y = top; y < top + height; y += 1)
      this.places.fill(colour, y * CARD_SIZE.width + left, y * CARD_SIZE.width + left + width);
  }

  /** Prints a mask with its origin at a place; `shade` 1 is full ink. What lies outside is cut off. */
  print(mask: Mask, x: number, y: number, shade: number): void {
    const weight = (shade * FULL_INK) / 255;
    const { width, height } = CARD_SIZE;
    const left = x + mask.x;
    const [first, end] = [Math.max(0, -left), Math.min(mask.width, width - left)];
    for (let row = 0; row < mask.height; row += 1) {
      const line = y + mask.y + row;
      if (line < 0 || line >= height) continue;
      for (let column = first; column < end; column += 1) {
        const cover = mask.cover[row * mask.width + column] ?? 0;
        if (cover === 0) continue;
        const ink = Math.round(cover * weight);
        const at = line * width + left + column;
        if (ink > (this.places[at] ?? FULL_INK)) this.places[at] = ink;
      }
    }
  }

  /** The picture as a PNG of four bits a place (https://www.w3.org/TR/png-3/). */
  png(): Buffer<ArrayBuffer> {
    const { width, height } = CARD_SIZE;
    for (let y = 0, from = 0; y < height; y += 1)
      for (let at = y * STRIDE + 1; at < (y + 1) * STRIDE; at += 1, from += 2)
        this.rows[at] = ((this.places[from] ?? 0) << 4) | (this.places[from + 1] ?? 0);
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([4, 3], 8);
    const chunks = [
      chunk('IHDR', head),
      chunk('PLTE', PALETTE),
      chunk('IDAT', deflateSync(this.rows, { level: 2 })),
      chunk('IEND', Buffer.alloc(0)),
    ];
    return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
  }
}

/** Length, name, content and check sum, as every part of a PNG is written. */
function chunk(name: string, content: Buffer): Buffer {
  const made = Buffer.alloc(content.length + 12);
  made.writeUInt32BE(content.length, 0);
  made.write(name, 4, 'latin1');
  content.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), content.length + 8);
  return made;
}
