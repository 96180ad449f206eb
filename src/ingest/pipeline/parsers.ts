/** The parts of a run that read strangers' bytes: pure functions, here in this thread, or in workers (workers.ts). */
import type { ExtractionInput, KnownParty } from '../../model/draft.ts';
import type { PageContext } from '../article/index.ts';
import type { ArticleReading, ArticleRefused } from '../article/types.ts';
import type { FeedSource } from '../feed/index.ts';
import type { Defect, FeedReading, FeedRefused } from '../feed/types.ts';
import type { Extraction } from './extract.ts';

export type { Extraction } from './extract.ts';

/** Text and its metadata; the known parties are given once for the whole run. */
export type TextToExtract = Omit<ExtractionInput, 'known'>;

/** A task that was ended before it had an answer. */
export interface Unfinished {
  readonly ok: false;
  readonly defect: Defect;
}

export interface Parsers {
  feed(bytes: Uint8Array, source: FeedSource): Promise<FeedReading | FeedRefused>;
  article(bytes: Uint8Array, page: PageContext): Promise<ArticleReading | ArticleRefused>;
  /** `url` names the page in a defect. */
  extract(input: TextToExtract, url: string): Promise<Extraction | Unfinished>;
  /** Ends what is running; may be called twice. */
  close(): Promise<void>;
}

/** Makes the parsers of one run. `signal` ends them. */
export type MakeParsers = (known: readonly KnownParty[], signal?: AbortSignal) => Promise<Parsers>;

/** True where the answer is missing because time, memory or the run itself ended: another run may have it. */
export const isUnfinished = ({ defect }: Unfinished): boolean => defect.class === 'too_costly';

/** Parsers without workers: for trusted bytes, tests and single pages. Loaded only when asked for. */
export const inThisThread: MakeParsers = async (known) => {
  const [{ parseFeed }, { readArticle }, { extract }] = await Promise.all([
    import('../feed/index.ts'),
    import('../article/index.ts'),
    import('./extract.ts'),
  ]);
  return {
    feed: parseFeed,
    article: async (bytes, page) => readArticle(bytes, page),
    extract: async (input) => extract({ ...input, known }),
    close: async () => {},
  };
};
