#!/usr/bin/env node
/** npm run explain: which rules fired on a sentence or an article, which refused, and why. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../src/ingest/article/index.ts';
import { createClient } from '../src/ingest/fetch/index.ts';
import { buildIncidentIndex } from '../src/ingest/incident/incident-index.ts';
import { matchIncidents } from '../src/ingest/incident/match.ts';
import { judgeRelevance } from '../src/ingest/incident/relevance.ts';
import { detectLanguage } from '../src/ingest/language/detect.ts';
import { explain } from '../src/ingest/pipeline/explain.ts';
import { extract } from '../src/ingest/pipeline/extract.ts';
import { Lang } from '../src/model/vocabulary.ts';
import { readContent } from '../src/register/content.ts';
import { knownParties } from '../src/register/parties.ts';

const HELP = `Usage: npm run explain -- "<sentence>"
       npm run explain -- --file FILE    an article page (HTML, may be gzipped) or plain text
       npm run explain -- --url URL      an article page on the web

Prints the statements and figures that are found, with speaker, claimant, stance and rule, then every
step: which rule fired, was refused or merged, on which words, and why. For a page also its language,
relevance and incident. Each rule has a table of examples beside it in src/ingest.

  --lang id|en         language of the text (default: detected, else id)
  --title TEXT         headline; names may be taken from it
  --published DAY      day of publication, for dates without a year
  --content DIR        register whose people, bodies and incidents are known (default: content)
  --allow-origin URL   exact origin on a private address that may be asked (may be repeated)
  --help               this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    title: { type: 'string' },
    published: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'allow-origin': { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});

interface Subject {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

function fromPage(bytes: Uint8Array, url: string, contentType: string | null): Subject {
  const reading = readArticle(bytes, { url, contentType });
  if (!reading.ok) throw new Error(`${reading.defect.message} ${reading.defect.remedy}`);
  console.log(`${reading.title}\n${[...reading.authors, reading.published].filter(Boolean).join(', ')}\n`);
  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { text, title: reading.title, published: reading.published };
}

async function fromFile(path: string): Promise<Subject> {
  const stored = await readFile(path);
  const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  const start = bytes.subarray(0, 2000).toString('utf8');
  if (/<(?:!doctype|html|head|body)\b/i.test(start)) return fromPage(bytes, 'https://page.invalid/', null);
  return { text: bytes.toString('utf8').trim(), title: null, published: null };
}

async function fromUrl(url: string): Promise<Subject> {
  const client = createClient({ allowOrigins: values['allow-origin'] ?? [] });
  try {
    const answer = await client.fetch({ url, kind: 'page', outlet: null });
    if (answer.outcome === 'fetched')
      return fromPage(answer.body, answer.url, answer.headers['content-type'] ?? null);
    throw new Error(
      answer.outcome === 'failed'
        ? `${answer.issue.message}. ${answer.issue.remedy}`
        : `${url}: not modified`,
    );
  } finally {
    await client.close();
  }
}

async function subject(): Promise<Subject | null> {
  if (values.file) return fromFile(values.file);
  if (values.url) return fromUrl(values.url);
  const sentence = positionals.join(' ').trim();
  return sentence === '' ? null : { text: sentence, title: null, published: null };
}

function walk({ text, ...found }: Subject): string {
  const lang = Lang.parse(values.lang ?? detectLanguage(text) ?? 'id');
  const title = values.title ?? found.title;
  const published = values.published ?? found.published;
  const content = readContent(values.content);
  const input = { text, lang, title, published, known: knownParties(content) };
  const { figures } = extract(input);
  const incidents = matchIncidents(buildIncidentIndex(content), {
    title: title ?? '',
    text,
    published,
    figures,
  });
  const { relevant, score, why } = judgeRelevance(title ?? '', text, lang, incidents.length > 0);
  return [
    `language:  ${lang}`,
    `relevance: ${relevant ? 'about a breach' : 'not about a breach'} (${score.toFixed(1)} points: ${why.slice(0, 5).join(', ') || 'no word of relevance'})`,
    ...incidents.map((link) => `incident:  ${link.incident} (${link.score}: ${link.why.join(', ')})`),
    '',
    explain(input),
  ].join('\n');
}

if (values.help) console.log(HELP);
else
  try {
    const one = await subject();
    console[one ? 'log' : 'error'](one ? walk(one) : HELP);
    process.exitCode = one ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
