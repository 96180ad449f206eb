/** Which blocks are left once page chrome is taken away; names lie, so chrome that holds the prose is no chrome. */
import type { Block } from './blocks.ts';
import type { Chrome } from './chrome.ts';
import { proseOf } from './container.ts';
import type { Element } from './dom.ts';
import { findEmbedConsent } from './embed-consent.ts';
import { findTeasers, isInTeaser } from './teasers.ts';

/** Chrome that holds more than this share of the page's visible prose is the article under a misleading name. */
const MISNAMED = 0.45;
/** Reader comments may well outweigh a short article, and a hidden copy is as long as the article itself. */
const MISNAMED_LONG: Readonly<Record<string, number>> = { comments: 0.85, hidden: 0.66, 'consent dialog': 1 };
/** Chrome with less prose is what a page without an article has left: a footer's blurb, a notice. In characters. */
const MISNAMED_LEAST = 200;
/** Where hard and soft cleaning leave less than this share of what hard cleaning alone leaves, soft is undone. */
const LEFT = 0.5;
/** So much prose beside rows of teasers, in characters, is an article: then these stay away, however long they are. */
const ENOUGH = 1_000;

export interface Cleaned {
  readonly kept: readonly Block[];
  /** Why a block was taken away. */
  readonly why: ReadonlyMap<Block, string>;
}

/** Takes page chrome away. */
export function clean(blocks: readonly Block[], vouched: ReadonlySet<Block>): Cleaned {
  const misnamed = new Set([...findMisnamed(blocks), ...findVouched(blocks, vouched)]);
  const teasers = findTeasers(blocks);
  const embeds = findEmbedConsent(blocks);
  const prose = proseSum(blocks);
  const isEmbeds = proseSum([...embeds]) < MISNAMED * prose;
  const hard = new Map<Block, string>();
  const rows = new Map<Block, string>();
  const all = new Map<Block, string>();
  for (const block of blocks) {
    const chain = chromeChain(block).filter(
      (chrome) => !misnamed.has(chrome.root) && !isExcused(block, chrome.why),
    );
    const worst = chain.find((chrome) => chrome.hard);
    if (worst) hard.set(block, worst.why);
    const any = worst ?? chain[0];
    if (any) all.set(block, any.why);
    else if (isEmbeds && embeds.has(block)) all.set(block, 'consent for embedded content');
    else if (isInTeaser(block, teasers)) all.set(block, 'teaser');
  }
  const left = (why: ReadonlyMap<Block, string>) => proseSum(blocks.filter((block) => !why.has(block)));
  for (const [block, why] of all)
    if (why === 'teaser' || hard.has(block)) rows.set(block, hard.get(block) ?? why);
  const undone = left(rows) >= ENOUGH ? rows : hard;
  const why = left(all) < LEFT * left(hard) ? undone : all;
  return { kept: blocks.filter((block) => !why.has(block)), why };
}

/** Names that hold even where the metadata repeats the text. */
const STRICT = new Set(['hidden', 'comments', 'navigation', 'footer', 'form', 'caption', 'aside']);
/** Posts and quotes set apart live in boxes with such names. */
const AROUND_POSTS = new Set(['share', 'widget', 'gallery', 'caption']);

const isExcused = (block: Block, why: string) => block.kind === 'post' && AROUND_POSTS.has(why);

/** Chrome of which most of the prose stands in the metadata's articleBody is part of the article. */
function findVouched(blocks: readonly Block[], vouched: ReadonlySet<Block>): Set<Element> {
  const prose = new Map<Element, { all: number; vouched: number }>();
  if (vouched.size === 0) return new Set();
  for (const block of blocks)
    for (const { root, why } of chromeChain(block)) {
      if (STRICT.has(why)) continue;
      const sum = prose.get(root) ?? { all: 0, vouched: 0 };
      prose.set(root, sum);
      sum.all += proseOf(block);
      if (vouched.has(block)) sum.vouched += proseOf(block);
    }
  return new Set([...prose].filter(([, sum]) => sum.vouched > 0.7 * sum.all).map(([root]) => root));
}

function chromeChain(block: Block): Chrome[] {
  const chain: Chrome[] = [];
  for (let chrome = block.chrome; chrome && chain.length < 12; chrome = chrome.outer) chain.push(chrome);
  return chain;
}

const proseSum = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Chrome by name that holds much of the prose, alone or together with all others of the same name. */
function findMisnamed(blocks: readonly Block[]): Set<Element> {
  const groups = new Map<string, { why: string; prose: number; roots: Set<Element> }>();
  const said = new Set<string>();
  let total = 0;
  for (const block of blocks) {
    const prose = proseOf(block);
    // A hidden copy of the article is still one article.
    if (prose === 0 || said.has(block.text)) continue;
    said.add(block.text);
    total += prose;
    const counted = new Set<string>();
    for (const { root, why, key } of chromeChain(block)) {
      const group = groups.get(key) ?? { why, prose: 0, roots: new Set<Element>() };
      groups.set(key, group);
      group.roots.add(root);
      if (!counted.has(key)) group.prose += prose;
      counted.add(key);
    }
  }
  const misnamed = [...groups.values()].filter(
    ({ why, prose }) => prose >= MISNAMED_LEAST && prose > (MISNAMED_LONG[why] ?? MISNAMED) * total,
  );
  return new Set(misnamed.flatMap(({ roots }) => [...roots]));
}
