/** Line by line: what stands inside the article and still is not its text, with the reason. */
import { FURNITURE } from '../language/furniture.ts';
import { type Block, linkDensity } from './blocks.ts';
import { readLine } from './byline.ts';
import { withoutDates } from './byline-trim.ts';
import { proseOf } from './container.ts';
import { squash } from './witness.ts';

const ALL = Object.values(FURNITURE);
const RULES = ALL.flatMap(({ lines }) => lines);
/** Reasons that take the heading above along: it announced what was cut. */
const ANNOUNCED = new Set([
  'links',
  'link to another article',
  'related',
  'teaser',
  'newsletter',
  'widget',
  'aside',
]);
/** After an end mark at most this share of the prose may follow; more of it means that the mark was none. */
const AFTER_END = 0.3;
/** A line with date and names is short. */
const LONGEST_BYLINE = 160;
/** More letters without a space are no word of any language, and none of its sentences where it writes no spaces. */
const LONGEST_RUN = 10_000;
/** Longest label, in characters. */
const LONGEST_LABEL = 40;
/** Share of such a line, the date aside, that the names make up. */
const MOSTLY_NAMES = 0.5;

/** Reasons for all lines of the container that are cut. `chrome` holds those already cut by their surroundings. */
export function judgeLines(
  inside: readonly Block[],
  chrome: ReadonlyMap<Block, string>,
  title: string,
): Map<Block, string> {
  const cuts = new Map<Block, string>();
  for (const block of inside) {
    const why = chrome.get(block) ?? judgeLine(block, title);
    if (why !== null) cuts.set(block, why);
  }
  cutLinkLists(inside, cuts);
  cutRepeatedQuotes(inside, cuts);
  cutAfterEnd(inside, cuts);
  cutAnnouncements(inside, cuts);
  return cuts;
}

/** Why a line is no article text by itself, or null. */
function judgeLine(block: Block, title: string): string | null {
  const { text, kind } = block;
  if (text === title || (kind === 'heading' && squash(text) === squash(title))) return 'headline';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  if (text.length > LONGEST_RUN && text.split(' ').some((run) => run.length > LONGEST_RUN)) return 'no words';
  if (/^<\/?[a-z][a-z\d]{0,9}[\s>/]/i.test(text)) return 'markup';
  const rule = RULES.find((one) => text.length <= one.upTo && one.pattern.test(text));
  if (rule) return rule.why;
  if (text.length <= LONGEST_BYLINE && kind === 'paragraph' && isSignature(text)) return 'byline';
  if (linkDensity(block) > 0.8 && text.length < 150 && kind !== 'post') return 'links';
  if (/[©]/.test(text) && text.length < 200 && kind === 'paragraph' && !/[.!?]$/.test(text)) return 'credit';
  return null;
}

/** A line that is nothing but a date and who wrote or edited: "Rabu, 18 Maret 2026 09:05 WIB | Oleh: A & B". */
function isSignature(text: string): boolean {
  const bare = withoutDates(text);
  if (bare === text) return false;
  const { authors, editors } = readLine(bare);
  const named = [...authors, ...editors].reduce((sum, name) => sum + name.length, 0);
  // Besides the names only the words before them, joints and marks may stand.
  return named > 0 && named >= MOSTLY_NAMES * bare.length;
}

/** A list of which every entry is mostly link leads elsewhere. */
function cutLinkLists(inside: readonly Block[], cuts: Map<Block, string>): void {
  const lists = new Map<unknown, Block[]>();
  for (const block of inside)
    if (block.kind === 'list' && block.holder) {
      const list = block.holder.name === 'li' ? block.holder.parent : block.holder;
      lists.set(list, [...(lists.get(list) ?? []), block]);
    }
  for (const list of lists.values())
    if (list.length > 1 && list.every((block) => linkDensity(block) > 0.5))
      for (const block of list) if (!cuts.has(block)) cuts.set(block, 'links');
}

/** A quote set apart that repeats a sentence of the text is a pull quote. */
function cutRepeatedQuotes(inside: readonly Block[], cuts: Map<Block, string>): void {
  const text = squash(
    inside
      .filter((block) => block.kind === 'paragraph' && !cuts.has(block))
      .map((block) => block.text)
      .join(' '),
  );
  for (const block of inside) {
    if (block.kind !== 'quote' || cuts.has(block)) continue;
    const probe = squash(block.text);
    if (probe.length > 20 && text.includes(probe)) cuts.set(block, 'pull quote');
  }
}

/** Cuts what follows a heading or line such as "Berita terkait" or "Related stories". */
function cutAfterEnd(inside: readonly Block[], cuts: Map<Block, string>): void {
  const kept = inside.filter((block) => !cuts.has(block));
  const total = kept.reduce((sum, block) => sum + proseOf(block), 0);
  let before = 0;
  for (const block of kept) {
    const ends = block.text.length < 60 && ALL.some(({ ends }) => ends.test(block.text));
    if (ends && total - before < AFTER_END * total) {
      for (const later of kept) if (later.order >= block.order) cuts.set(later, 'after the article');
      return;
    }
    before += proseOf(block);
  }
}

/** A heading, or a few words in capitals that serve as one ("RELATED COVERAGE"). */
const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'heading' ||
  (text.length < LONGEST_LABEL && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));

/** A heading right above lines that were cut as links to elsewhere is their heading. */
function cutAnnouncements(inside: readonly Block[], cuts: Map<Block, string>): void {
  for (let at = inside.length - 2; at >= 0; at--) {
    const [block, next] = [inside[at], inside[at + 1]];
    if (!block || !next || cuts.has(block) || !isLabel(block)) continue;
    if (ANNOUNCED.has(cuts.get(next) ?? '')) cuts.set(block, 'heading of what was cut');
  }
}
