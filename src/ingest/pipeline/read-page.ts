/** One page from its bytes to an Article record: read, tell the language, judge, extract, match. */
import type { Article } from '../../model/article.ts';
import type { KnownParty } from '../../model/draft.ts';
import type { FeedItem } from '../../model/feed-item.ts';
import { articleId, textHash } from '../../model/ids.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Span } from '../../model/primitives.ts';
import type { Issue } from '../../model/run-report.ts';
import { sketchOf } from '../../model/sketch.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { ResolveParty } from '../../register/parties.ts';
import { redact } from '../../text/redact.ts';
import type { ArticleReading, ArticleRefused } from '../article/types.ts';
import type { Fetched } from '../fetch/types.ts';
import { type IncidentIndex, named } from '../incident/incident-index.ts';
import { matchIncidents } from '../incident/match.ts';
import { judgeRelevance } from '../incident/relevance.ts';
import { detectLanguage } from '../language/detect.ts';
import { announcedTitle } from './announced-title.ts';
import { assemble } from './assemble.ts';
import { toIssue } from './issues.ts';
import { optOut, tooMany, unknownLanguage } from './page-issues.ts';
import { isUnfinished, type Parsers, type Unfinished } from './parsers.ts';
import { reserves } from './reserves.ts';
import { READER } from './version.ts';

/** Everything that a run knows before the first page. */
export interface Knowledge {
  readonly index: IncidentIndex;
  readonly known: readonly KnownParty[];
  readonly resolveParty: ResolveParty;
}

export type PageOutcome =
  | {
      readonly outcome: 'article';
      readonly article: Article;
      /** What the records were found in; never stored. */
      readonly text: string;
      readonly issues: readonly Issue[];
      /** A further page of the article could not be read. */
      readonly partial?: boolean;
    }
  | { readonly outcome: 'irrelevant' }
  | { readonly outcome: 'refused'; readonly issues: readonly Issue[] }
  /** Time or memory ran out, or the run was interrupted: to be tried again. */
  | { readonly outcome: 'unfinished'; readonly issues: readonly Issue[] };

/** Which page is being read, and what the feed and the outlet file say of it. */
export interface PageAsked {
  readonly fetched: Fetched;
  readonly item: FeedItem;
  readonly outlet: Outlet;
  /** Id under which an earlier run stored this feed entry, whatever its link was then. */
  readonly knownId: string | null;
}

/** A text of at least this many characters whose language cannot be told is in a language that is not read. */
const LONG_ENOUGH_TO_TELL = 400;

/**
 * Makes a record of one page. Never throws for what a page holds.
 * @param reading what the article reader made of the page, and of those that follow it
 */
export async function readPage(
  reading: ArticleReading | ArticleRefused,
  { fetched, item, outlet, knownId }: PageAsked,
  knowledge: Knowledge,
  parsers: Parsers,
): Promise<PageOutcome> {
  const without = (refused: Unfinished): PageOutcome => ({
    outcome: isUnfinished(refused) ? 'unfinished' : 'refused',
    issues: [toIssue(refused.defect, 'article', outlet.id, item.url)],
  });
  if (!reading.ok) return without(reading);

  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const lang = languageOf(text, reading, outlet);
  if (!lang) return { outcome: 'refused', issues: [unknownLanguage(outlet, item)] };

  const published = reading.published ?? item.published;
  const told = { text, lang, title: reading.title, published, setOff: setOffSpans(reading) };
  const extraction = await parsers.extract(told, fetched.url);
  if ('ok' in extraction) return without(extraction);
  const incidents = matchIncidents(knowledge.index, {
    title: reading.title,
    text,
    published,
    figures: extraction.figures,
  });
  const known =
    incidents.some(({ passing }) => !passing) || named(knowledge.index, reading.title) === 'actor';
  if (!judgeRelevance(reading.title, text, lang, known).relevant) return { outcome: 'irrelevant' };

  const id = knownId ?? articleId(reading.url);
  const { leftOut, ...records } = assemble(id, text, extraction, knowledge.resolveParty);
  const article: Article = {
    id,
    url: reading.url,
    outlet: outlet.id,
    lang,
    title: redact(reading.title),
    ...announcedTitle(item.title, reading.title),
    authors: [...(reading.authors.length > 0 ? reading.authors : item.authors)].map(redact),
    editors: reading.editors.map(redact),
    published,
    modified: reading.modified,
    section: reading.section && redact(reading.section),
    incidents,
    ...records,
    textHash: textHash(text),
    textLength: text.length,
    ...sketched(text),
    reader: READER,
  };
  const issues = reading.defects
    .filter((defect) => defect.class !== 'no_date' || published === null)
    .map((defect) => toIssue(defect, 'article', outlet.id, item.url));
  if (leftOut > 0) issues.push(tooMany(outlet, item, leftOut));
  if (!reserves(fetched, reading)) return { outcome: 'article', article, text, issues };
  const reserved = [...issues, optOut(outlet, item)];
  return { outcome: 'article', article: withoutWords(article), text, issues: reserved };
}

function sketched(text: string): Pick<Article, 'sketch'> {
  const sketch = sketchOf(text);
  return sketch ? { sketch } : {};
}

/** Where the page's own block quotes and posts stand in the joined text. */
function setOffSpans({ paragraphs }: ArticleReading): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { text, kind } of paragraphs) {
    if (kind === 'quote' || kind === 'post') spans.push({ start, end: start + text.length });
    start += text.length + 1;
  }
  return spans;
}

/** The language of most of the text that can be told, paragraph by paragraph where the whole is undecided. */
function languageOf(text: string, reading: ArticleReading, outlet: Outlet): Lang | null {
  const whole = detectLanguage(text);
  if (whole) return whole;
  const characters = new Map<Lang, number>();
  for (const paragraph of reading.paragraphs) {
    const lang = detectLanguage(paragraph.text);
    if (lang) characters.set(lang, (characters.get(lang) ?? 0) + paragraph.text.length);
  }
  const [most] = [...characters].sort(([, a], [, b]) => b - a);
  if (most) return most[0];
  return text.length < LONG_ENOUGH_TO_TELL ? (reading.declaredLang ?? outlet.lang) : null;
}

/** A publisher that reserves text mining or snippets keeps its words: title, link and numbers stay. */
const withoutWords = ({ responses: _, sketch: __, ...article }: Article): Article => ({
  ...article,
  statements: [],
  figures: article.figures.map((figure) => ({
    ...figure,
    statement: null,
    sentence: figure.raw,
    sentenceStart: figure.span.start,
  })),
});
