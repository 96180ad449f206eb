/**
 * What a source once said is not lost when it is edited: records that the new version no longer has are kept and marked
 * with the day on which that was noticed; those it still has keep their ids, wherever they have moved.
 */
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { idOfEdited } from '../../model/ids.ts';
import type { Response } from '../../model/response.ts';
import type { Statement } from '../../model/statement.ts';

interface Kept {
  readonly id: string;
  readonly gone?: string | undefined;
}

const sameStatement = ({ kind, text, speaker }: Statement): string => JSON.stringify([kind, text, speaker]);
const sameFigure = ({ value, unit, currency, claimant, raw }: Figure): string =>
  JSON.stringify([value, unit, currency, claimant, raw]);
const sameResponse = ({ kind, cue, speaker, sentence }: Response): string =>
  JSON.stringify([kind, cue, speaker, sentence]);

/** What the fresh version was read from, and by which rules. */
export interface Reading {
  /** The page's text, which is not stored. */
  readonly text: string;
  /** Version of the statement and figure rules. */
  readonly extractor: string;
}

/**
 * Joins the stored and the fresh version of one article.
 * @param today the day of the run (YYYY-MM-DD), for what has gone
 * @param reading tells an edit of the source from a difference of our rules, where both may be at work
 * @returns the fresh version with the stored one's ids and, at the end, its vanished records
 */
export function mergeArticles(
  stored: Article,
  fresh: Article,
  today: string,
  reading: Reading | null = null,
): Article {
  // The same text read anew: whatever differs is ours, not the source's.
  const edited = stored.textHash !== fresh.textHash;
  // Other rules give another text and other records of one page: what still stands there has not gone.
  const isOurs = (words: string, extractor: string): boolean =>
    reading !== null &&
    (stored.reader !== fresh.reader || extractor !== reading.extractor) &&
    reading.text.includes(words);
  const statements = mergeRecords(stored.statements, fresh.statements, sameStatement, (record) =>
    edited && !isOurs(record.text, record.extractor) ? today : null,
  );
  const renamed = new Map(
    fresh.statements.map((statement, i) => [statement.id, statements.fresh[i]?.id ?? null]),
  );
  const figures = mergeRecords(
    stored.figures,
    fresh.figures.map((figure) => ({
      ...figure,
      statement: figure.statement === null ? null : (renamed.get(figure.statement) ?? figure.statement),
    })),
    sameFigure,
    (record) => (edited && !isOurs(record.sentence, record.extractor) ? today : null),
  );
  const responses = mergeRecords(
    stored.responses ?? [],
    (fresh.responses ?? []).map((response) => ({
      ...response,
      statement: response.statement === null ? null : (renamed.get(response.statement) ?? response.statement),
    })),
    sameResponse,
    (record) => (edited && !isOurs(record.sentence, record.extractor) ? today : null),
  ).all;
  const { responses: _, ...rest } = fresh;
  return {
    ...rest,
    statements: statements.all,
    figures: figures.all,
    ...(responses.length > 0 && { responses }),
  };
}

/** What only the source can change of an article, as long as one reader reads it. */
const sourceOf = (article: Article): string => {
  const { title, authors, editors, published, modified, section, textHash } = article;
  return JSON.stringify([title, authors, editors, published, modified, section, textHash]);
};

/**
 * Whether the source has changed or withdrawn an article. What differs because our reader, our rules or the register
 * have changed does not count; another reader may read everything in other words.
 */
export function isChangeOfSource(stored: Article, next: Article): boolean {
  if (stored.gone !== next.gone) return true;
  return stored.reader === next.reader && sourceOf(stored) !== sourceOf(next);
}

/** @param goneOn the day to mark a vanished record with, or null where it is merely read otherwise and is dropped */
function mergeRecords<T extends Kept>(
  stored: readonly T[],
  fresh: readonly T[],
  keyOf: (record: T) => string,
  goneOn: (record: T) => string | null,
): { fresh: T[]; all: T[] } {
  const known = new Map<string, T[]>();
  for (const record of stored) known.set(keyOf(record), [...(known.get(keyOf(record)) ?? []), record]);
  const taken = new Set<string>();
  const matched = fresh.map((record): T => {
    const old = known.get(keyOf(record))?.find(({ id }) => !taken.has(id));
    if (old) taken.add(old.id);
    return old ? { ...record, id: old.id } : record;
  });
  const vanished = stored
    .filter(({ id }) => !taken.has(id))
    .flatMap((record): T[] => {
      const gone = record.gone ?? goneOn(record);
      return gone === null ? [] : [{ ...record, gone }];
    });
  const used = new Set([...taken, ...vanished.map(({ id }) => id)]);
  const distinct = matched.map((record, position): T => {
    const isNew = record === fresh[position];
    return isNew && used.has(record.id) ? { ...record, id: idOfEdited(record.id, keyOf(record)) } : record;
  });
  return { fresh: distinct, all: [...distinct, ...vanished] };
}

/** The stored article with a mark that the outlet has withdrawn it; unchanged where it is marked already. */
export const withdraw = (stored: Article, today: string): Article => ({
  ...stored,
  gone: stored.gone ?? today,
});
