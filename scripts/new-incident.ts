/** Makes an incident file to complete from a proposal: npm run new-incident -- --from ID (see --help). */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { storyById } from '../src/ingest/incident/propose.ts';
import { Slug } from '../src/model/primitives.ts';
import { readContent } from '../src/register/content.ts';
import { skeleton } from '../src/register/import/skeleton.ts';

const HELP = `Usage: npm run new-incident -- --from PROPOSAL [--id INCIDENT] [--content DIR]
       npm run new-incident -- --list [--content DIR]

Prints an incident file with what a proposal knows; whatever only a person can say is null.
With --id it is written to incidents/INCIDENT.yml, and never over a file that is there.

  --from PROPOSAL  id of a proposal: the name of its file in proposals/, without .json; of two stories that have become one,
                   both ids are understood
  --id INCIDENT    id of the new incident, such as nusa-jaya-2025
  --list           one line a proposal, the largest first
  --content DIR    content folder (default: content)
  --help           this text

Exit codes: 0 done; 1 no such proposal, or the incident exists; 2 wrong use.`;

function flags() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        id: { type: 'string' },
        list: { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return process.exit(2);
  }
}

const values = flags();
const content = readContent(values.content);
const { proposals } = content;

function list(): number {
  const rows = proposals.map((one) =>
    one.origin === 'hibp'
      ? { size: 1, line: `${one.id}  ${one.breachDate}  ${one.title} (${one.attribution})` }
      : {
          size: one.articles.length,
          line: `${one.id}  ${one.articles[0]?.published?.slice(0, 10) ?? 'undated'}  ${one.articles.length} articles: ${one.articles[0]?.title}`,
        },
  );
  for (const { line } of rows.sort((a, b) => b.size - a.size || (a.line < b.line ? -1 : 1)))
    console.log(line);
  if (rows.length === 0) console.log(`${values.content}: no proposals`);
  return 0;
}

function create(from: string): number {
  const proposal =
    proposals.find(({ id }) => id === from) ??
    storyById(
      proposals.filter((one) => one.origin === 'articles'),
      from,
    );
  if (!proposal) {
    console.error(`No proposal "${from}" in ${values.content}/proposals. See --list for the ids.`);
    return 1;
  }
  const yaml = skeleton(proposal, content);
  if (values.id === undefined) {
    process.stdout.write(yaml);
    return 0;
  }
  const path = join(values.content, 'incidents', `${values.id}.yml`);
  if (existsSync(path)) {
    console.error(`${path} is there already; choose another --id.`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, yaml.replace('\nid: null\n', `\nid: ${values.id}\n`));
  console.log(`${path} written; complete it, then run npm run lint:content.`);
  return 0;
}

if (values.help) console.log(HELP);
else if (values.list) process.exitCode = list();
else if (values.from === undefined || (values.id !== undefined && !Slug.safeParse(values.id).success)) {
  console.error(HELP);
  process.exitCode = 2;
} else process.exitCode = create(values.from);
