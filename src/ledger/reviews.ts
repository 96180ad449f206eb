/** Applies the decisions of reviewers to extracted records. */
import type { Figure } from '../model/figure.ts';
import type { Statement } from '../model/statement.ts';
import { SCOPE_OF_KIND } from '../model/vocabulary.ts';
import type { Directory } from './directory.ts';
import { compareText } from './order.ts';
import type { Review, ReviewState } from './types.ts';

/** The decision that holds for each record: the latest by date; on one day the strictest (withdraw, correct, accept). */
export function standingReviews(reviews: readonly Review[]): Map<string, Review> {
  const order = (review: Review) => `${review.date}\n${review.decision}\n${JSON.stringify(review)}`;
  const sorted = [...reviews].sort((a, b) => compareText(order(a), order(b)));
  return new Map(sorted.map((review) => [review.record, review]));
}

export const reviewState = (review: Review | undefined): ReviewState =>
  review ? (review.decision === 'correct' ? 'corrected' : 'accepted') : 'unreviewed';

/** A party that a reviewer wrote, by id or by name: its name for display and its id. */
function named(value: string | null, directory: Directory): { name: string | null; party: string | null } {
  const party = directory.byId(value) ?? directory.byName(value);
  return { name: party?.name.id ?? value, party: party?.id ?? null };
}

/** The statement with a reviewer's corrections. */
export function correctStatement(
  statement: Statement,
  review: Review | undefined,
  directory: Directory,
): Statement {
  const set = review?.set;
  if (!set) return statement;
  const speaker = set.speaker === undefined ? null : named(set.speaker, directory);
  const organization = set.organization === undefined ? null : named(set.organization, directory);
  return {
    ...statement,
    ...(speaker && { speaker: speaker.name, party: speaker.party }),
    ...(organization && { organization: organization.name, organizationParty: organization.party }),
    ...(set.role !== undefined && { role: set.role }),
    ...(set.stance && { stance: set.stance }),
    ...(set.certainty && { certainty: set.certainty }),
  };
}

/** The figure with a reviewer's corrections. A new kind brings its own scope, unless the reviewer set one. */
export function correctFigure(figure: Figure, review: Review | undefined, directory: Directory): Figure {
  const set = review?.set;
  if (!set) return figure;
  const claimant = set.claimant === undefined ? null : named(set.claimant, directory);
  const unit = set.unit ?? figure.unit;
  return {
    ...figure,
    ...(claimant && { claimant: claimant.name, party: claimant.party }),
    ...(set.value !== undefined && { value: set.value }),
    unit,
    currency: unit === 'money' ? figure.currency : null,
    ...(set.kind && { kind: set.kind, scope: SCOPE_OF_KIND[set.kind] }),
    ...(set.scope && { scope: set.scope }),
    ...(set.certainty && { certainty: set.certainty }),
  };
}
