#!/usr/bin/env node
/** npm run new-outlet: proposes the file of an outlet from its address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { createClient } from '../src/ingest/fetch/index.ts';
import { type OutletProposal, proposeOutlet } from '../src/ingest/pipeline/new-outlet.ts';

const HELP = `Usage: npm run new-outlet -- URL [flags]

Finds the feeds of a site (its own links, common places, robots.txt, news sitemaps), tries them, compares
selectors on three articles with the general reader, and shows the outlet file. docs/add-an-outlet.md goes on.

  --write              write content/outlets/<id>.yml; a file that is there already is never overwritten
  --id ID              id and file name (default: from the host)
  --content DIR        content folder (default: content)
  --allow-origin URL   allow one exact origin on a private address (may be repeated)
  --help               this text

Exit codes: 0 a file is proposed, 1 wrong usage or the file is there already, 2 no feed was found.`;

function tell({ tried, articles }: OutletProposal): void {
  for (const { url, items, format, why } of tried)
    console.error(why === null ? `feed     ${url}: ${format}, ${items} items` : `no feed  ${url}: ${why}`);
  for (const { url, why } of articles) console.error(`article  ${url}: ${why ?? 'read'}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      id: { type: 'string' },
      content: { type: 'string', default: 'content' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const [address = ''] = positionals;
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new TypeError('Name the address of a site: https://...');
  if (values.id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.id))
    throw new TypeError(`--id takes small letters, digits and hyphens, not "${values.id}"`);
  const contact = process.env.LEDGER_CONTACT;
  const userAgent = contact ? { userAgent: `BreachLedger/0.1 (+${contact})` } : {};
  const client = createClient({ allowOrigins: values['allow-origin'], ...userAgent });
  const proposal = await proposeOutlet(address, client, values.id ?? null).finally(() => client.close());
  tell(proposal);
  if (!proposal.outlet) {
    console.error('No feed was found. Look for one on the site by hand; docs/add-an-outlet.md says where.');
    process.exitCode = 2;
    return;
  }
  const text = stringify(proposal.outlet, { lineWidth: 110 });
  console.log(text.trimEnd());
  if (values.write) write(join(values.content, 'outlets'), proposal.outlet.id, text);
  else console.error('\nNothing was written; --write writes it. Check country, kind and selectors first.');
}

function write(folder: string, id: string, text: string): void {
  const path = join(folder, `${id}.yml`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new TypeError(`${path} is there already and was left as it is; choose another --id or edit it`);
  }
  console.error(`Written to ${path}. Check country, kind and selectors, then run npm run lint:content.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nTry: npm run new-outlet -- --help`);
  process.exitCode = 1;
}
