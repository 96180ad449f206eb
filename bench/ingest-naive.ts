/**
 * The loop that anyone would write: rss-parser, fetch, cheerio. OUTLETS.json DIR.
 *
 * As the nightly run it reads every feed, follows every link of it, parses the page, eight outlets at a time on kept connections, and
 * writes one JSON file an article. What it does not do: robots.txt and validators, limits and a process of its own for strangers'
 * bytes, the language and relevance of an article, its statements, figures and responses, dates and authors, the match with
 * incidents, syncing a file before it is renamed, a report. It knows where the text stands (`article p`), which the nightly run finds out.
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
