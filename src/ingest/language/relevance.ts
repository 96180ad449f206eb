/** Words by which an article about a specific breach is told from other news. Weights are points, not probabilities. */
import type { Lang } from '../../model/vocabulary.ts';
import { RELEVANCE as en } from './en/relevance.ts';
import { RELEVANCE as id } from './id/relevance.ts';
import { RELEVANCE as ms } from './ms/relevance.ts';

export interface RelevanceLexicon {
  /** Phrases that name the event itself: data left their holder. */
  readonly event: readonly string[];
  /** Who attacks, and the trade in what was taken. */
  readonly attack: readonly string[];
  /** What was taken. */
  readonly records: readonly string[];
  /** How holders, regulators and victims respond to a specific event. */
  readonly response: readonly string[];
  /** Marks of the general, the future and the technical: advice, surveys, patches, policy. */
  readonly general: readonly string[];
}

export const RELEVANCE: Readonly<Record<Lang, RelevanceLexicon>> = { id, en, ms };
