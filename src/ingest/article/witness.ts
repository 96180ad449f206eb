/** JSON-LD articleBody and the description as witnesses: they vouch for lines of the page, they never give text. */
import type { Block } from './blocks.ts';
import { own, plain, strings } from './json-ld.ts';
import { metaOf, type Signals } from './signals.ts';

/** Letters compared: enough to tell lines apart, few enough to survive later edits. */
const PROBE = 48;
const SHORTEST = 24;

/** Letters and digits alone, lower case. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The longest articleBody that the page's JSON-LD gives, squashed; empty without one. */
export function articleBodyOf(signals: Signals): string {
  const bodies = signals.ldArticles.flatMap((node) => strings(own(node, 'articleBody')));
  const longest = bodies.sort((a, b) => b.length - a.length)[0] ?? '';
  return squash(plain(longest.slice(0, 500_000)));
}

/** Blocks whose beginning stands in the articleBody. */
export function vouchedBlocks(blocks: readonly Block[], articleBody: string): Set<Block> {
  const vouched = new Set<Block>();
  if (articleBody.length < 200) return vouched;
  for (const block of blocks) {
    const probe = squash(block.text.slice(0, 2 * PROBE)).slice(0, PROBE);
    if (probe.length >= SHORTEST && articleBody.includes(probe)) vouched.add(block);
  }
  return vouched;
}

/** True where a line says what the page's description says. */
export function isDescription(text: string, signals: Signals): boolean {
  const probe = squash(text).slice(0, PROBE);
  if (probe.length < SHORTEST) return false;
  const described = [
    metaOf(signals, 'og:description'),
    metaOf(signals, 'description'),
    metaOf(signals, 'twitter:description'),
    ...signals.ldArticles.flatMap((node) => strings(own(node, 'description'))),
    ...signals.ldArticles.flatMap((node) => strings(own(node, 'alternativeHeadline'))),
  ];
  return described.some((one) => one && squash(plain(one)).startsWith(probe));
}
