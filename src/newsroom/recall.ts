/** Compares what a reading found in a sample article with what its author says stands in it. */
import type { Article } from '../model/article.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Manuscript } from './manuscript.ts';

export interface Recall {
  readonly wanted: number;
  readonly found: number;
  /** What was not found, in words. */
  readonly missing: readonly string[];
}

/** One name for a party however it is called: its canonical name, or the name itself for a stranger. */
export type Naming = (name: string | null, party?: string | null) => string | null;

export function namingOf(parties: readonly (Person | Organization)[]): Naming {
  const byId = new Map(parties.map((party) => [party.id, party.name]));
  const byName = new Map(
    parties.flatMap((party) => [party.name, ...party.aliases].map((name) => [name, party.name])),
  );
  return (name, party = null) =>
    (party && byId.get(party)) ?? (name === null ? null : (byName.get(name) ?? name));
}

/** Expected speakers to whom the reading gives at least one statement. */
export function speakerRecall({ expect, slug }: Manuscript, article: Article, naming: Naming): Recall {
  const heard = new Set(article.statements.map((statement) => naming(statement.speaker, statement.party)));
  const missing = expect.speakers.filter((speaker) => !heard.has(naming(speaker)));
  return {
    wanted: expect.speakers.length,
    found: expect.speakers.length - missing.length,
    missing: missing.map((speaker) => `${slug}: ${speaker}`),
  };
}

/** Expected figures that the reading has with value and unit, and (`strict`) with their claimant too. */
export function figureRecall(
  { expect, slug }: Manuscript,
  article: Article,
  naming: Naming,
  strict: boolean,
): Recall {
  const missing = expect.figures.filter(
    (wanted) =>
      !article.figures.some(
        (figure) =>
          figure.value === wanted.value &&
          figure.unit === wanted.unit &&
          (!strict || naming(figure.claimant, figure.party) === naming(wanted.claimant)),
      ),
  );
  return {
    wanted: expect.figures.length,
    found: expect.figures.length - missing.length,
    missing: missing.map((figure) => `${slug}: ${figure.value} ${figure.unit} by ${figure.claimant}`),
  };
}

/** The recall of several articles together. */
export const total = (parts: readonly Recall[]): Recall => ({
  wanted: parts.reduce((sum, part) => sum + part.wanted, 0),
  found: parts.reduce((sum, part) => sum + part.found, 0),
  missing: parts.flatMap((part) => part.missing),
});
