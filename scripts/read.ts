#!/usr/bin/env node
/** npm run read: shows what the article reader sees in one page, or the feed reader in one feed. */
import { parseArgs, styleText } from 'node:util';
import { ReadError, readForPerson } from '../src/evaluate/read-command.ts';

const HELP = `Usage: npm run read -- URL|FILE [flags]           an article page
       npm run read -- --feed URL|FILE [flags]    a feed

A page: metadata with the signals that gave them and those that say otherwise, its paragraphs with
their kinds, and what was cut and why. A feed: its kind, charset and entries, and what was mended.
FILE may be gzipped. Nothing is stored.

  --feed               read a feed: RSS, Atom, RDF, JSON Feed or news sitemap
  --json               print the reading as JSON
  --url URL            address that a FILE was stored from (canonical address, relative links)
  --type TYPE          content type that a FILE was sent with, such as "text/html; charset=windows-1252"
  --outlet ID          try the selectors of this outlet file (default: the outlet on the page's site)
  --headline TEXT      headline under which a feed announced the page
  --content DIR        folder with the outlet files (default: content)
  --allow-origin URL   exact origin on a private address that may be asked (may be repeated)
  --help               this text

Lines are broken and coloured on a terminal only; NO_COLOR and FORCE_COLOR are followed.
Exit codes: 0 read, 1 wrong usage, 2 nothing was read: the reason and a remedy are told.`;

process.exitCode = await main();

async function main(): Promise<number> {
  let given: ReturnType<typeof flags>;
  try {
    given = flags();
  } catch (error) {
    return wrong((error as Error).message.split('. ')[0] ?? 'wrong flags');
  }
  const { values, positionals } = given;
  if (values.help) return said(HELP, 0);
  const [target, another] = positionals;
  if (target === undefined) return wrong('no URL or FILE is given');
  if (another !== undefined) return wrong(`one page at a time: "${another}" is one too many`);
  try {
    const asked = { ...values, target, allowOrigins: values['allow-origin'] };
    const answer = await readForPerson(asked, {
      paint: (style, text) => styleText(style, text),
      width: process.stdout.isTTY ? Math.min(process.stdout.columns, 110) : 0,
    });
    return said(answer.text, answer.ok ? 0 : 2);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function flags() {
  return parseArgs({
    allowPositionals: true,
    options: {
      feed: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      url: { type: 'string' },
      type: { type: 'string' },
      outlet: { type: 'string' },
      headline: { type: 'string' },
      content: { type: 'string', default: 'content' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
}

function said(text: string, code: number): number {
  console.log(text);
  return code;
}

function wrong(why: string): number {
  console.error(`${why}.\n\n${HELP}`);
  return 1;
}
