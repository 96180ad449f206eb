/** The page as a list of blocks: one visible line or paragraph each, with what its surroundings say about it. */
import { type Chrome, type ChromeMemory, chromeOf } from './chrome.ts';
import { BLOCKS, type Document, type Element, INVISIBLE, isTag, isText, names, tidy, walk } from './dom.ts';
import type { ParagraphKind } from './types.ts';

export interface Block {
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in bold or italic. */
  readonly marked: number;
  /** The block element that holds the text. */
  readonly holder: Element | null;
  /** Why its surroundings are page chrome, or null. */
  readonly chrome: Chrome | null;
  /** Place in the page: every block has its own, increasing. */
  readonly order: number;
}

const CELLS = new Set(['td', 'th']);
const LINKS = new Set(['a']);
const MARKS = new Set(['b', 'strong', 'em', 'i']);

/** What an outlet's own selectors take away. */
const REMOVED = { why: 'outlet rule', hard: true };

class Collector {
  readonly blocks: Block[] = [];
  readonly open: Element[] = [];
  readonly chrome: (Chrome | null)[] = [];
  text = '';
  /** The text's last characters: asking the growing text itself would copy it each time. */
  tail = '';
  linked = 0;
  marked = 0;
  links = 0;
  marks = 0;
  afterLink = false;
  readonly memory: ChromeMemory = new Map();

  say(data: string): void {
    const gap = this.afterLink && this.links > 0 && !/\s/.test(this.tail.at(-1) ?? ' ') ? ' ' : '';
    this.afterLink = false;
    this.text += gap + data;
    this.tail = (this.tail + data).slice(-20);
    const seen = data.trim().length;
    if (this.links > 0) this.linked += seen;
    if (this.marks > 0) this.marked += seen;
  }

  flush(): void {
    const text = tidy(this.text);
    const holder = this.open.at(-1) ?? null;
    if (text)
      this.blocks.push({
        text,
        kind: kindOf(this.open),
        linked: Math.min(this.linked, text.length),
        marked: Math.min(this.marked, text.length),
        holder,
        chrome: this.chrome.at(-1) ?? null,
        order: this.blocks.length,
      });
    this.text = '';
    this.tail = '';
    this.linked = 0;
    this.marked = 0;
  }
}

/** All visible blocks of a document in order. */
export function collectBlocks(document: Document, removed: ReadonlySet<Element> = new Set()): Block[] {
  const c = new Collector();
  walk(
    document,
    (node) => {
      if (isText(node)) c.say(node.data);
      if (!isTag(node)) return true;
      if (INVISIBLE.has(node.name)) return false;
      if (node.name === 'br') lineBreak(c, node);
      if (LINKS.has(node.name)) {
        c.links += 1;
      }
      if (MARKS.has(node.name)) c.marks += 1;
      const own = removed.has(node) ? REMOVED : chromeOf(node, c.memory);
      const outer = c.chrome.at(-1) ?? null;
      if (CELLS.has(node.name)) cellEdge(c);
      const isBlock = (BLOCKS.has(node.name) && !CELLS.has(node.name)) || own !== null;
      if (isBlock) {
        c.flush();
        c.open.push(node);
        c.chrome.push(
          own ? { ...own, root: node, outer, key: `${own.why} ${node.name} ${names(node)}` } : outer,
        );
      }
      return true;
    },
    (node) => {
      if (!isTag(node)) return;
      if (LINKS.has(node.name)) {
        c.links -= 1;
        c.afterLink = true;
      }
      if (MARKS.has(node.name)) c.marks -= 1;
      if (CELLS.has(node.name) && c.open.at(-1) !== node) cellEdge(c);
      if (c.open.at(-1) === node) {
        c.flush();
        c.open.pop();
        c.chrome.pop();
      }
    },
  );
  c.flush();
  return c.blocks;
}

/** Short cells of a row are one line ("1 | Ratna | 27"); a cell of text is a paragraph, as in layout tables. */
function cellEdge(c: Collector): void {
  if (c.text.length > 120) c.flush();
  else c.say(' ');
}

/** Two breaks part paragraphs; one does where the line before is a finished sentence. */
function lineBreak(c: Collector, node: Element): void {
  const again = nextIsBreak(node);
  if (again || /[.!?:;"”’)\]]\s*$/.test(c.tail)) c.flush();
  else c.say(' ');
}

function nextIsBreak(node: Element): boolean {
  let next = node.next;
  while (next && isText(next) && !next.data.trim()) next = next.next;
  return next !== null && isTag(next) && next.name === 'br';
}

function kindOf(open: readonly Element[]): ParagraphKind {
  for (let at = open.length - 1; at >= 0 && at > open.length - 8; at--) {
    const name = open[at]?.name ?? '';
    if (/^h[1-6]$/.test(name)) return 'heading';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list';
    if (name === 'blockquote') return isPost(open[at]) ? 'post' : 'quote';
    if (name === 'tr') return 'table';
  }
  return 'paragraph';
}

function isPost(element: Element | undefined): boolean {
  return /twitter|instagram|tiktok|bluesky|mastodon|fb-post/.test(element?.attribs.class ?? '');
}

/** Share of a block's characters that lie in links. */
export function linkDensity(block: Block): number {
  return block.text.length ? block.linked / block.text.length : 0;
}
