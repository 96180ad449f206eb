/** The article readers that bench pages compares. Packages of others live in bench/node_modules alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { PagePrediction } from '../src/evaluate/page-score.ts';
import { predict } from '../src/evaluate/pages.ts';
import { readByline } from '../src/ingest/article/byline.ts';
import { textOf } from '../src/ingest/article/dom.ts';

export interface StoredPage {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The bytes decoded, for readers that take text. */
  readonly html: string;
}

/** What a reader answers, in its own form; turned into a prediction outside the measured time. */
interface Answer {
  readonly content?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly published?: string | null | undefined;
}

type Read = (page: StoredPage) => Promise<Answer | PagePrediction | null> | Answer | PagePrediction | null;

export interface PageReader {
  /** Packages that have to be in bench/node_modules. */
  readonly packages: readonly string[];
  /** Loads the reader; what it does per page is measured. */
  load(): Promise<Read>;
}

// biome-ignore lint/suspicious/noExplicitAny: the packages need not be installed for the types to be checked
const foreign = (name: string): Promise<any> => import(name);

const READABILITY = '@mozilla/readability';

export const PAGE_READERS: Readonly<Record<string, PageReader>> = {
  'cheerio.load': {
    packages: [],
    load: async () => {
      const { load } = await import('cheerio');
      return ({ html }) => {
        load(html);
        return null;
      };
    },
  },
  'breach-ledger': {
    packages: [],
    load: async () => (page) => predict(page.id, page.url, page.bytes),
  },
  'readability + jsdom': {
    packages: [READABILITY, 'jsdom'],
    load: async () => {
      const { Readability } = await foreign(READABILITY);
      const { JSDOM, VirtualConsole } = await foreign('jsdom');
      return ({ html, url }) => {
        const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
        const answer = readabilityAnswer(new Readability(window.document).parse());
        window.close();
        return answer;
      };
    },
  },
  'readability + linkedom': {
    packages: [READABILITY, 'linkedom'],
    load: async () => {
      const { Readability } = await foreign(READABILITY);
      const { parseHTML } = await foreign('linkedom');
      return ({ html }) => readabilityAnswer(new Readability(parseHTML(html).document).parse());
    },
  },
  defuddle: {
    packages: ['defuddle', 'linkedom'],
    load: async () => {
      const { Defuddle } = await foreign('defuddle/node');
      // Its asynchronous extractors ask third parties over the network.
      return ({ html, url }) => Defuddle(html, url, { useAsync: false });
    },
  },
  'article-extractor': {
    packages: ['@extractus/article-extractor'],
    load: async () => {
      const { extractFromHtml } = await foreign('@extractus/article-extractor');
      return ({ html, url }) => extractFromHtml(html, url);
    },
  },
};

interface ReadabilityArticle {
  readonly content?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

const readabilityAnswer = (article: ReadabilityArticle | null): Answer | null =>
  article && {
    content: article.content,
    title: article.title,
    author: article.byline,
    published: article.publishedTime,
  };

/** A reader's answer as a prediction. Text and names are parted for all alike, so that form costs nobody points. */
export function toPrediction(id: string, answer: Answer | PagePrediction | null): PagePrediction {
  if (answer && 'body' in answer) return answer;
  return {
    id,
    body: answer?.content ? textOf(parseDocument(answer.content)) : '',
    title: answer?.title ?? null,
    authors: answer?.author ? readByline(answer.author).authors : [],
    published: answer?.published ?? null,
  };
}

/** Packages of the named readers that are not installed. */
export function missingPackages(readers: readonly string[]): string[] {
  const needed = new Set(readers.flatMap((name) => PAGE_READERS[name]?.packages ?? []));
  return [...needed].filter((name) => !existsSync(join(import.meta.dirname, 'node_modules', name)));
}
