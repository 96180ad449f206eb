/** Letters and marks as masks: resvg draws each outline once, and the sheet prints it as often as it is needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ROOT } from '../settings.ts';
import type { Mask } from './sheet.ts';

let started: Promise<void> | undefined;

/** Reads the rasteriser, once a build. WebAssembly gives the same masks on every machine. */
export function startMasks(): Promise<void> {
  const at = createRequire(join(ROOT, 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  started ??= initWasm(readFileSync(at));
  return started;
}

/** The mask of an outline: `content` is SVG, drawn within a box around the origin. `startMasks` comes before. */
export function maskOf(content: string, x: number, y: number, width: number, height: number): Mask {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${content}</svg>`;
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const { pixels } = image;
  const cover = Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] ?? 0);
  image.free();
  drawing.free();
  return { x: Math.floor(x), y: Math.floor(y), width, height, cover };
}
