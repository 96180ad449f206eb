/** The article's paragraphs out of the page's blocks: clean, find the container, then judge line by line. */
import type { Defect } from '../feed/types.ts';
import { type Block, linkDensity } from './blocks.ts';
import { clean } from './clean.ts';
import { findContainer, proseOf } from './container.ts';
import { defect } from './defects.ts';
import type { Document, Element, ParentNode } from './dom.ts';
import { judgeLines } from './judge.ts';
import type { Signals } from './signals.ts';
import { findStandfirst } from './standfirst.ts';
import type { Cut, Paragraph } from './types.ts';
import { articleBodyOf, vouchedBlocks } from './witness.ts';

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** The sentence that sums the article up, where it stands outside the text. */
  readonly standfirst: string | null;
  readonly cuts: readonly Cut[];
  /** What gave the body: the outlet's selector, or the general reader. */
  readonly from: string;
  readonly defects: readonly Defect[];
}

const MAX_CUTS = 200;

/** A selector's body must hold this share of the general reader's text, or it is not believed. */
const AGREEMENT = 0.5;

/**
 * Reads the body from all blocks of a page; the headline's own line is not part of it. Elements that an outlet's
 * selector names are tried first and checked against the general reader.
 */
export function readBody(
  document: Document,
  blocks: readonly Block[],
  title: string,
  signals: Signals,
  selected: readonly Element[],
): Body {
  const vouched = vouchedBlocks(blocks, articleBodyOf(signals));
  const { kept, why: chrome } = clean(blocks, vouched);
  const general = linesOf(within(blocks, findContainer(document, kept, vouched)), chrome, title);
  const chosen =
    selected.length > 0
      ? linesOf(
          selected.flatMap((one) => within(blocks, one)),
          chrome,
          title,
        )
      : general;
  const shared = proseSum(general.body.filter((block) => chosen.body.includes(block)));
  const agrees = shared >= AGREEMENT * proseSum(general.body);
  const { body, cuts } = agrees ? chosen : general;
  return {
    paragraphs: body.map(({ text, kind }) => ({ text, kind })),
    standfirst: findStandfirst(blocks, body, title, signals)?.text ?? null,
    cuts: cuts.slice(0, MAX_CUTS),
    from:
      agrees && chosen !== general
        ? 'selector'
        : vouched.size > 0
          ? 'text density, json-ld articleBody'
          : 'text density',
    defects: agrees
      ? []
      : [
          defect(
            'selector',
            `The body selector gives ${shared} of ${proseSum(general.body)} characters of the text.`,
          ),
        ],
  };
}

const proseSum = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + proseOf(block), 0);

function linesOf(
  inside: readonly Block[],
  chrome: ReadonlyMap<Block, string>,
  title: string,
): { body: Block[]; cuts: Cut[] } {
  const reasons = judgeLines(inside, chrome, title);
  const body = trimEnds(inside, reasons);
  const cuts = inside.flatMap((block) => {
    const why = reasons.get(block);
    return why ? [{ text: block.text, why }] : [];
  });
  return { body, cuts };
}

/** The blocks that lie in an element. */
export function within(blocks: readonly Block[], container: ParentNode): Block[] {
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

/** Leaves out what stands before the first and after the last line of text, and notes it in the reasons. */
function trimEnds(inside: readonly Block[], reasons: Map<Block, string>): Block[] {
  const lines = inside.filter((block) => !reasons.has(block));
  const first = lines.findIndex((block) => proseOf(block) > 0);
  let last = lines.findLastIndex(canEnd);
  while (goesOn(lines[last], lines[last + 1])) last += 1;
  if (first < 0) return lines;
  for (const block of [...lines.slice(0, first), ...lines.slice(last + 1)])
    reasons.set(block, 'outside the prose');
  return lines.slice(first, last + 1);
}

/** A short last sentence in a paragraph of the same parent belongs to the text. */
function goesOn(block: Block | undefined, next: Block | undefined): boolean {
  if (!block?.holder || next?.holder?.name !== 'p' || next.holder.parent !== block.holder.parent)
    return false;
  return /[.!?…]["”’)]*$/.test(next.text) && linkDensity(next) < 0.4;
}

/** An article may end with a list, a table, a post or a line full of links, not with a heading or a word. */
function canEnd(block: Block): boolean {
  if (proseOf(block) > 0 || block.kind === 'post' || block.kind === 'table') return true;
  return (
    linkDensity(block) < (block.kind === 'list' ? 0.5 : 0.7) &&
    (block.kind === 'list' || block.text.length >= 80)
  );
}
