/** The table of feed formats: writer and media type. */
import type { SampleFeed } from '../outlet.ts';
import { atom } from './atom.ts';
import type { FeedSource } from './entry.ts';
import { json } from './json.ts';
import { rdf } from './rdf.ts';
import { rss } from './rss.ts';

export interface FeedWriter {
  readonly type: string;
  readonly write: (source: FeedSource) => string;
}

export const writers: Readonly<Record<SampleFeed['format'], FeedWriter>> = {
  rss: { type: 'application/rss+xml', write: rss },
  atom: { type: 'application/atom+xml', write: atom },
  rdf: { type: 'application/rdf+xml', write: rdf },
  json: { type: 'application/feed+json', write: json },
};
