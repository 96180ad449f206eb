/** Prints what has changed since a day as Markdown: npm run digest -- --since YYYY-MM-DD (see --help). */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildLedger } from '../src/ledger/build-ledger.ts';
import { digest } from '../src/ledger/digest.ts';
import { readContent } from '../src/register/content.ts';
import { formatProblem } from '../src/register/problem.ts';

const HELP = `Usage: npm run digest -- --since YYYY-MM-DD [--lang id|en] [--content DIR]

Prints Markdown: incidents first reported since that day, figures that their claimant has changed, bodies that have
reversed their word, and silences and promises that are open, each with its source. What nobody has reviewed says so.

  --since DAY    first day that counts
  --lang id|en   language of the texts (default: id)
  --content DIR  content folder (default: content)
  --help         this text

Exit codes: 0 printed; 1 content that could not be read in part; 2 wrong use.`;

function flags() {
  try {
    return parseArgs({
      options: {
        since: { type: 'string' },
        lang: { type: 'string', default: 'id' },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return process.exit(2);
  }
}

const { since, lang, content: dir, help } = flags();
const day = z.iso.date().safeParse(since);
if (help) console.log(HELP);
else if (!day.success || (lang !== 'id' && lang !== 'en')) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  const content = readContent(dir);
  for (const problem of content.problems) console.error(formatProblem(problem));
  console.log(digest(buildLedger(content), day.data, lang));
  process.exitCode = content.problems.length > 0 ? 1 : 0;
}
