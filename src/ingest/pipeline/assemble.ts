/** From drafts to the stored record: ids, parties, personal data blocked out, long quotes cut. */
import type { FigureDraft, ResponseDraft, StatementDraft } from '../../model/draft.ts';
import type { Figure } from '../../model/figure.ts';
import { figureId, responseId, statementId } from '../../model/ids.ts';
import type { Mention } from '../../model/primitives.ts';
import type { Response } from '../../model/response.ts';
import { MAX_QUOTE, type Statement } from '../../model/statement.ts';
import type { ResolveParty } from '../../register/parties.ts';
import { BLOCK, redact } from '../../text/redact.ts';
import type { Extraction } from './extract.ts';
import { EXTRACTOR } from './version.ts';

/** Words before and after a quote that make a text fragment unique; four are enough in news text. */
const CONTEXT_WORDS = 4;
/** A quote shorter than this many characters may stand elsewhere on the page, too. */
const SURE_LENGTH = 25;

/** Characters beside a quote in which its neighbouring words are looked for; a line may be a megabyte long. */
const CONTEXT_REACH = 200;

/** More of either in one article is a document made to be large, not news; the longest measured articles have under 100. */
const MOST_STATEMENTS = 300;
const MOST_FIGURES = 300;
const MOST_RESPONSES = 50;

/** Beyond this a number counts nothing on earth and no double keeps its digits. */
const LARGEST = 1e18;

interface Assembled {
  readonly statements: Statement[];
  readonly figures: Figure[];
  /** Absent where there are none. */
  readonly responses?: Response[];
  /** Statements and figures beyond the most that one article may have. */
  readonly leftOut: number;
}

/** An article's text, and the same with personal data blocked out. */
interface Texts {
  readonly text: string;
  readonly clean: string;
}

/** Makes records of an extraction. The article's text is needed for context only and is not kept. */
export function assemble(
  article: string,
  text: string,
  extraction: Extraction,
  resolveParty: ResolveParty,
): Assembled {
  // Redacted as a whole: where a span cuts a number in two, neither half looks personal any more. Spans stay true.
  const clean = redact(text);
  const ids = extraction.statements
    .slice(0, MOST_STATEMENTS)
    .map((draft) => statementId(article, draft.span));
  const drafts = extraction.figures.filter(
    ({ value, span }) => value <= LARGEST && !clean.slice(span.start, span.end).includes(BLOCK),
  );
  const statements = extraction.statements
    .slice(0, MOST_STATEMENTS)
    .map((draft) => toStatement(article, { text, clean }, draft, resolveParty));
  const figures = drafts
    .slice(0, MOST_FIGURES)
    .map((draft) => toFigure(article, clean, draft, ids, resolveParty));
  const responses = firstOfEachId(
    extraction.responses
      .filter(({ span }) => !clean.slice(span.start, span.end).includes(BLOCK))
      .slice(0, MOST_RESPONSES)
      .map((draft) => toResponse(article, clean, draft, ids, resolveParty)),
  );
  return {
    statements: firstOfEachId(statements),
    figures: firstOfEachId(figures),
    ...(responses.length > 0 && { responses }),
    leftOut: extraction.statements.length - statements.length + drafts.length - figures.length,
  };
}

function toStatement(
  article: string,
  texts: Texts,
  draft: StatementDraft,
  resolveParty: ResolveParty,
): Statement {
  const cut = draft.text.length > MAX_QUOTE;
  const clean = redact(texts.clean.slice(draft.span.start, draft.span.end));
  return {
    ...draft,
    id: statementId(article, draft.span),
    text: cut ? cutAtWord(clean) : clean,
    cut,
    speaker: redactOrNull(draft.speaker),
    party: partyOf(draft.speaker, resolveParty),
    mention: redactMention(draft.mention),
    role: redactOrNull(draft.role),
    organization: redactOrNull(draft.organization),
    organizationParty: partyOf(draft.organization, resolveParty),
    ...context(texts, draft),
    extractor: EXTRACTOR,
  };
}

function toFigure(
  article: string,
  clean: string,
  draft: FigureDraft,
  ids: readonly string[],
  resolveParty: ResolveParty,
): Figure {
  const { sentence, sentenceStart } = draft;
  return {
    ...draft,
    id: figureId(article, draft.span),
    of: redactOrNull(draft.of),
    sentence: clean.slice(sentenceStart, sentenceStart + sentence.length),
    claimant: redactOrNull(draft.claimant),
    party: partyOf(draft.claimant, resolveParty),
    statement: draft.statement === null ? null : (ids[draft.statement] ?? null),
    extractor: EXTRACTOR,
  };
}

function toResponse(
  article: string,
  clean: string,
  draft: ResponseDraft,
  ids: readonly string[],
  resolveParty: ResolveParty,
): Response {
  const { sentence, sentenceStart } = draft;
  return {
    ...draft,
    id: responseId(article, draft.span),
    speaker: redact(draft.speaker),
    party: partyOf(draft.speaker, resolveParty),
    role: redactOrNull(draft.role),
    organization: redactOrNull(draft.organization),
    organizationParty: partyOf(draft.organization, resolveParty),
    statement: draft.statement === null ? null : (ids[draft.statement] ?? null),
    sentence: clean.slice(sentenceStart, sentenceStart + sentence.length),
    extractor: EXTRACTOR,
  };
}

const redactOrNull = (text: string | null): string | null => text && redact(text);

const partyOf = (name: string | null, resolveParty: ResolveParty): string | null =>
  name === null ? null : resolveParty(name);

const redactMention = (mention: Mention | null): Mention | null =>
  mention && { ...mention, text: redact(mention.text) };

/** The longest prefix of whole words within the limit. */
function cutAtWord(text: string): string {
  const prefix = text.slice(0, MAX_QUOTE);
  const space = prefix.lastIndexOf(' ');
  return space > MAX_QUOTE / 2 ? prefix.slice(0, space) : prefix;
}

/** Prefix and suffix where the words alone would be ambiguous on the page. */
function context(
  { text, clean }: Texts,
  { text: quote, span }: StatementDraft,
): { prefix?: string; suffix?: string } {
  const first = text.indexOf(quote);
  if (quote.length >= SURE_LENGTH && (first === -1 || first === text.lastIndexOf(quote))) return {};
  const before =
    clean
      .slice(Math.max(0, span.start - CONTEXT_REACH), span.start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = clean.slice(span.end, span.end + CONTEXT_REACH).split('\n');
  const prefix = before.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
  const suffix = after.trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
  return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function firstOfEachId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}
