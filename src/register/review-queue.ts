/** The queue of records that nobody has reviewed, and writing a decision about one of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import type { Response } from '../model/response.ts';
import { Review } from '../model/review.ts';
import type { Statement } from '../model/statement.ts';
import type { Content } from './content.ts';
import { sourceSentence } from './source-sentence.ts';

/** One record that waits for a person. */
export interface Waiting {
  readonly id: string;
  readonly type: 'statement' | 'figure' | 'response';
  readonly confidence: number;
  /** What a reviewer compares with the source: the words, and what they are taken to say. */
  readonly words: string;
  /** Their source sentence as far as it is stored, and whether that is all of it. */
  readonly sentence: string;
  readonly whole: boolean;
  readonly reading: string;
  /** The day on which a run noticed that the source no longer has these words; null while it has them. */
  readonly gone: string | null;
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
    ...article.statements.map((statement): Waiting => {
      const { text: sentence, whole } = sourceSentence(statement, article);
      const about = { words: statement.text, sentence, whole, reading: readAs(statement) };
      return { ...shared, ...common(statement), type: 'statement', ...about };
    }),
    ...article.figures.map((figure): Waiting => {
      const { raw, value, unit, currency, bound, claimant, kind, certainty, asOf, sentence, rule } = figure;
      const reading = joined([
        `"${raw}" = ${bound === 'exact' ? '' : `${bound} `}${value} ${currency ?? unit}`,
        ...[claimant ?? 'no claimant', kind, certainty, asOf && `as of ${asOf}`, `rule ${rule}`],
      ]);
      const about = { words: sentence, sentence, whole: true, reading };
      return { ...shared, ...common(figure), type: 'figure', ...about };
    }),
    ...(article.responses ?? []).map((response): Waiting => {
      const { speaker, organization, kind, due, sentence, cue, rule } = response;
      const who = [speaker, organization].filter(Boolean).join(', ');
      const reading = joined([who, `${kind}${due ? ` by ${due}` : ''}`, `told by "${cue}"`, `rule ${rule}`]);
      const about = { words: sentence, sentence, whole: true, reading };
      return { ...shared, ...common(response), type: 'response', ...about };
    }),
  ];
}

const common = ({ id, confidence, gone }: Statement | Figure | Response) => ({
  id,
  confidence,
  gone: gone ?? null,
});

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join('; ');

function readAs({ speaker, role, organization, kind, stance, certainty, said, rule }: Statement): string {
  const who = [speaker ?? 'speaker not resolved', role, organization].filter(Boolean).join(', ');
  return joined([who, kind, stance, certainty, said, `rule ${rule}`]);
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
