/**
 * A response: how a party met the questions put to it. It gave no answer, it declined to give one, or it promised one
 * for later. Told by the newsroom, or (promises) said by the party itself.
 */
import { z } from 'zod';
import { PartialDate, Slug, Span } from './primitives.ts';
import { MAX_QUOTE } from './statement.ts';
import { ResponseKind } from './vocabulary.ts';

export const Response = z
  .object({
    id: z.string().regex(/^[0-9a-f]{12}-r[0-9a-f]{8}$/),
    kind: ResponseKind,
    /** The words that tell it ("belum merespons", "will publish the findings"), and where they stand. */
    cue: z.string().min(1),
    span: Span,
    /** Whose response it is, named as a statement's speaker is. */
    speaker: z.string().min(1),
    party: Slug.nullable(),
    role: z.string().min(1).nullable(),
    organization: z.string().min(1).nullable(),
    organizationParty: Slug.nullable(),
    /** The day of it, where the sentence tells; else null and the article's own date stands in. */
    said: PartialDate.nullable(),
    /** Promises only: the last day, month or year by which it is to be kept, where the words tell. */
    due: PartialDate.nullable(),
    /** Id of the statement that holds a promise; null where the newsroom tells it. */
    statement: z.string().nullable(),
    /** The source sentence, at most MAX_QUOTE characters, and where it starts in the article's text. */
    sentence: z.string().min(1).max(MAX_QUOTE),
    sentenceStart: z.int().min(0),
    confidence: z.number().min(0).max(1),
    /** The day on which a run noticed that the source no longer has these words; absent while it has them. */
    gone: PartialDate.optional(),
    rule: z.string().min(1),
    extractor: z.string().min(1),
  })
  .strict()
  .refine((r) => r.sentence.slice(r.span.start - r.sentenceStart, r.span.end - r.sentenceStart) === r.cue, {
    message: "the span's text in the sentence is the cue",
    path: ['span'],
  })
  .refine((r) => r.due === null || r.kind === 'promised', {
    message: 'only a promise has a day by which it is due',
    path: ['due'],
  });
export type Response = z.infer<typeof Response>;
