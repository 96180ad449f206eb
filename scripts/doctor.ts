#!/usr/bin/env node
/** npm run doctor: whether this machine can be trusted with the nightly run. */
import { parseArgs } from 'node:util';
import { createClient } from '../src/ingest/fetch/index.ts';
import { examine, type Finding } from '../src/ingest/pipeline/doctor.ts';
import { readContent } from '../src/register/content.ts';
import { OutletsFileError, readOutletsFile } from '../src/register/outlets-file.ts';

const HELP = `Usage: npm run doctor -- [flags]

Checks Node, disk, permissions, a lock left behind, git, the contact address, the clock (against what the
servers say) and whether each outlet can be reached, by one polite request each. Changes nothing.

  --offline            ask no outlet
  --content DIR        content folder (default: content)
  --outlets FILE       these outlets instead of content/outlets
  --allow-origin URL   allow one exact origin on a private address (may be repeated)
  --json               print the findings as JSON
  --help               this text

Exit codes: 0 nothing keeps a run from working (warnings may stand), 1 wrong usage, 2 something does.`;

const SIGN = { ok: 'ok  ', warn: 'WARN', bad: 'BAD ' } as const;
const line = ({ check, level, message, remedy }: Finding): string =>
  `${SIGN[level]} ${check}: ${message}${remedy === null ? '' : `\n     -> ${remedy}`}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      offline: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      outlets: { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const contact = process.env.LEDGER_CONTACT;
  const outlets = values.outlets ? readOutletsFile(values.outlets) : readContent(values.content).outlets;
  const userAgent = contact ? { userAgent: `BreachLedger/0.1 (+${contact})` } : {};
  const client = values.offline ? null : createClient({ allowOrigins: values['allow-origin'], ...userAgent });
  const findings = await examine({
    contentDir: values.content,
    outlets,
    client,
    contact,
    nodeVersion: process.versions.node,
    now: () => Date.now(),
  }).finally(() => client?.close());
  console.log(values.json ? JSON.stringify(findings, null, 2) : findings.map(line).join('\n'));
  process.exitCode = findings.some(({ level }) => level === 'bad') ? 2 : 0;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof OutletsFileError || error instanceof TypeError)) throw error;
  console.error(`${error.message}\nTry: npm run doctor -- --help`);
  process.exitCode = 1;
}
