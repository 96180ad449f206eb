/** The queue of records that nobody has reviewed, and writing a decision about one of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import type { Article } from '../model/article.ts';
import { Review } from '../model/review.ts';
import type { Content } from './content.ts';

/** One record that waits for a person. */
export interface Waiting {
  readonly id: string;
  readonly type: 'statement' | 'figure' | 'response';
  readonly confidence: number;
  /** What a reviewer compares with the source: the words, and whose they are taken to be. */
  readonly words: string;
  readonly reading: string;
  readonly article: Pick<Article, 'title' | 'url' | 'outlet' | 'published'>;
  readonly incidents: readonly string[];
}

/** Unreviewed records, the least certain first, then by id. */
export function reviewQueue(content: Pick<Content, 'articles' | 'reviews'>): Waiting[] {
  const reviewed = new Set(content.reviews.map((review) => review.record));
  return content.articles
    .flatMap(waitingIn)
    .filter(({ id }) => !reviewed.has(id))
    .sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
}

function waitingIn(article: Article): Waiting[] {
  const { title, url, outlet, published } = article;
  const shared = {
    article: { title, url, outlet, published },
    incidents: article.incidents.map((link) => link.incident),
  };
  return [
    ...article.statements.map(
      ({ id, confidence, text, speaker, role, organization, stance, rule }): Waiting => ({
        ...shared,
        id,
        type: 'statement',
        confidence,
        words: text,
        reading: `${[speaker ?? 'speaker not resolved', role, organization].filter(Boolean).join(', ')}; ${stance}; rule ${rule}`,
      }),
    ),
    ...article.figures.map(
      ({ id, confidence, sentence, raw, value, unit, currency, claimant, kind, rule }): Waiting => ({
        ...shared,
        id,
        type: 'figure',
        confidence,
        words: sentence,
        reading: `"${raw}" = ${value} ${currency ?? unit}; ${claimant ?? 'no claimant'}; ${kind}; rule ${rule}`,
      }),
    ),
    ...(article.responses ?? []).map(
      ({ id, confidence, sentence, kind, speaker, organization, due, rule }): Waiting => ({
        ...shared,
        id,
        type: 'response',
        confidence,
        words: sentence,
        reading: `${[speaker, organization].filter(Boolean).join(', ')}; ${kind}${due ? ` by ${due}` : ''}; rule ${rule}`,
      }),
    ),
  ];
}

/** The file that holds the decisions of one month. */
export const reviewFile = (contentDir: string, day: string): string =>
  join(contentDir, 'reviews', `${day.slice(0, 7)}.yml`);

/**
 * Appends a decision to its month's file, whose comments and order stay as people wrote them.
 * @returns the path that was written
 * @throws Error naming file and remedy where the file is no list; ZodError where the decision is not valid
 */
export function writeReview(contentDir: string, review: Review): string {
  const path = reviewFile(contentDir, review.date);
  const text = readOrEmpty(path);
  const document = parseDocument(text.trim() === '' ? '[]' : text);
  if (document.errors.length > 0 || !(document.contents instanceof YAMLSeq))
    throw new Error(`${path} is no list of reviews; mend it, or move it aside`);
  document.contents.flow = false;
  document.add(document.createNode(Review.parse(review)));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, document.toString({ lineWidth: 110 }));
  return path;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
