/** One reader over all stored pages in a process of its own, so that its memory is its own: READER DIR OUT.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldPage, PagePrediction } from '../src/evaluate/page-score.ts';
import { decodePage } from '../src/ingest/article/decode.ts';
import { PAGE_READERS, toPrediction } from './page-readers.ts';

export interface PageRun {
  readonly predictions: readonly PagePrediction[];
  /** CPU milliseconds of the reader alone, all threads of the process. */
  readonly cpu: number;
  /** Largest resident memory of the process, in MB. */
  readonly peak: number;
  /** Addresses of pages on which the reader threw. */
  readonly threw: readonly string[];
}

/** Reads every page of the directory once and measures it. */
async function measure(name: string, directory: string): Promise<PageRun> {
  const reader = PAGE_READERS[name];
  if (!reader) throw new Error(`bench pages: there is no reader "${name}"`);
  const read = await reader.load();
  const lines = readFileSync(join(directory, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const predictions: PagePrediction[] = [];
  const threw: string[] = [];
  let cpu = 0;
  for (const line of lines) {
    const { id, url } = JSON.parse(line) as GoldPage;
    const bytes = gunzipSync(readFileSync(join(directory, 'html', `${id}.html.gz`)));
    const page = { id, url, bytes, html: decodePage(bytes, null).text };
    const begun = process.cpuUsage();
    let answer: Awaited<ReturnType<typeof read>> = null;
    try {
      answer = await read(page);
    } catch {
      threw.push(url);
    }
    const spent = process.cpuUsage(begun);
    cpu += (spent.user + spent.system) / 1000;
    predictions.push(toPrediction(id, answer));
  }
  return { predictions, cpu, peak: process.resourceUsage().maxRSS / 1024, threw };
}

const [name = '', directory = '', output = ''] = process.argv.slice(2);
writeFileSync(output, JSON.stringify(await measure(name, directory)));
