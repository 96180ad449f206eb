/** What every page shape is given, and the default markup of an article's blocks. */
import type { Block, BlockKind, Manuscript } from './manuscript.ts';
import type { SampleOutlet } from './outlet.ts';
import { escapeMarkup, inline, typeset } from './wording.ts';

export interface Link {
  readonly title: string;
  readonly href: string;
}

export interface Page {
  readonly outlet: SampleOutlet;
  readonly article: Manuscript;
  /** Absolute address of the page. */
  readonly url: string;
  /** Other articles of the outlet, for sidebars and related links. */
  readonly others: readonly Link[];
}

/** Markup of one kind of block: its lines are typeset already. */
export type BlockMarkup = (lines: readonly string[], page: Page) => string;
export type BlockStyle = Readonly<Record<BlockKind, BlockMarkup>>;

const relatedHref = (page: Page): string => page.others[0]?.href ?? `/${page.outlet.id}/`;

/** The label before a related link: the in-body clutter that a reader has to cut. */
export const relatedLabel = (page: Page): string => (page.outlet.lang === 'id' ? 'Baca juga:' : 'Read more:');

export const plainStyle: BlockStyle = {
  paragraph: ([text]) => `<p>${text}</p>`,
  heading: ([text]) => `<h2>${text}</h2>`,
  post: (lines) => `<blockquote>${lines.map((line) => `<p>${line}</p>`).join('')}</blockquote>`,
  list: (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  related: ([text], page) =>
    `<p><strong>${relatedLabel(page)} <a href="${relatedHref(page)}">${text}</a></strong></p>`,
  photo: ([text]) => `<figure><img src="/image.svg" alt=""><figcaption>${text}</figcaption></figure>`,
  notice: ([text]) => `<p><em>${text}</em></p>`,
};

/** The markup of each block in order; the first paragraph opens with the outlet's dateline. */
export function renderBlocks(page: Page, style: Partial<BlockStyle> = {}): string[] {
  const first = page.article.blocks.findIndex((block) => block.kind === 'paragraph');
  return page.article.blocks.map((block, index) => {
    const lines = block.lines.map((line) => inline(line, page.outlet));
    const opening = index === first ? [dateline(page) + (lines[0] ?? '')] : lines;
    return (style[block.kind] ?? plainStyle[block.kind])(opening, page);
  });
}

function dateline({ outlet, article }: Page): string {
  if (!outlet.dateline || !article.place) return '';
  return outlet.dateline.replace('{place}', article.place).replace('{PLACE}', article.place.toUpperCase());
}

/** The blocks' bare words, for feeds that carry an article's opening. */
export const openingBlocks = (article: Manuscript, count: number): readonly Block[] =>
  article.blocks.filter((block) => block.kind === 'paragraph').slice(0, count);

export const headline = (page: Page): string => escapeMarkup(typeset(page.article.title, page.outlet.quotes));

/** A list of links for sidebars. */
export const linkList = (page: Page, count: number): string =>
  page.others
    .slice(0, count)
    .map((link) => `<li><a href="${link.href}">${escapeMarkup(link.title)}</a></li>`)
    .join('');
