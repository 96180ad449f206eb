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

/**
 * Joins the stored and the fresh version of one article.
 * @param today the day of the run (YYYY-MM-DD), for what has gone
 * @returns the fresh version with the stored one's ids and, at the end, its vanished records
 */
export function mergeArticles(stored: Article, fresh: Article, today: string): Article {
  // The same text read anew: whatever differs is ours, not the source's.
  const edited = stored.textHash !== fresh.textHash;
  const statements = mergeRecords(stored.statements, fresh.statements, sameStatement, edited ? today : null);
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
    edited ? today : null,
  );
  const responses = mergeRecords(
    stored.responses ?? [],
    (fresh.responses ?? []).map((response) => ({
      ...response,
      statement: response.statement === null ? null : (renamed.get(response.statement) ?? response.statement),
    })),
    sameResponse,
    edited ? today : null,
  ).all;
  const { responses: _, ...rest } = fresh;
  return {
    ...rest,
    statements: statements.all,
    figures: figures.all,
    ...(responses.length > 0 && { responses }),
  };
}

/** @param today null where the text has not changed: then only what had gone before is kept */
function mergeRecords<T extends Kept>(
  stored: readonly T[],
  fresh: readonly T[],
  keyOf: (record: T) => string,
  today: string | null,
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
    .filter(({ id, gone }) => !taken.has(id) && (today !== null || gone !== undefined))
    .map((record): T => ({ ...record, gone: record.gone ?? today ?? undefined }));
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
