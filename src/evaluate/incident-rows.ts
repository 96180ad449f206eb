/** Labelled articles and what is predicted of them. */
import { z } from 'zod';
import { Lang } from '../model/vocabulary.ts';

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

export interface IncidentPrediction {
  readonly id: string;
  readonly relevant: boolean;
  /** Incident of the register, or "cluster-<article id>" for articles that no incident claims. */
  readonly incident: string | null;
}
