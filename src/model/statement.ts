/** A statement: words that a source outside the newsroom said or wrote, with who said them. */
import { z } from 'zod';
import { Mention, PartialDate, Slug, Span } from './primitives.ts';
import { Certainty, Lang, Stance, StatementKind } from './vocabulary.ts';

/** Longest verbatim text that is stored of one statement, in characters. The article itself is never stored. */
export const MAX_QUOTE = 600;

export const Statement = z
  .object({
    /** "<article id>-s<hash of span>": the same article and span give the same id. */
    id: z.string().regex(/^[0-9a-f]{12}-s[0-9a-f]{8}$/),
    kind: StatementKind,
    lang: Lang,
    /** Verbatim words without outer quote marks. Where they exceed MAX_QUOTE, a prefix, and `cut` is true. */
    text: z.string().min(1).max(MAX_QUOTE),
    cut: z.boolean().default(false),
    span: Span,
    /** Fullest form of the speaker's name in the article; null where readings differ or the source is anonymous. */
    speaker: z.string().min(1).nullable(),
    /** Id of the person or organization file that the speaker resolves to. */
    party: Slug.nullable(),
    mention: Mention.nullable(),
    role: z.string().min(1).nullable(),
    organization: z.string().min(1).nullable(),
    organizationParty: Slug.nullable(),
    cue: Mention.nullable(),
    stance: Stance,
    certainty: Certainty,
    /** When it was said, where the sentence tells; else null and the article's own date stands in. */
    said: PartialDate.nullable(),
    /** Words before and after that make a text fragment unique, where the text alone is not. */
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    confidence: z.number().min(0).max(1),
    /** The day on which a run noticed that the source no longer has these words; absent while it has them. */
    gone: PartialDate.optional(),
    /** Name of the rule that found it; every rule has a table of examples beside it. */
    rule: z.string().min(1),
    extractor: z.string().min(1),
  })
  .strict()
  .refine((s) => s.cut || s.text.length === s.span.end - s.span.start, {
    message: 'the text is as long as its span, or cut is true',
    path: ['text'],
  });
export type Statement = z.infer<typeof Statement>;
