/** npm run bench -- worst-pages: 8 MB of the worst pages through the worker of the nightly run, time and outcome each. */
import { parseArgs } from 'node:util';
import type { Parsers } from '../src/ingest/pipeline/parsers.ts';
import { inWorkers, LIMITS } from '../src/ingest/pipeline/workers.ts';
import { watchChildren } from './children.ts';

const HEAD =
  '<html lang="id"><title>Data Nusa Jaya Digital bocor</title><h1>Data Nusa Jaya Digital bocor</h1><article><p>PT Nusa Jaya Digital menyelidiki dugaan kebocoran 279 juta data.</p>';
const SENTENCE = '"Kami masih memeriksa," kata Ratna Wulandari dari Badan Uji Siber, Senin (5/1). ';

/** What is repeated until the page is full; the number says how often at most. */
const CASES: readonly (readonly [string, string, number?])[] = [
  ['nested divs', '<div>'],
  ['unclosed paragraphs and bold', '<p><b>kata '],
  ['attributes of one element', ' a="1"'],
  ['one text', SENTENCE],
  ['paragraphs', `<p>${SENTENCE}</p>`],
  ['1,000,000 br', 'kata<br>', 1_000_000],
  ['100,000 links', '<a href="/x">kata</a> ', 100_000],
  ['95,000 links in paragraphs', '<p><a href="/x">kata lain di sini</a></p>', 47_500],
  ['nested tables', '<table><tr><td>'],
  ['templates', '<template>'],
  ['one word', 'a'],
  ['spaces', ' '],
  ['numbers', '1.234.567 '],
  ['quote marks', '"'],
  ['brackets', '<'],
  ['ampersands', '&amp;'],
];

function pageOf(piece: string, most: number | undefined, bytes: number): Uint8Array {
  const count = Math.min(most ?? Number.MAX_SAFE_INTEGER, Math.ceil(bytes / piece.length));
  const many = piece.repeat(count);
  return new TextEncoder().encode(piece.startsWith(' a=') ? `${HEAD}<p${many}>kata</p>` : HEAD + many);
}

/** Reads one page and extracts from its text, as the nightly run does. */
async function read(parsers: Parsers, page: Uint8Array): Promise<string> {
  const url = 'https://harian.example/a';
  const reading = await parsers.article(page, { url, contentType: 'text/html' });
  if (!reading.ok) return `${reading.defect.class}: ${reading.defect.message}`;
  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const found = await parsers.extract({ text, lang: 'id', title: reading.title, published: null }, url);
  if ('ok' in found) return `${found.defect.class}: ${found.defect.message}`;
  return `read: ${reading.paragraphs.length} paragraphs, ${found.statements.length} statements, ${found.figures.length} figures`;
}

/** Prints a line a page: processor time of the worker's process, which is what is limited, and time by the clock. One over the limit of two tasks fails the benchmark. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { bytes: { type: 'string', default: '8000000' } } });
  const children = watchChildren();
  const parsers = await inWorkers([]);
  await read(parsers, pageOf(SENTENCE, 10, 1000));
  const limit = (2 * LIMITS.deadlineMs) / 1000 + 1;
  for (const [name, piece, most] of CASES) {
    const page = pageOf(piece, most, Number(values.bytes));
    const before = children().cpu;
    const began = performance.now();
    const outcome = await read(parsers, page);
    const wall = (performance.now() - began) / 1000;
    const seconds = children().cpu - before;
    if (seconds > limit) process.exitCode = 1;
    console.log(
      `${seconds.toFixed(2).padStart(6)} CPU s ${wall.toFixed(2).padStart(6)} s ${(page.length / 1e6).toFixed(1)} MB  ${name}: ${outcome}`,
    );
  }
  const { peak } = children();
  console.log(
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, and ${peak.toFixed(0)} MB in the worker's process`,
  );
  await parsers.close();
}
