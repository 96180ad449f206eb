import { expect, it } from 'vitest';
import type { TraceStep } from '../../model/draft.ts';
import { extractStatements } from './index.ts';

/** Language, text, and what is said of each of its cues: rule, outcome, reason. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  ['id', 'Ratna Wulandari mengatakan bahwa data itu aman.', ['verb-then-content found: cue "mengatakan"']],
  ['id', 'Rapat itu mengatakan.', ['cue refused: no rule finds both a speaker and words at this cue']],
  [
    'en',
    'Recent tests confirmed that the data were safe.',
    ['verb-then-content refused: its subject names no person and no body'],
  ],
  ['en', 'The audit of the port took a week.', []],
];

it.each(EXAMPLES)('%s: %s', (lang, text, reasons) => {
  const steps: TraceStep[] = [];
  extractStatements({ text, lang, title: null, published: null }, (step) => steps.push(step));
  expect(
    steps
      .filter(({ rule }) => rule !== 'speaker')
      .map(({ rule, outcome, why }) => `${rule} ${outcome}: ${why}`),
  ).toEqual(reasons);
});
