/** The smallest part of the page that holds most of its prose. */
import { type Block, linkDensity } from './blocks.ts';
import { BODY } from './chrome-rules.ts';
import { type Document, type Element, isTag, names, type ParentNode } from './dom.ts';
import type { Paragraph } from './types.ts';

/** A child that holds this share of its parent's prose is where the article is. */
const SHARE = 0.6;
const PROSE = 60;

/** How much a block counts as prose: its length, less its links; short lines count nothing. */
export function proseOf(block: Block): number {
  if (linkDensity(block) > 0.4 || !countsAsProse(block)) return 0;
  return block.text.length - block.linked;
}

/** True for a sentence, or a line long enough to be one. */
export function countsAsProse({ text, kind }: Paragraph): boolean {
  if (kind === 'heading' || text.length < 25) return false;
  return text.length >= PROSE || /[.!?"”。]$/.test(text);
}

/** How much more prose counts in an element that is marked or named as the article's body. */
const NAMED_BODY = 3;

/** Finds the container among blocks that passed the cleaning; `vouched` are blocks that the metadata repeats. */
export function findContainer(
  document: Document,
  blocks: readonly Block[],
  vouched: ReadonlySet<Block>,
): ParentNode {
  const mass = massOf(blocks, vouched);
  let node: ParentNode = document;
  for (;;) {
    const total: number = mass.get(node) ?? 0;
    const [best, weight] = heaviest(node, mass);
    if (!best || weight < SHARE * total) return node;
    if (isParagraph(best) || looseProse(node, best, mass)) return node;
    node = best;
  }
}

function massOf(blocks: readonly Block[], vouched: ReadonlySet<Block>): Map<ParentNode, number> {
  const own = new Map<ParentNode, number>();
  const named = new Map<ParentNode, boolean>();
  for (const block of blocks) {
    if (!block.holder) continue;
    const factor =
      (inNamedBody(block.holder, named) ? NAMED_BODY : 1) * (vouched.has(block) ? NAMED_BODY : 1);
    const weight = proseOf(block) * factor;
    if (weight > 0) own.set(block.holder, (own.get(block.holder) ?? 0) + weight);
  }
  return summedUp(own);
}

/** True inside an element that is marked (itemprop) or named (class) as the article's body. */
function inNamedBody(start: Element, known: Map<ParentNode, boolean>): boolean {
  const path: ParentNode[] = [];
  let answer = false;
  for (let node: ParentNode | null = start; node; node = node.parent) {
    const before = known.get(node);
    if (before === undefined) path.push(node);
    answer = before ?? (isTag(node) && isNamedBody(node));
    if (before !== undefined || answer) break;
  }
  for (const node of path) known.set(node, answer);
  return answer;
}

function isNamedBody(element: Element): boolean {
  return /articlebody/i.test(element.attribs.itemprop ?? '') || BODY.test(names(element));
}

/** Each element's own mass added to all that hold it, every element once: deepest first. */
function summedUp(own: ReadonlyMap<ParentNode, number>): Map<ParentNode, number> {
  const depth = new Map<ParentNode, number>();
  const levels: ParentNode[][] = [];
  for (const start of own.keys()) {
    const path: ParentNode[] = [];
    let node: ParentNode | null = start;
    while (node && !depth.has(node)) {
      path.push(node);
      node = node.parent;
    }
    let level = node ? (depth.get(node) ?? 0) + 1 : 0;
    for (const one of path.reverse()) {
      depth.set(one, level);
      levels[level] ??= [];
      levels[level]?.push(one);
      level += 1;
    }
  }
  const mass = new Map(own);
  for (const level of levels.reverse())
    for (const node of level)
      if (node.parent) mass.set(node.parent, (mass.get(node.parent) ?? 0) + (mass.get(node) ?? 0));
  return mass;
}

function heaviest(node: ParentNode, mass: ReadonlyMap<ParentNode, number>): [Element | null, number] {
  let best: Element | null = null;
  let weight = 0;
  for (const child of node.children) {
    const own = isTag(child) ? (mass.get(child) ?? 0) : 0;
    if (own > weight && isTag(child)) [best, weight] = [child, own];
  }
  return [best, weight];
}

function isParagraph(element: Element): boolean {
  return /^(?:p|h[1-6]|li|blockquote|ul|ol|td|pre)$/.test(element.name);
}

/** True where the parent has paragraphs of its own beside the child: then the parent is the article. */
function looseProse(node: ParentNode, best: Element, mass: ReadonlyMap<ParentNode, number>): boolean {
  let beside = 0;
  for (const child of node.children)
    if (isTag(child) && child !== best && isParagraph(child)) beside += mass.get(child) ?? 0;
  return beside > 0.05 * (mass.get(node) ?? 0);
}
