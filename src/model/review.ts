/** A human decision about one extracted record. It survives every re-run. */
import { z } from 'zod';
import { PartialDate } from './primitives.ts';
import { Certainty, FigureKind, Scope, Stance, Unit } from './vocabulary.ts';

/** The fields that a reviewer may set to another value. */
export const Correction = z
  .object({
    speaker: z.string().nullable().optional(),
    role: z.string().nullable().optional(),
    organization: z.string().nullable().optional(),
    stance: Stance.optional(),
    certainty: Certainty.optional(),
    claimant: z.string().nullable().optional(),
    value: z.number().nonnegative().optional(),
    unit: Unit.optional(),
    kind: FigureKind.optional(),
    scope: Scope.optional(),
  })
  .strict();

export const Review = z
  .object({
    /** Id of the statement, figure or response. */
    record: z.string().regex(/^[0-9a-f]{12}-[sfr][0-9a-f]{8}$/),
    /** `close` ends a silence or a promise that an answer has met in a way that no record shows. */
    decision: z.enum(['accept', 'correct', 'withdraw', 'close']),
    by: z.string().min(1),
    date: PartialDate,
    reason: z.string().min(1),
    set: Correction.optional(),
  })
  .strict()
  .refine((r) => (r.decision === 'correct') === (r.set !== undefined), {
    message: '"correct" needs `set`, the other decisions must not have it',
    path: ['set'],
  })
  .refine((r) => r.decision !== 'close' || /-r[0-9a-f]{8}$/.test(r.record), {
    message: 'only a silence or a promise can be closed',
    path: ['decision'],
  });
export type Review = z.infer<typeof Review>;

/** A reviews file holds a list of reviews. */
export const Reviews = z.array(Review);
