/** Compares a catalogue with the register: npm run import -- hibp FILE (see --help). */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { replaceProposals } from '../src/ingest/store/proposals.ts';
import { readContent } from '../src/register/content.ts';
import { compareWithRegister, type ImportOutcome } from '../src/register/import/hibp.ts';
import { ATTRIBUTION, breachUrl, readHibp } from '../src/register/import/hibp-file.ts';
import { catalogueFigure } from '../src/register/import/skeleton.ts';

const HELP = `Usage: npm run import -- hibp FILE [--dry-run] [--content DIR]

FILE is the list of breaches of Have I Been Pwned, saved as JSON (${ATTRIBUTION}).
A breach that the register lacks becomes a proposal. For one that it has (by name or domain, and date) the figure
of the catalogue is printed as YAML for a person to add. Files that people wrote are never changed.

  --dry-run      write nothing
  --content DIR  content folder (default: content)
  --help         this text

Exit codes: 0 done; 1 FILE could not be read, or entries of it; 2 wrong use.`;

function flags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return process.exit(2);
  }
}

/** What to tell of one breach; null where there is nothing to do. */
function told(
  outcome: ImportOutcome,
  has: (incident: string, source: string) => boolean,
  bodies: ReadonlySet<string>,
): string | null {
  const { breach } = outcome;
  if (outcome.what === 'unclear')
    return `${breach.Title}: unclear, fits ${outcome.incidents.join(' and ')}; add its figure by hand where it belongs`;
  if (outcome.what !== 'known' || breach.PwnCount === 0 || has(outcome.incident, breachUrl(breach)))
    return null;
  const figure = catalogueFigure(
    {
      accounts: breach.PwnCount,
      addedDate: breach.AddedDate.slice(0, 10),
      url: breachUrl(breach),
    },
    bodies,
  );
  return `incidents/${outcome.incident}.yml (${outcome.why}): suggested figure\n${stringify([figure], { lineWidth: 0 })}`;
}

async function importHibp(file: string, contentDir: string, dryRun: boolean): Promise<number> {
  const { breaches, problems } = readHibp(readFileSync(file, 'utf8'));
  for (const problem of problems) console.error(`${file}: ${problem}`);
  const content = readContent(contentDir);
  const sources = new Set(
    content.incidents.flatMap(({ id, figures }) => figures.map(({ source }) => `${id} ${source}`)),
  );
  const bodies = new Set(content.organizations.map(({ id }) => id));
  const outcomes = compareWithRegister(breaches, content);
  for (const outcome of outcomes) {
    const text = told(outcome, (incident, source) => sources.has(`${incident} ${source}`), bodies);
    if (text) console.log(text);
  }
  const proposals = outcomes.flatMap((one) => (one.what === 'new' ? [one.proposal] : []));
  const changed = await replaceProposals(contentDir, 'hibp', proposals, dryRun);
  const count = (what: ImportOutcome['what']): number => outcomes.filter((one) => one.what === what).length;
  console.log(
    `${count('known')} known, ${count('unclear')} unclear, ${count('skipped')} no breach of one holder, ${proposals.length} new; ` +
      `${changed} proposals ${dryRun ? 'would be ' : ''}written or removed. Source: ${ATTRIBUTION}`,
  );
  return problems.length > 0 ? 1 : 0;
}

const { values, positionals } = flags();
const [catalogue, file] = positionals;
if (values.help) console.log(HELP);
else if (catalogue !== 'hibp' || !file || positionals.length > 2) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await importHibp(file, values.content, values['dry-run']);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
