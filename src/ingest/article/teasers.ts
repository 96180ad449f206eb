/** Teasers: rows of like-built boxes, each with a link of its own and a line or two. Their prose is about other articles. */
import { type Block, linkDensity } from './blocks.ts';
import { proseOf } from './container.ts';
import { type Element, isTag, type ParentNode } from './dom.ts';

/** How many like boxes make a row, and how many of them must be built like teasers. */
const ROW = 4;
const LIKE = 0.7;
/** Longest prose of a teaser and shortest headline link, in characters. */
const LONGEST = 450;
const HEADLINE = 15;
/** A teaser's text lies at most so deep in its box. */
const DEPTH = 8;

const BOXES = new Set(['li', 'article', 'div', 'section', 'td', 'tr', 'dd']);

interface Box {
  blocks: number;
  links: number;
  prose: number;
}

/** The boxes of all rows of teasers. */
export function findTeasers(blocks: readonly Block[]): Set<Element> {
  const rows = new Map<ParentNode, Map<string, Element[]>>();
  const boxes = new Map<Element, Box>();
  for (const block of blocks) {
    for (const element of boxesAround(block, rows)) {
      const box = boxes.get(element) ?? { blocks: 0, links: 0, prose: 0 };
      boxes.set(element, box);
      box.blocks += 1;
      box.prose += proseOf(block);
      if (linkDensity(block) > 0.8 && block.text.length >= HEADLINE) box.links += 1;
    }
  }
  const teasers = new Set<Element>();
  for (const groups of rows.values())
    for (const row of groups.values()) {
      if (row.length < ROW) continue;
      const like = row.filter((element) => isTeaser(boxes.get(element)));
      if (like.length >= LIKE * row.length) for (const element of row) teasers.add(element);
    }
  return teasers;
}

function isTeaser(box: Box | undefined): boolean {
  return box !== undefined && box.blocks >= 2 && box.links >= 1 && box.links <= 4 && box.prose <= LONGEST;
}

/** True where the block lies in one of the boxes. */
export function isInTeaser(block: Block, teasers: ReadonlySet<Element>): boolean {
  let node: ParentNode | null = block.holder;
  for (let level = 0; node && level <= DEPTH; level++, node = node.parent)
    if (isTag(node) && teasers.has(node)) return true;
  return false;
}

function boxesAround(block: Block, rows: Map<ParentNode, Map<string, Element[]>>): Element[] {
  const found: Element[] = [];
  let node: ParentNode | null = block.holder;
  for (let level = 0; node && isTag(node) && level < DEPTH; level++) {
    const { parent }: Element = node;
    if (parent && BOXES.has(node.name)) {
      const row = rowsOf(parent, rows).get(kindOf(node));
      if (row && row.length >= ROW) found.push(node);
    }
    node = parent;
  }
  return found;
}

function rowsOf(parent: ParentNode, rows: Map<ParentNode, Map<string, Element[]>>): Map<string, Element[]> {
  const known = rows.get(parent);
  if (known) return known;
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!isTag(child) || !BOXES.has(child.name)) continue;
    const kind = kindOf(child);
    const group = groups.get(kind);
    if (group) group.push(child);
    else groups.set(kind, [child]);
  }
  rows.set(parent, groups);
  return groups;
}

/** Element name and first class: what boxes of one row have in common. */
function kindOf(element: Element): string {
  return `${element.name} ${(element.attribs.class ?? '').trim().split(/\s/, 1)[0] ?? ''}`;
}
