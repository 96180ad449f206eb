/** Checks a content folder: npm run lint:content (see --help). */
import { parseArgs } from 'node:util';
import { lintContent } from '../src/register/lint/lint.ts';
import { formatProblem } from '../src/register/problem.ts';

const HELP = `Usage: npm run lint:content [-- --content DIR] [--today YYYY-MM-DD]

Reads every file of a content folder and checks that it obeys its schema, that ids, names, dates and sources
agree with each other, that machine records agree with themselves, and that no personal data stand in a text.

  --content DIR   the folder to check (default: content)
  --today DAY     the day against which "in the future" is judged (default: today, UTC)
  --help          this text

Exit code: 0 clean, 1 problems found or a wrong flag.`;

function main(): number {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { content, problems } = lintContent(values.content, values.today);
  for (const problem of problems) console.error(formatProblem(problem));
  const counts = (['outlets', 'incidents', 'organizations', 'people', 'articles'] as const)
    .map((name) => `${content[name].length} ${name}`)
    .join(', ');
  console.log(`${values.content}: ${counts}; ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${(error as Error).message}\nTry --help.`);
  process.exitCode = 1;
}
