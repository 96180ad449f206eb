/** What the statement rules read and give to each other. */
import type { Span } from '../../model/primitives.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { FoundDate } from '../../text/dates.ts';
import type { Token as Atom } from '../../text/tokens.ts';
import type { Act } from '../language/cues.ts';
import type { WordForm } from './word-form.ts';

/** A pair of quote marks: `start`..`end` is the inside, `open` the first mark's place, `close` the place after the last. */
export interface Quote extends Span {
  readonly open: number;
  readonly close: number;
  /** False where the outlet forgot the closing mark, or reopens it in the next paragraph. */
  readonly closed: boolean;
  /** True where the paragraph before left its quote open: the same voice goes on. */
  readonly continues: boolean;
  readonly words: number;
  /** Set off from the prose without marks: a letter, a note, a post. */
  readonly block?: boolean;
}

/** A word, a punctuation mark, or a whole quotation seen as one token. */
export interface Token extends Span {
  readonly kind: WordForm['kind'];
  readonly text: string;
  readonly lower: string;
  readonly form: WordForm;
  readonly quote: Quote | null;
}

/** A sentence of the newsroom's own prose; what stands in quote marks counts as one token. */
export interface Frame extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The quotations among its tokens; most frames have none. */
  readonly quotes: readonly Quote[];
}

export interface Document {
  readonly text: string;
  readonly lang: Lang;
  readonly title: string | null;
  /** ISO date of the article, which dates without a year refer to. */
  readonly published: string | null;
  /** The dates of the text, in order. */
  readonly dates: readonly FoundDate[];
  readonly frames: readonly Frame[];
  readonly quotes: readonly Quote[];
  /** Letters, numbers and marks of the text, which the tokens of the frames are made of. */
  readonly atoms: readonly Atom[];
}

/** What a rule finds in a frame: the cue, the words that name the speaker, and the content. */
export interface Attribution {
  readonly rule: string;
  readonly confidence: number;
  readonly frame: Frame;
  readonly cue: Span;
  readonly act: Act;
  /** Words that name the speaker; empty where the cue itself is a pronoun or the speaker is taken from before. */
  readonly source: readonly Token[];
  /** How the speaker is found where `source` names none. */
  readonly speaker: 'named' | 'pronoun' | 'same' | 'nobody';
  /** The content clause, in whole tokens of the frame; it may hold quotations. */
  readonly content: Span;
  /** Quotations that are the content by themselves. */
  readonly quotes: readonly Quote[];
}

/** Marks at which a sentence breaks: a name or subject never goes on over them. */
export const BREAKS: ReadonlySet<string> = new Set([':', ';', '\u2014', '\u2013']);
