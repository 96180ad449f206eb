/** Where a reading and its gold text differ: words too many and too few, before, inside and after what they share. */

const LINE = /[\p{L}\p{N}_]+/gu;
const words = (text: string): string[] => text.match(LINE) ?? [];

/** How many words of `text` stand in lines that `other` lacks; lines are compared by their words. */
function strays(text: string, other: string): { before: number; inside: number; after: number } {
  const known = ` ${words(other).join(' ')} `;
  const lines = text
    .split('\n')
    .map(words)
    .filter((line) => line.length > 0);
  const shared = lines.map((line) => known.includes(` ${line.join(' ')} `));
  const [first, last] = [shared.indexOf(true), shared.lastIndexOf(true)];
  const zones = { before: 0, inside: 0, after: 0 };
  lines.forEach((line, at) => {
    if (shared[at]) return;
    const zone = first < 0 || (at > first && at < last) ? 'inside' : at < first ? 'before' : 'after';
    zones[zone] += line.length;
  });
  return zones;
}

/** "too many 12 before, 0 inside, 40 after; too few 0, 3, 0": words in whole lines, counted by zone. */
export function zonesOf(gold: string, read: string): string {
  const [many, few] = [strays(read, gold), strays(gold, read)];
  return `too many ${many.before} before, ${many.inside} inside, ${many.after} after; too few ${few.before}, ${few.inside}, ${few.after}`;
}
