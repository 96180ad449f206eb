/**
 * What the machine stored agrees with itself: ids belong to their article, spans lie in the text. An edited article keeps the
 * ids of what it still says, wherever that has moved, and of what it no longer says; so an id need not follow from the span.
 */
import type { Article } from '../../model/article.ts';
import type { FieldPath } from '../problem.ts';
import type { Check, Finding } from './types.ts';

const REMEDY = 'Do not edit articles by hand: remove the file and read the article again.';

type Complaint = readonly [path: FieldPath, value: unknown, message: string];

export const spans: Check = (content) =>
  content.articles.flatMap(({ file, record }) =>
    [...ofStatements(record), ...ofFigures(record), ...ofResponses(record)].map(
      ([path, value, message]): Finding => ({ file, path, value, message, remedy: REMEDY }),
    ),
  );

function ofStatements(article: Article): Complaint[] {
  const seen = new Set<string>();
  return article.statements.flatMap((statement, i): Complaint[] => {
    const at = ['statements', i];
    const found: Complaint[] = [];
    if (!statement.id.startsWith(`${article.id}-`))
      found.push([[...at, 'id'], statement.id, 'the id belongs to another article']);
    if (seen.has(statement.id)) found.push([[...at, 'id'], statement.id, 'the id stands twice']);
    seen.add(statement.id);
    // What has gone counts in the text as it was.
    if (statement.gone) return found;
    if (statement.span.end > article.textLength)
      found.push([[...at, 'span'], statement.span, `the span ends behind the text (${article.textLength})`]);
    for (const part of ['mention', 'cue'] as const) {
      const words = statement[part];
      if (words && words.end - words.start !== words.text.length)
        found.push([[...at, part], words, 'the words are not as long as their span']);
      if (words && words.end > article.textLength)
        found.push([[...at, part], words, `the span ends behind the text (${article.textLength})`]);
    }
    return found;
  });
}

function ofFigures(article: Article): Complaint[] {
  const statements = new Set(article.statements.map((statement) => statement.id));
  const seen = new Set<string>();
  return article.figures.flatMap((figure, i): Complaint[] => {
    const at = ['figures', i];
    const found: Complaint[] = [];
    if (!figure.id.startsWith(`${article.id}-`))
      found.push([[...at, 'id'], figure.id, 'the id belongs to another article']);
    if (seen.has(figure.id)) found.push([[...at, 'id'], figure.id, 'the id stands twice']);
    seen.add(figure.id);
    if (!figure.gone && figure.sentenceStart + figure.sentence.length > article.textLength)
      found.push([
        [...at, 'sentence'],
        figure.sentence,
        `the sentence ends behind the text (${article.textLength})`,
      ]);
    if (figure.statement !== null && !statements.has(figure.statement))
      found.push([[...at, 'statement'], figure.statement, 'no statement of the article has this id']);
    return found;
  });
}

function ofResponses(article: Article): Complaint[] {
  const statements = new Set(article.statements.map((statement) => statement.id));
  const seen = new Set<string>();
  return (article.responses ?? []).flatMap((response, i): Complaint[] => {
    const at = ['responses', i];
    const found: Complaint[] = [];
    if (!response.id.startsWith(`${article.id}-`))
      found.push([[...at, 'id'], response.id, 'the id belongs to another article']);
    if (seen.has(response.id)) found.push([[...at, 'id'], response.id, 'the id stands twice']);
    seen.add(response.id);
    if (!response.gone && response.sentenceStart + response.sentence.length > article.textLength)
      found.push([
        [...at, 'sentence'],
        response.sentence,
        `the sentence ends behind the text (${article.textLength})`,
      ]);
    if (response.statement !== null && !statements.has(response.statement))
      found.push([[...at, 'statement'], response.statement, 'no statement of the article has this id']);
    return found;
  });
}
