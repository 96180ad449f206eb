/** What `explain` is asked about: a sentence, a text or HTML file, or a page. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../ingest/article/read.ts';
import { createClient } from '../ingest/fetch/index.ts';
import { detectLanguage } from '../ingest/language/detect.ts';
import type { ExtractionInput } from '../model/draft.ts';
import { Lang } from '../model/vocabulary.ts';

export interface Question {
  readonly sentence: string;
  readonly file?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  /** Exact origins on private addresses that may be asked. */
  readonly allowOrigins?: readonly string[] | undefined;
}

/** The text to explain; throws an error that names the file, page or language and the remedy. */
export async function readSource(question: Question): Promise<ExtractionInput> {
  const { text, title, published } = await contentOf(question);
  return {
    text,
    lang: langOf(question.lang, text),
    title: question.title ?? title,
    published: question.published ?? published,
  };
}

interface Content {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

async function contentOf({ sentence, file, url, allowOrigins }: Question): Promise<Content> {
  if (url) return download(url, allowOrigins ?? []);
  if (!file) return { text: sentence, title: null, published: null };
  const stored = readFileSync(file);
  const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  if (/\.html?(?:\.gz)?$/i.test(file)) return pageContent(bytes, 'https://example.com/page');
  return { text: bytes.toString('utf8'), title: null, published: null };
}

/** Asks politely, as the nightly run does: with limits, robots.txt and address checks. */
async function download(url: string, allowOrigins: readonly string[]): Promise<Content> {
  const client = createClient({ allowOrigins });
  try {
    const answer = await client.fetch({ url, kind: 'page', outlet: null });
    if (answer.outcome === 'fetched') return pageContent(answer.body, answer.url);
    throw new Error(
      answer.outcome === 'failed'
        ? `${answer.issue.message}; ${answer.issue.remedy}`
        : `${url} answered "not modified"`,
    );
  } finally {
    await client.close();
  }
}

function pageContent(bytes: Uint8Array, url: string): Content {
  const reading = readArticle(bytes, { url, contentType: null });
  if (!reading.ok) throw new Error(`${url}: ${reading.defect.message}; ${reading.defect.remedy}`);
  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { text, title: reading.title, published: reading.published };
}

function langOf(asked: string | undefined, text: string): Lang {
  if (asked !== undefined) {
    const parsed = Lang.safeParse(asked);
    if (!parsed.success)
      throw new Error(`--lang "${asked}" is no language that is read; use ${Lang.options.join(', ')}`);
    return parsed.data;
  }
  return detectLanguage(text) ?? 'id';
}
