/** What `explain` is asked about: a sentence, a text or HTML file, or a page. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../ingest/article/read.ts';
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

async function contentOf({ sentence, file, url }: Question): Promise<Content> {
  if (url) {
    const response = await fetch(url);
    if (!response.ok)
      throw new Error(`${url} answered ${response.status}; give a page that opens in a browser`);
    return pageContent(new Uint8Array(await response.arrayBuffer()), url);
  }
  if (!file) return { text: sentence, title: null, published: null };
  const bytes = readFileSync(file);
  if (/\.html?$/i.test(file)) return pageContent(bytes, 'https://example.com/page');
  return { text: bytes.toString('utf8'), title: null, published: null };
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
    if (!parsed.success) throw new Error(`--lang "${asked}" is no language that is read; use id or en`);
    return parsed.data;
  }
  return detectLanguage(text) ?? 'id';
}
