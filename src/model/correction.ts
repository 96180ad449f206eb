/** An entry of the public corrections log (front matter of content/corrections/*.md). */
import { z } from 'zod';
import { Bilingual, PartialDate, Slug } from './primitives.ts';

export const CorrectionNotice = z
  .object({
    date: PartialDate,
    incident: Slug.nullable(),
    record: z.string().nullable().default(null),
    title: Bilingual,
    summary: Bilingual,
  })
  .strict();
export type CorrectionNotice = z.infer<typeof CorrectionNotice>;
