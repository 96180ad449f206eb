/**
 * The loop that anyone would write: rss-parser, fetch, cheerio. OUTLETS.json DIR. No limits, no validators, no robots.txt;
 * it takes the text of the page by cheerio and writes it as JSON. It extracts neither statements nor figures.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import pLimit from 'p-limit';
import Parser from 'rss-parser';

const [list = '', directory = ''] = process.argv.slice(2);
const outlets = JSON.parse(readFileSync(list, 'utf8')) as { feeds: string[] }[];
mkdirSync(directory, { recursive: true });
const parser = new Parser();
const textAt = async (url: string): Promise<string> => (await fetch(url)).text();

async function readPage(url: string): Promise<void> {
  const $ = load(await textAt(url));
  const body = $('article p').text();
  const id = createHash('sha256').update(url).digest('hex').slice(0, 12);
  writeFileSync(join(directory, `${id}.json`), JSON.stringify({ url, title: $('h1').text(), body }));
}

async function readOutlet(feeds: readonly string[]): Promise<void> {
  for (const feed of feeds) {
    const { items } = await parser.parseString(await textAt(feed));
    for (const { link } of items) if (link) await readPage(link).catch(() => undefined);
  }
}

const limit = pLimit(8);
await Promise.all(outlets.map(({ feeds }) => limit(() => readOutlet(feeds).catch(() => undefined))));
