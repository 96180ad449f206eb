/** Reads one news page: metadata, each with its source, and the article's paragraphs without furniture. */
import type { OutletSelectors } from '../../model/outlet.ts';
import { collectBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { decodePage } from './decode.ts';
import { defect, refused } from './defects.ts';
import type { Document } from './dom.ts';
import { readFields, seenOf, whoSaid } from './fields.ts';
import { findNextPage } from './next-page.ts';
import { notHtml } from './page-kind.ts';
import { findLang } from './page-url.ts';
import { parsePage } from './parse.ts';
import { notices, whyNoArticle } from './refuse.ts';
import { select } from './selectors.ts';
import { gatherSignals, type Signals } from './signals.ts';
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
  const instead = notHtml(bytes, page.contentType);
  if (instead) return refused('not_html', `This is no HTML page but ${instead}.`);
  const parsed = parsePage(decodePage(bytes, page.contentType).text);
  if ('limit' in parsed) return refused('too_deep', `The page was not read: ${parsed.limit}.`);
  const signals = gatherSignals(parsed.document);
  return readParsed(parsed.document, signals, page);
}

function readParsed(
  document: Document,
  signals: Signals,
  page: PageContext,
): ArticleReading | ArticleRefused {
  const lang = findLang(signals);
  const selected = select(document, page.selectors, lang?.value ?? null);
  const blocks = collectBlocks(document, selected.remove);
  const fields = readFields(signals, blocks, selected, page, lang);
  const body = readBody(document, blocks, fields.title?.value ?? '', signals, selected.body);
  const why = whyNoArticle({
    body,
    blocks,
    signals,
    title: fields.title?.value ?? null,
    url: page.url,
    announced: page.headline ?? null,
  });
  if (why) return { ok: false, defect: why, seen: seenOf(fields) };
  const { url, title, authors, editors, published, modified, section } = fields;
  const undated = published ? [] : [defect('no_date', 'The page gives no publication date.')];
  return {
    ok: true,
    url: url.value,
    title: title?.value ?? '',
    authors: authors?.value ?? [],
    editors: editors?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    section: section?.value ?? null,
    declaredLang: lang?.value ?? null,
    standfirst: body.standfirst,
    nextPage: findNextPage(document, page.url),
    paragraphs: body.paragraphs,
    reservations: reservationsOf(signals),
    ...whoSaid(fields, lang, body.from),
    ...(selected.unfound.length > 0 && { unfound: selected.unfound }),
    cuts: body.cuts,
    defects: [
      ...undated,
      ...selected.defects,
      ...fields.defects,
      ...body.defects,
      ...notices(body, blocks, signals),
    ],
  };
}

/** Meta elements for all robots and for this one, in the words of X-Robots-Tag. */
const reservationsOf = ({ meta }: Signals): { robots: string; tdm: string | null } => ({
  robots: [...(meta.get('robots') ?? []), ...(meta.get('breachledger') ?? [])].join(', '),
  tdm: meta.get('tdm-reservation')?.[0] ?? null,
});
