#!/usr/bin/env node
/** npm run read: shows what the article reader sees in one page. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, readArticle } from '../src/ingest/article/index.ts';
import { createClient } from '../src/ingest/fetch/index.ts';

const HELP = `Usage: npm run read -- URL|FILE [flags]

Reads one article page and prints its metadata with the signals that gave them, its paragraphs
with their kinds, and what was cut and why. FILE may be gzipped.

  --url URL            address that a FILE was stored from (canonical address, relative links)
  --type TYPE          content type that a FILE was sent with, such as "text/html; charset=windows-1252"
  --allow-origin URL   exact origin on a private address that may be asked (may be repeated)
  --json               print the reading as JSON
  --help               this text

Exit codes: 0 read, 1 wrong usage, 2 no article.`;

interface Page {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    type: { type: 'string' },
    'allow-origin': { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const target = positionals[0];
if (values.help || target === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const page = /^https?:\/\//i.test(target) ? await download(target) : await open(target);
    const reading = readArticle(page.bytes, page);
    console.log(values.json ? JSON.stringify(reading, null, 2) : describe(reading));
    process.exitCode = reading.ok ? 0 : 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

async function open(file: string): Promise<Page> {
  const stored = await readFile(file);
  const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  return { bytes, url: values.url ?? 'https://page.invalid/', contentType: values.type ?? null };
}

async function download(url: string): Promise<Page> {
  const client = createClient({ allowOrigins: values['allow-origin'] ?? [] });
  try {
    const outcome = await client.fetch({ url, kind: 'page', outlet: null });
    if (outcome.outcome === 'failed')
      throw new Error(`${outcome.issue.message}\nremedy: ${outcome.issue.remedy}`);
    if (outcome.outcome === 'not-modified') throw new Error(`${url} answered "not modified" unasked.`);
    return { bytes: outcome.body, url: outcome.url, contentType: outcome.headers['content-type'] ?? null };
  } finally {
    await client.close();
  }
}
