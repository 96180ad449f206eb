/** What can be said of a page that was fetched and is not stored as it stands. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import { Lang } from '../../model/vocabulary.ts';

export const unknownLanguage = (outlet: Outlet, item: FeedItem): Issue => ({
  class: 'language',
  stage: 'extract',
  outlet: outlet.id,
  url: item.url,
  message: `the article is in none of the languages that are read: ${Lang.options.join(', ')}`,
  remedy: 'Nothing to do, or add the language: docs/add-a-language.md tells how.',
});

export const tooMany = (outlet: Outlet, item: FeedItem, leftOut: number): Issue => ({
  class: 'extract',
  stage: 'extract',
  outlet: outlet.id,
  url: item.url,
  message: `the page holds so many statements and figures that the last ${leftOut} were left out`,
  remedy: 'Open the page in a browser; if it is one article, report its address to the maintainers.',
});

export const optOut = (outlet: Outlet, item: FeedItem): Issue => ({
  class: 'opt_out',
  stage: 'article',
  outlet: outlet.id,
  url: item.url,
  message: 'the publisher reserves text and data mining: title, link and numbers are stored, no words',
  remedy: 'Nothing to do; or ask the publisher for permission.',
});
