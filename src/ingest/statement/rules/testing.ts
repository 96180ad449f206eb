/** For the rules' tests: what one rule finds in a text, as "content | cue | speaker". */
import type { Lang } from '../../../model/vocabulary.ts';
import { extractStatements } from '../index.ts';

/** Statements of a text that a rule found. */
export function found(rule: string, text: string, lang: Lang): string[] {
  return extractStatements({ text, lang, title: null, published: null })
    .filter((statement) => statement.rule === rule)
    .map(
      ({ kind, text: words, cue, speaker }) => `${kind}: ${words} | ${cue?.text ?? '-'} | ${speaker ?? '-'}`,
    );
}
