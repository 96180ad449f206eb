/** npm run bench -- extract --articles FILE.jsonl: speed of figures alone, and of statements and figures together. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractFigures } from '../src/ingest/figure/index.ts';
import { extractStatements } from '../src/ingest/statement/index.ts';
import type { ExtractionInput } from '../src/model/draft.ts';

/** The best of so many passes counts; the first warms the engine up. */
const PASSES = 4;

const TASKS: Readonly<Record<string, (input: ExtractionInput) => unknown>> = {
  figures: (input) => extractFigures(input, []),
  'statements + figures': (input) => extractFigures(input, extractStatements(input)),
};

/** Prints MB/s and milliseconds per article for each task. FILE has one article a line: text, lang, title, published. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { articles: { type: 'string' } } });
  if (!values.articles)
    throw new Error('bench extract: --articles is missing; give a JSON-lines file of articles');
  const inputs = readFileSync(values.articles, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ExtractionInput);
  const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`${inputs.length} articles, ${(bytes / 1e6).toFixed(2)} MB`);
  for (const [name, task] of Object.entries(TASKS)) {
    const ms = Math.min(...Array.from({ length: PASSES }, () => onePass(inputs, task)));
    const speed = (bytes / 1e3 / ms).toFixed(2);
    console.log(
      `${name.padEnd(22)} ${speed.padStart(6)} MB/s ${(ms / inputs.length).toFixed(2).padStart(7)} ms/article`,
    );
  }
}

function onePass(inputs: readonly ExtractionInput[], task: (input: ExtractionInput) => unknown): number {
  const begun = performance.now();
  for (const input of inputs) task(input);
  return performance.now() - begun;
}
