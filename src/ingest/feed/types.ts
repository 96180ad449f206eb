/** The contract of the feed stage. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { IssueClass } from '../../model/run-report.ts';

/** A defect found while reading; the pipeline adds outlet, stage and URL and makes an Issue of it. */
export interface Defect {
  readonly class: IssueClass;
  readonly message: string;
  readonly remedy: string;
}

export interface FeedReading {
  readonly ok: true;
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';
  readonly feed: {
    readonly title: string | null;
    readonly link: string | null;
    readonly id: string | null;
    readonly lang: string | null;
    readonly author: string | null;
    readonly description: string | null;
    readonly updated: string | null;
    readonly published: string | null;
  };
  readonly items: readonly FeedItem[];
  /** Entries that could not be used (no link, impossible address), each with its reason. */
  readonly defects: readonly Defect[];
}

export interface FeedRefused {
  readonly ok: false;
  readonly defect: Defect;
  /** Feeds that an HTML page names; a caller may follow the first one once. */
  readonly feedLinks?: readonly string[];
}

/** What stands in a feed, all dialects alike, before addresses and dates are judged. Text is plain. */
export interface RawFeed {
  readonly format: FeedReading['format'];
  readonly feed: FeedReading['feed'];
  readonly entries: readonly RawEntry[];
}

export interface RawEntry {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  /** As written, "Name (address)" where an address is given. */
  readonly authors: readonly string[];
  readonly summary: string | null;
  readonly content: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The first text that stands in the place of a date and is none. */
  readonly unreadDate?: string | null;
}
