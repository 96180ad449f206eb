/** Reads one news page: metadata, each with its source, and the article's paragraphs without furniture. */

import type { OutletSelectors } from '../../model/outlet.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { canonicalUrl, sameSite } from '../../text/canonical-url.ts';
import type { Defect } from '../feed/types.ts';
import { findCredits } from './authors.ts';
import { type Block, collectBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { decodePage } from './decode.ts';
import { own, strings } from './json-ld.ts';
import { parsePage } from './parse.ts';
import { findModified, findPublished } from './published.ts';
import { gatherSignals, metaOf, type Signals } from './signals.ts';
import { findTitle, outletNames } from './title.ts';
import type { ArticleReading, ArticleRefused } from './types.ts';

export interface PageContext {
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly selectors?: OutletSelectors | undefined;
  /** Headline that the feed gave; used only where the page has none of its own. */
  readonly headline?: string | null;
}

/** Reads a page; what is not an article comes back as a defect, never as an exception. */
export function readArticle(bytes: Uint8Array, page: PageContext): ArticleReading | ArticleRefused {
  if (!looksLikeHtml(bytes, page.contentType))
    return refused(
      'not_html',
      `The answer is no HTML page (${page.contentType ?? 'no content type'}).`,
      'Check the link of the feed item.',
    );
  const decoded = decodePage(bytes, page.contentType);
  const parsed = parsePage(decoded.text);
  if ('limit' in parsed)
    return refused(
      'too_deep',
      `The page was not read: ${parsed.limit}.`,
      'Open it in a browser; if it is a real article, report the page.',
    );
  const signals = gatherSignals(parsed.document);
  const lang = declaredLang(signals);
  const blocks = collectBlocks(parsed.document);
  const title =
    findTitle(signals, page.url) ?? (page.headline ? { value: page.headline, from: 'feed' } : null);
  const lines = visibleLines(blocks);
  const published = findPublished(signals, lines, page.url, lang);
  const modified = findModified(signals, lang);
  const { authors, editors } = findCredits(signals, lines, outletNames(signals, page.url));
  const body = readBody(parsed.document, blocks, title?.value ?? '', signals);
  const url = findUrl(signals, page.url);
  if (body.paragraphs.length === 0)
    return refused(
      'no_content',
      'No paragraph of article text was found.',
      'Open the page; if it is an article, give selectors in the outlet file.',
    );
  if (!title) return refused('not_article', 'The page has no headline.', 'Check the link of the feed item.');
  const section =
    metaOf(signals, 'article:section') ??
    signals.ldArticles.flatMap((n) => strings(own(n, 'articleSection')))[0] ??
    null;
  return {
    ok: true,
    url: url.value,
    title: title.value,
    authors: authors?.value ?? [],
    editors: editors?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    section,
    declaredLang: lang,
    paragraphs: body.paragraphs,
    sources: sourcesOf({ url, title, published, modified, authors, editors }),
    cuts: body.cuts,
    defects: published
      ? []
      : [defect('no_date', 'The page gives no publication date.', 'The date of the feed is used.')],
  };
}

function sourcesOf(fields: Readonly<Record<string, { from: string } | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.from]] : [])),
  );
}

const defect = (kind: Defect['class'], message: string, remedy: string): Defect => ({
  class: kind,
  message,
  remedy,
});
const refused = (kind: Defect['class'], message: string, remedy: string): ArticleRefused => ({
  ok: false,
  defect: defect(kind, message, remedy),
});

/** First bytes of PDF, PNG, GIF, JPEG, ZIP and gzip: never a page, whatever the header says. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
];

function looksLikeHtml(bytes: Uint8Array, contentType: string | null): boolean {
  if (contentType && !/html|xml|text\/plain|octet-stream/i.test(contentType)) return false;
  return !MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte));
}

function declaredLang(signals: Signals): Lang | null {
  const code = (
    signals.lang ??
    metaOf(signals, 'content-language', 'og:locale', 'language') ??
    ''
  ).toLowerCase();
  if (/^(?:id|in|ind)(?:[-_]|$)|^indonesia/.test(code)) return 'id';
  return /^(?:en|eng)(?:[-_]|$)|^english/.test(code) ? 'en' : null;
}

/** Declared canonical address where it belongs to the page's own site, else the page's own address. */
function findUrl(signals: Signals, url: string): { value: string; from: string } {
  const own = canonicalUrl(url) ?? url;
  const declared = [
    ...signals.canonical.map((value) => ({ value, from: 'canonical' })),
    ...(signals.meta.get('og:url') ?? []).map((value) => ({ value, from: 'og:url' })),
  ];
  for (const { value, from } of declared) {
    const address = canonicalUrl(value, url);
    if (address && sameSite(address, url) && new URL(address).pathname !== '/')
      return { value: address, from };
  }
  return { value: own, from: 'address' };
}

/** Short lines among which a byline or a date may stand. */
function visibleLines(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.text.length < 160)
    .map((block) => block.text)
    .slice(0, 400);
}
