/** npm run bench -- extract --articles FILE.jsonl: speed of statements and figures, beside other readers of text. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ExtractionInput } from '../src/model/draft.ts';
import { EXTRACTORS, isInstalled, OURS } from './extract-peers.ts';

/**
 * The best of so many passes counts: the engine takes some fifteen over a megabyte until it compiles nothing any more. The second
 * is printed, too: at about that speed a night's first hundreds of articles are read.
 */
const PASSES = 20;
/** An extractor that has used so many milliseconds is judged by the articles it has come through. */
const ENOUGH_MS = 20_000;
const CLOCK_EVERY = 16;

interface Measured {
  readonly best: Speed;
  readonly second: Speed;
}

interface Speed {
  readonly bytes: number;
  readonly articles: number;
  /** Processor milliseconds, user and system. */
  readonly cpu: number;
}

const megabytes = ({ bytes, cpu }: Speed): number => bytes / 1e3 / cpu;

/**
 * Prints MB/s and milliseconds per article (processor time) of each extractor, and how many times faster ours is.
 * FILE has one article a line: text, lang, title, published.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string' }, ours: { type: 'boolean' } },
  });
  if (!values.articles)
    throw new Error('bench extract: --articles is missing; give a JSON-lines file of articles');
  const inputs = readFileSync(values.articles, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ExtractionInput);
  console.log(`${inputs.length} articles, ${(sizeOf(inputs) / 1e6).toFixed(2)} MB; processor time`);
  let ours: number | null = null;
  for (const [name, extractor] of Object.entries(EXTRACTORS)) {
    if (values.ours && extractor.packages.length > 0) continue;
    if (!isInstalled(extractor)) {
      console.log(`${name.padEnd(24)} not installed; npm ci --prefix bench installs it`);
      continue;
    }
    const measured = measure(inputs, await extractor.load());
    if (name === OURS) ours = megabytes(measured.best);
    console.log(line(name, extractor.task, measured, ours));
  }
}

const sizeOf = (inputs: readonly ExtractionInput[]): number =>
  inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

function line(name: string, task: string, { best, second }: Measured, ours: number | null): string {
  const rate = megabytes(best);
  const each = `${(best.cpu / best.articles).toFixed(2).padStart(8)} ms/article`;
  const ratio = ours === null ? '' : ` ${(ours / rate).toFixed(1).padStart(6)} x`;
  return `${name.padEnd(24)}${rate.toFixed(3).padStart(7)} MB/s${each}${ratio}  ${task}, ${best.articles} articles; second pass ${megabytes(second).toFixed(3)} MB/s`;
}

/** The fastest pass and the second; a slow extractor has one. */
function measure(
  inputs: readonly ExtractionInput[],
  extract: (article: ExtractionInput) => unknown,
): Measured {
  const passes: Speed[] = [];
  let spent = 0;
  while (passes.length < PASSES && spent < ENOUGH_MS) {
    const pass = onePass(inputs, extract);
    spent += pass.cpu;
    passes.push(pass);
  }
  const best = passes.reduce((a, b) => (megabytes(a) >= megabytes(b) ? a : b));
  return { best, second: passes[1] ?? best };
}

function onePass(inputs: readonly ExtractionInput[], extract: (article: ExtractionInput) => unknown): Speed {
  const begun = process.cpuUsage();
  const cpu = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  let done = 0;
  // The clock is not free: it is asked once in a while.
  while (done < inputs.length && (done % CLOCK_EVERY > 0 || cpu() < ENOUGH_MS))
    // A new object each time: what is read once for an article is read again in every pass.
    extract({ ...(inputs[done++] as ExtractionInput) });
  return { bytes: sizeOf(inputs.slice(0, done)), articles: done, cpu: cpu() };
}
