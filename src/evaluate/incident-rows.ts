/** Labelled articles and what is predicted of them. */
import { z } from 'zod';
import { Lang } from '../model/vocabulary.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** Only id, outlet, lang, title, published and text are read; the labels are for scoring. */
export const Row = z.looseObject({
  id: z.string(),
  outlet: z.string().nullish(),
  lang: Lang,
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string(),
  relevant: z.boolean().nullish(),
  incident: z.string().nullish(),
});
export type Row = z.infer<typeof Row>;

/** The headline; of a text that a corpus gives without one, its first sentence. */
export function headOf({ title, text }: Pick<Row, 'title' | 'text'>): string {
  if (title) return title;
  const [first] = sentenceSpans(text);
  return first ? text.slice(first.start, first.end) : '';
}

export interface IncidentPrediction {
  readonly id: string;
  readonly relevant: boolean;
  /** Incident of the register, or "cluster-<article id>" for articles that no incident claims. */
  readonly incident: string | null;
}
