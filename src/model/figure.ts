/** A figure: a number that counts data, people, money or the like, with who asserts it. */
import { z } from 'zod';
import { Currency, PartialDate, Slug, Span } from './primitives.ts';
import { Bound, Certainty, FigureKind, Scope, Unit } from './vocabulary.ts';

export const Figure = z
  .object({
    id: z.string().regex(/^[0-9a-f]{12}-f[0-9a-f]{8}$/),
    /** Verbatim: number, scale and counted noun ("279 juta data penduduk"). */
    raw: z.string().min(1),
    span: Span,
    /** Plain number. Percent as written (8.3), bytes in decimal units (1 GB = 1e9). */
    value: z.number().nonnegative(),
    unit: Unit,
    currency: Currency.nullable(),
    of: z.string().min(1).nullable(),
    bound: Bound,
    /** Who asserts it, named as a statement's speaker is; null for the reporter's own voice. */
    claimant: z.string().min(1).nullable(),
    party: Slug.nullable(),
    kind: FigureKind,
    scope: Scope,
    certainty: Certainty,
    /** "per Mei 2021" is 2021-05. */
    asOf: PartialDate.nullable(),
    /** Id of the statement that holds the figure. */
    statement: z.string().nullable(),
    /** The source sentence, at most MAX_QUOTE characters, and where it starts in the article's text. */
    sentence: z.string().min(1),
    sentenceStart: z.int().min(0),
    confidence: z.number().min(0).max(1),
    /** The day on which a run noticed that the source no longer has this figure; absent while it has it. */
    gone: PartialDate.optional(),
    rule: z.string().min(1),
    extractor: z.string().min(1),
  })
  .strict()
  .refine((f) => f.sentence.slice(f.span.start - f.sentenceStart, f.span.end - f.sentenceStart) === f.raw, {
    message: "the span's text in the sentence is the raw text",
    path: ['span'],
  })
  .refine((f) => (f.unit === 'money') === (f.currency !== null), {
    message: 'money has a currency, and nothing else has',
    path: ['currency'],
  });
export type Figure = z.infer<typeof Figure>;
