/** How much each kind of evidence says that an article is about an incident. Points add up; 1 is certainty. */

export interface MatchInput {
  readonly title: string;
  /** Body, paragraphs separated by newlines. */
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
}

/** One reason for a link, in words. */
export interface Evidence {
  readonly points: number;
  readonly why: string;
  /** Set for an actor of this incident alone. */
  readonly sole?: boolean;
  /** Set for a name that stands in no other incident of the register. */
  readonly unique?: boolean;
}

export const EVIDENCE = {
  /** The victim's name, by the best place where it stands. */
  victim: { title: 0.45, lead: 0.35, body: 0.15 },
  actor: { title: 0.3, lead: 0.2, body: 0.12 },
  /** All words of a curated search term stand in title and lead. */
  searchTerm: 0.2,
  /** A figure of the article equals a curated one; each further one adds half. */
  figure: 0.25,
  venue: 0.05,
  /** Published from two weeks before the first report to two months after it. */
  near: 0.2,
  /** Published up to a year after it. */
  year: 0.05,
} as const;

/** An incident with fewer points is not linked. */
export const LINK = 0.5;

/** An article cannot be about what was first reported more than this many days after it. */
export const EARLIEST_DAYS = 30;

/** Days that count as near the first report. */
export const NEAR_DAYS = { before: 14, after: 60 } as const;

/** Values below this are too common to tell incidents apart. */
export const DISTINCT_FIGURE = 1_000;

/**
 * An incident whose victim stands in no headline is what an article is about only where its names stand in so many places;
 * with fewer it is a comparison ("the largest since").
 */
export const FEWEST_NAMINGS = 3;
/** Characters of a text too short for that to be told. */
export const SHORT_TEXT = 800;
