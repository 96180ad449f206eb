/**
 * A sketch of a text: a sample of hashes of its runs of words, from which one can tell how much two texts share without
 * keeping either. Source: Broder, On the resemblance and containment of documents (1997): the k least hashes.
 */

/** Words of one run; fewer would be stock phrases, more would break at every edit. */
const RUN = 4;
/** Hashes kept; the error of a share is about one in the square root of it. */
export const SKETCH_SIZE = 64;
const RANGE = 2 ** 32;

/** FNV-1a, 32 bits, with a final mix so that the least hashes are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The sketch of a text: hashes of eight hex digits in ascending order, one after the other; null for fewer words than a run. */
export function sketchOf(text: string): string | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) hashes.add(hash(words.slice(i, i + RUN).join(' ')));
  if (hashes.size === 0) return null;
  const least = [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  return least.map((value) => value.toString(16).padStart(8, '0')).join('');
}

/** The hashes of a sketch. */
export const hashesOf = (sketch: string): number[] =>
  (sketch.match(/.{8}/g) ?? []).map((digits) => Number.parseInt(digits, 16));

/** How many runs the text had: exact for a short one, else from how densely the least hashes lie. */
function sizeOf(hashes: readonly number[]): number {
  if (hashes.length < SKETCH_SIZE) return hashes.length;
  return ((hashes.length - 1) * RANGE) / Math.max(1, hashes.at(-1) ?? 1);
}

/** The share of the shorter text that stands in the longer one, 0 to 1, estimated. */
export function sharedShare(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  const both = union.filter((value) => inA.has(value) && inB.has(value)).length;
  const resemblance = union.length === 0 ? 0 : both / union.length;
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number];
  const shared = (resemblance * (small + large)) / (1 + resemblance);
  return small === 0 ? 0 : Math.min(1, shared / small);
}
