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

/** Statements whose speaker, where they have one, is somebody that the article's author knows of. */
export function speakerPrecision({ expect, slug }: Manuscript, article: Article, naming: Naming): Recall {
  const known = new Set([...expect.speakers, ...expect.others].map((name) => naming(name)));
  const named = article.statements.filter((statement) => statement.speaker !== null);
  const wrong = named.filter((statement) => !known.has(naming(statement.speaker, statement.party)));
  return {
    wanted: named.length,
    found: named.length - wrong.length,
    missing: wrong.map(
      (statement) => `${slug}: "${statement.text.slice(0, 60)}" given to ${statement.speaker}`,
    ),
  };
}

/** Words of a direct quote that is too short to be a statement of its own. */
const SHORT_QUOTE = 4;

const plain = (text: string): string =>
  text
    .replace(/["“”'‘’*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The manuscript's quotes of some length that stand in a statement of the reading. */
export function quoteRecall({ blocks, slug }: Manuscript, article: Article): Recall {
  const heard = article.statements.map((statement) => plain(statement.text));
  const quotes = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) =>
      [...(block.lines[0] ?? '').matchAll(/"([^"]+)"/g)].map((match) => plain(match[1] ?? '')),
    )
    .filter((quote) => quote.split(' ').length >= SHORT_QUOTE);
  const missing = quotes.filter(
    (quote) => !heard.some((text) => text.includes(quote) || quote.startsWith(text)),
  );
  return {
    wanted: quotes.length,
    found: quotes.length - missing.length,
    missing: missing.map((quote) => `${slug}: ${quote.slice(0, 60)}`),
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
