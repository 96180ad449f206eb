/** Records as the extractors give them, before ids, parties, redaction and cutting are applied by the pipeline. */
import type { Figure } from './figure.ts';
import type { Span } from './primitives.ts';
import type { Response } from './response.ts';
import type { Statement } from './statement.ts';
import type { Lang } from './vocabulary.ts';

/** What the extractors read. Paragraphs of `text` are separated by newlines; spans count in it. */
export interface ExtractionInput {
  readonly text: string;
  readonly lang: Lang;
  /** Names may be taken from the title, statements never. */
  readonly title: string | null;
  /** ISO date or date-time; resolves "kemarin" and dates without a year. */
  readonly published: string | null;
  /** Names of known people and bodies with their aliases, from the register. May be empty. */
  readonly known?: readonly KnownParty[];
  /** Spans of paragraphs of `text` that the page itself sets off as a quotation or a post. */
  readonly setOff?: readonly Span[];
}

/** A person or body of the register, for resolving short forms and acronyms. */
export interface KnownParty {
  readonly id: string;
  readonly type: 'person' | 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
  /** For people: the titles and bodies of their roles. */
  readonly roles?: readonly { readonly title: string; readonly organization: string | null }[];
}

/** A statement whose `text` is exactly the span's text, however long. */
export type StatementDraft = Omit<
  Statement,
  'id' | 'party' | 'organizationParty' | 'cut' | 'prefix' | 'suffix' | 'extractor'
>;

/** A figure; `statement` is the index of its enclosing statement in the list of drafts, or null. */
export type FigureDraft = Omit<Figure, 'id' | 'party' | 'statement' | 'extractor'> & {
  readonly statement: number | null;
};

/** A response; `statement` is the index of the statement that holds a promise, or null. */
export type ResponseDraft = Omit<
  Response,
  'id' | 'party' | 'organizationParty' | 'statement' | 'extractor'
> & {
  readonly statement: number | null;
};

/** One step of the explanation of an extraction: which rule looked at which words, and what came of it. */
export interface TraceStep {
  readonly rule: string;
  readonly outcome: 'found' | 'refused' | 'merged' | 'resolved';
  readonly start: number;
  readonly end: number;
  /** A sentence for people: why it was found, refused or merged. */
  readonly why: string;
}

/** Collects the steps of an extraction when someone asked for an explanation; absent otherwise. */
export type Trace = (step: TraceStep) => void;
