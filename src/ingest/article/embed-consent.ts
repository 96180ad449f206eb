/** Boxes that ask before they show a video or post of another service: a button or check box that names the service, and lines about it. */
import type { Block } from './blocks.ts';
import { isTag, type ParentNode } from './dom.ts';

const SERVICE =
  /\b(?:youtube|instagram|facebook|tiktok|twitter|vimeo|spotify|datawrapper|bluesky|threads|google maps)\b/i;
const CONTROLS = new Set(['button', 'form', 'label', 'dialog']);
/** Such a box has so many characters and lines at most; more is an article. */
const LONGEST = 700;
const MOST_LINES = 12;
/** Levels that the box may stand above its control. */
const DEPTH = 6;
/** Controls that are looked at. */
const MOST = 50;

/** All lines of such boxes. */
export function findEmbedConsent(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  const controls = blocks.filter((block) => isControl(block) && SERVICE.test(block.text)).slice(0, MOST);
  for (const control of controls) for (const line of boxAround(control, blocks)) found.add(line);
  return found;
}

const isControl = ({ chrome }: Block): boolean => chrome !== null && CONTROLS.has(chrome.why);

/** The lines of the smallest box around a control that speaks of the same service; none where there is no such box. */
function boxAround(control: Block, blocks: readonly Block[]): readonly Block[] {
  const service = SERVICE.exec(control.text)?.[0].toLowerCase() ?? '';
  const near = blocks.slice(Math.max(0, control.order - MOST_LINES), control.order + MOST_LINES + 1);
  let box: ParentNode | null = control.holder?.parent ?? null;
  for (let level = 0; box && isTag(box) && level < DEPTH; level++, box = box.parent) {
    const lines = near.filter(({ holder }) => holder !== null && isBelow(holder, box));
    if (lines.length > MOST_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST)
      return [];
    if (lines.some((line) => !isControl(line) && line.text.toLowerCase().includes(service))) return lines;
  }
  return [];
}

function isBelow(start: ParentNode, box: ParentNode | null): boolean {
  let node: ParentNode | null = start;
  for (let level = 0; node && level <= 2 * DEPTH; level++, node = node.parent) if (node === box) return true;
  return false;
}
