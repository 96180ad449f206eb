/** What every feed writer is given. */
import type { Manuscript } from '../manuscript.ts';
import type { SampleFeed, SampleOutlet } from '../outlet.ts';
import { openingBlocks } from '../page.ts';
import { inline } from '../wording.ts';

export interface FeedEntry {
  readonly article: Manuscript;
  /** Absolute address of the page. */
  readonly url: string;
}

export interface FeedSource {
  readonly outlet: SampleOutlet;
  readonly feed: SampleFeed;
  /** Absolute addresses of the outlet's front page and of the feed itself. */
  readonly home: string;
  readonly self: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The article's first two paragraphs as markup, for content:encoded and content_html. */
export const openingMarkup = (entry: FeedEntry, outlet: SampleOutlet): string =>
  openingBlocks(entry.article, 2)
    .map((block) => `<p>${inline(block.lines.join(' '), outlet)}</p>`)
    .join('');

/** Markup in a CDATA section; "]]>" cannot end it early. */
export const cdata = (markup: string): string => `<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** When the newest entry appeared, as the feed's own date. */
export const newest = (source: FeedSource): string =>
  source.entries[0]?.article.published ?? '2024-01-01T00:00:00Z';
