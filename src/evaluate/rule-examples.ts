/** Where the examples of each rule stand that a trace or a record can name, so that a reader can look them up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const STATEMENTS = 'src/ingest/statement';

/** A file of examples and the words by which their place in it is found. */
interface Table {
  readonly file: string;
  readonly anchor: string;
}

const rule = (name: string): Table => ({
  file: `${STATEMENTS}/rules/${name}.test.ts`,
  anchor: 'const EXAMPLES',
});
const figure = (name: string): Table => ({ file: 'src/ingest/figure/rules.test.ts', anchor: `['${name}',` });

/** The table of each rule; a test checks that it names every rule and that the examples are there. */
export const EXAMPLES_OF_RULE: Readonly<Record<string, Table>> = {
  cue: { file: `${STATEMENTS}/attributions.test.ts`, anchor: 'const EXAMPLES' },
  'quote-then-tag': rule('quote-then-tag'),
  'quote-then-name': rule('quote-then-name'),
  'name-then-colon': rule('name-then-colon'),
  'quote-then-verb': rule('quote-then-verb'),
  colon: rule('colon'),
  'source-clause': rule('source-clause'),
  'clause-then-tag': rule('clause-then-tag'),
  'verb-then-content': rule('verb-then-content'),
  'verb-then-name': rule('verb-then-name'),
  passive: rule('passive'),
  'follow-on': rule('follow-on'),
  'signed-post': rule('signed-post'),
  speaker: { file: `${STATEMENTS}/speakers.test.ts`, anchor: 'const EXAMPLES' },
  'figure/money': figure('money'),
  'figure/percent': figure('percent'),
  'figure/bytes': figure('bytes'),
  'figure/noun': figure('noun'),
  'figure/unknown-noun': figure('unknown-noun'),
  'figure/range': figure('range'),
  'figure/inherited': figure('inherited'),
  'figure/bare': figure('bare'),
};

/** "file:line" of a rule's examples; null for a rule that no table names or whose table has gone. */
export function examplesAt(name: string): string | null {
  const table = EXAMPLES_OF_RULE[name];
  if (!table) return null;
  const lines = readFileSync(join(ROOT, table.file), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(table.anchor));
  return at < 0 ? null : `${table.file}:${at + 1}`;
}
