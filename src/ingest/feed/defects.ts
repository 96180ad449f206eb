/** What can be wrong with a feed, in words and with a remedy. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Defect, RawFeed } from './types.ts';

export const NO_ENTRIES: Defect = {
  class: 'feed_empty',
  message: 'the feed is valid and has no entries',
  remedy: 'Nothing to do if it fills again; if it stays empty, look for the feed that the outlet uses now.',
};

export function notAFeed(what: string): Defect {
  return {
    class: 'not_a_feed',
    message: `this is not a feed: ${what}`,
    remedy:
      'Open the address in a browser and put the address of an RSS, Atom or JSON feed into the outlet file.',
  };
}

export function unreadDefect(message: string): Defect {
  return {
    class: 'feed_parse',
    message,
    remedy: 'The other entries were read. Tell the outlet if it repeats.',
  };
}

export function tooLong(leftOut: number): Defect {
  return {
    class: 'too_large',
    message: `the feed is too long: the last ${leftOut} entries were left out`,
    remedy: 'Look for a shorter feed of the same outlet.',
  };
}

/** One defect an item for the first few, and one for all the others. */
export function badItems(items: readonly FeedItem[]): Defect[] {
  const named = items.slice(0, MAX_NAMED).map(badItem);
  const others = items.length - named.length;
  if (others === 0) return named;
  return [...named, { ...badItem(BLANK), message: `${others} more entries have no usable link` }];
}

/** One defect a feed: its dates are usually all wrong in one way. */
export function unreadDates({ entries }: RawFeed): Defect[] {
  const unread = entries.flatMap(({ unreadDate }) => unreadDate ?? []);
  if (unread.length === 0) return [];
  return [
    {
      class: 'bad_item',
      message: `${unread.length} of ${entries.length} entries have a date that could not be read: "${unread[0]}"`,
      remedy:
        'Nothing to do if it is one entry: the page itself gives the date. If all are so, report the form.',
    },
  ];
}

const MAX_NAMED = 10;
const BLANK: FeedItem = { url: '', title: '', summary: '', published: null, guid: null, authors: [] };

function badItem(item: FeedItem): Defect {
  return {
    class: 'bad_item',
    message: `the entry "${item.title.slice(0, 80)}" has no usable link${item.url ? `: ${item.url.slice(0, 200)}` : ''}`,
    remedy: 'Nothing to do if it is one entry; if all are so, the feed needs a reader of its own.',
  };
}
