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
  /** Marks beside an event in a headline that it has happened to this victim before. */
  readonly another: readonly string[];
  /**
   * Points for a text that names no day at all. Indonesian newsrooms put the day behind everybody who speaks, "Rabu (14/9)";
   * advice, columns and features seldom name one. 0 where news does without.
   */
  readonly undated: number;
}

export const RELEVANCE: Readonly<Record<Lang, RelevanceLexicon>> = { id, en, ms };
