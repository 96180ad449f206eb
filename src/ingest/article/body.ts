/** The article's paragraphs out of the page's blocks: clean, find the container, then judge line by line. */
import { FURNITURE } from '../language/furniture.ts';
import { type Block, linkDensity } from './blocks.ts';
import { clean } from './clean.ts';
import { findContainer, proseOf } from './container.ts';
import type { Document, ParentNode } from './dom.ts';
import type { Signals } from './signals.ts';
import { findStandfirst } from './standfirst.ts';
import type { Cut, Paragraph } from './types.ts';
import { articleBodyOf, squash, vouchedBlocks } from './witness.ts';

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly cuts: readonly Cut[];
  readonly blocks: readonly Block[];
}

const RULES = [...FURNITURE.id.lines, ...FURNITURE.en.lines];
const MAX_CUTS = 200;

/** Reads the body from all blocks of a page; the headline's own line is not part of it. */
export function readBody(
  document: Document,
  blocks: readonly Block[],
  title: string,
  signals: Signals,
): Body {
  const { kept, why: chrome } = clean(blocks);
  const vouched = vouchedBlocks(blocks, articleBodyOf(signals));
  const inside = within(blocks, findContainer(document, kept, vouched));
  const cuts: Cut[] = [];
  const lines: Block[] = [];
  for (const block of inside) {
    const why = chrome.get(block) ?? reasonToCut(block, title);
    if (why === null) lines.push(block);
    else cuts.push({ text: block.text, why });
  }
  const body = trimEnds(lines, cuts);
  const standfirst = findStandfirst(blocks, body, title, signals);
  if (standfirst && process.env.SF) body.unshift(standfirst);
  return {
    paragraphs: body.map(({ text, kind }) => ({
      text,
      kind: standfirst?.text === text ? 'paragraph' : kind,
    })),
    cuts: cuts.slice(0, MAX_CUTS),
    blocks: body,
  };
}

function within(blocks: readonly Block[], container: ParentNode): Block[] {
  const inside = new Map<ParentNode, boolean>([[container, true]]);
  return blocks.filter((block) => block.holder !== null && isInside(block.holder, inside));
}

function isInside(start: ParentNode, known: Map<ParentNode, boolean>): boolean {
  const path: ParentNode[] = [];
  let node: ParentNode | null = start;
  while (node && !known.has(node)) {
    path.push(node);
    node = node.parent;
  }
  const answer = node ? (known.get(node) ?? false) : false;
  for (const one of path) known.set(one, answer);
  return answer;
}

/** Why one line of the container is not article text, or null. */
function reasonToCut(block: Block, title: string): string | null {
  const { text } = block;
  if (text === title || (block.kind === 'heading' && squash(text) === squash(title))) return 'headline';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  const rule = RULES.find((one) => text.length <= one.upTo && one.pattern.test(text));
  if (rule) return rule.why;
  if (linkDensity(block) > 0.8 && text.length < 150 && block.kind !== 'post') return 'links';
  return null;
}

/** Drops what stands before the first and after the last line of prose. */
function trimEnds(lines: readonly Block[], cuts: Cut[]): Block[] {
  const first = lines.findIndex((block) => proseOf(block) > 0);
  const last = lines.findLastIndex((block) => proseOf(block) > 0);
  if (first < 0) return [...lines];
  for (const block of [...lines.slice(0, first), ...lines.slice(last + 1)])
    cuts.push({ text: block.text, why: 'outside the prose' });
  return lines.slice(first, last + 1);
}
