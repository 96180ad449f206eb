/** Lists of articles: front page, section, tag, search. What their text consists of tells them from an article among links. */
import { type Block, linkDensity } from './blocks.ts';
import type { Body } from './body.ts';
import { proseOf } from './container.ts';
import { typesOf } from './json-ld.ts';
import { metaOf, type Signals } from './signals.ts';
import { squash } from './witness.ts';

const LIST_TYPES = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/;
/** A list's summaries each follow the headline that they belong to: at least so many, and this share of all. */
const SUMMARIES = 5;
const SHARE = 0.6;
/** Shortest link that is a headline, and shortest line that stands between headline and summary, in characters. */
const HEADLINE = 15;
const BETWEEN = 30;
/** Two paragraphs in a row with so many characters are running text. */
const RUNNING = 250;

interface Listed {
  readonly body: Body;
  readonly blocks: readonly Block[];
  readonly signals: Signals;
  readonly title: string | null;
  readonly url: string;
  /** Headline under which a feed announced the page. */
  readonly announced: string | null;
}

/** True where nothing says article, and links outweigh the text by far or its paragraphs are summaries of others. */
export function isListPage({ body, blocks, signals, title, url, announced }: Listed): boolean {
  if (signals.ldArticles.length > 0 || /article/i.test(metaOf(signals, 'og:type') ?? '')) return false;
  if (metaOf(signals, 'article:published_time', 'datepublished')) return false;
  if (announced && title && squash(announced) === squash(title)) return false;
  const said = new Set(body.paragraphs.map(({ text }) => text));
  const prose = blocks.filter((block) => proseOf(block) > 0 && said.has(block.text));
  const summaries = prose.filter((block) => followsHeadline(block, blocks)).length;
  if (summaries >= SUMMARIES && summaries >= SHARE * prose.length) return true;
  const length = body.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + (block.text.length > 20 ? block.linked : 0), 0);
  const front = URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === '';
  if (linked <= (front ? 1 : 4) * length || linked <= 1000) return false;
  return (
    front || signals.ld.some((node) => typesOf(node).some((type) => LIST_TYPES.test(type))) || !runs(prose)
  );
}

/** True where the line before, short ones passed over, is a linked headline. */
function followsHeadline(block: Block, blocks: readonly Block[]): boolean {
  for (let at = block.order - 1; at >= 0 && at >= block.order - 3; at--) {
    const before = blocks[at];
    if (!before) return false;
    if (linkDensity(before) > 0.8 && before.text.length >= HEADLINE) return true;
    if (before.text.length >= BETWEEN) return false;
  }
  return false;
}

/** Paragraphs one right after the other, with enough text to be an article's. */
function runs(prose: readonly Block[]): boolean {
  let length = 0;
  for (const [at, block] of prose.entries()) {
    const next = prose[at - 1]?.order === block.order - 1;
    length = block.text.length + (next ? length : 0);
    if (next && length >= RUNNING) return true;
  }
  return false;
}
