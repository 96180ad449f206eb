/** Which blocks are left once page chrome is taken away; names lie, so chrome that holds the prose is no chrome. */
import type { Block } from './blocks.ts';
import type { Chrome } from './chrome.ts';
import { proseOf } from './container.ts';
import { type Element, names } from './dom.ts';
import { findTeasers, isInTeaser } from './teasers.ts';

/** Chrome that holds more than this share of the page's visible prose is the article under a misleading name. */
const MISNAMED = 0.45;
/** Reader comments may well outweigh a short article, and a hidden copy is as long as the article itself. */
const MISNAMED_LONG: Readonly<Record<string, number>> = { comments: 0.85, hidden: 0.66 };
/** Where hard and soft cleaning leave less than this share of what hard cleaning alone leaves, soft is undone. */
const LEFT = 0.5;

export interface Cleaned {
  readonly kept: readonly Block[];
  /** Why a block was taken away. */
  readonly why: ReadonlyMap<Block, string>;
}

/** Takes page chrome away. */
export function clean(blocks: readonly Block[], vouched: ReadonlySet<Block>): Cleaned {
  const misnamed = findMisnamed(blocks);
  const teasers = findTeasers(blocks);
  const hard = new Map<Block, string>();
  const all = new Map<Block, string>();
  for (const block of blocks) {
    const chain = chromeChain(block).filter(
      (chrome) => !misnamed.has(chrome.root) && !isExcused(block, chrome.why, vouched),
    );
    const worst = chain.find((chrome) => chrome.hard);
    if (worst) hard.set(block, worst.why);
    const any = worst ?? chain[0];
    if (any) all.set(block, any.why);
    else if (isInTeaser(block, teasers)) all.set(block, 'teaser');
  }
  const left = (why: ReadonlyMap<Block, string>) => proseSum(blocks.filter((block) => !why.has(block)));
  const why = left(all) < LEFT * left(hard) ? hard : all;
  return { kept: blocks.filter((block) => !why.has(block)), why };
}

/** Names that hold even where the metadata repeats the text. */
const STRICT = new Set(['hidden', 'comments', 'navigation', 'footer', 'form', 'caption']);
/** Posts and quotes set apart live in boxes with such names. */
const AROUND_POSTS = new Set(['share', 'widget', 'gallery', 'caption']);

function isExcused(block: Block, why: string, vouched: ReadonlySet<Block>): boolean {
  if (block.kind === 'post' && AROUND_POSTS.has(why)) return true;
  return vouched.has(block) && !STRICT.has(why);
}

function chromeChain(block: Block): Chrome[] {
  const chain: Chrome[] = [];
  for (let chrome = block.chrome; chrome && chain.length < 40; chrome = chrome.outer) chain.push(chrome);
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
    for (const { root, why } of chromeChain(block)) {
      const key = `${why} ${root.name} ${names(root)}`;
      const group = groups.get(key) ?? { why, prose: 0, roots: new Set<Element>() };
      groups.set(key, group);
      group.roots.add(root);
      if (!counted.has(key)) group.prose += prose;
      counted.add(key);
    }
  }
  const misnamed = [...groups.values()].filter(
    ({ why, prose }) => prose > (MISNAMED_LONG[why] ?? MISNAMED) * total,
  );
  return new Set(misnamed.flatMap(({ roots }) => [...roots]));
}
