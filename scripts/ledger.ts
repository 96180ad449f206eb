/** Prints the ledger of an incident: npm run ledger -- <incident> (see --help). */
import { parseArgs } from 'node:util';
import { buildLedger } from '../src/ledger/build-ledger.ts';
import { incidentView } from '../src/ledger/incident-view.ts';
import { incidentList, incidentReport } from '../src/ledger/report.ts';
import type { Ledger, SiteLang } from '../src/ledger/types.ts';
import { readContent } from '../src/register/content.ts';
import { formatProblem } from '../src/register/problem.ts';

const HELP = `Usage: npm run ledger -- <incident> [options]
       npm run ledger -- --list [options]

Prints who said what about an incident: its status ladder, claims, figures by claimant,
discrepancies, reversals, silences and promises, and response clock.

  --list          one line an incident, newest first
  --content DIR   content folder (default: content)
  --lang id|en    language of the texts (default: id)
  --json          the same as JSON
  --help          this text

Exit codes: 0 printed; 1 no such incident, or content that could not be read in part; 2 wrong use.`;

const OPTIONS = {
  list: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  lang: { type: 'string', default: 'id' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function flags(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return process.exit(2);
  }
}

function printList(ledger: Ledger, lang: SiteLang, json: boolean): void {
  const ids = () => ledger.incidents.map(({ id, incident }) => ({ id, title: incident.title }));
  console.log(json ? JSON.stringify(ids(), null, 2) : incidentList(ledger, lang));
}

function printIncident(id: string, ledger: Ledger, lang: SiteLang, json: boolean): number {
  const incident = ledger.incidentById.get(id);
  if (!incident) {
    const near = ledger.incidents.filter((one) => one.id.includes(id)).map((one) => one.id);
    console.error(
      `No incident "${id}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'See --list for the ids.'}`,
    );
    return 1;
  }
  console.log(
    json
      ? JSON.stringify({ ...incident, views: incidentView(incident) }, null, 2)
      : incidentReport(incident, lang, ledger),
  );
  return 0;
}

const { values, positionals } = flags(process.argv.slice(2));
const [id] = positionals;
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if ((values.lang !== 'id' && values.lang !== 'en') || (!values.list && !id) || positionals.length > 1) {
  console.error(HELP);
  process.exit(2);
}
const content = readContent(values.content);
for (const problem of content.problems) console.error(formatProblem(problem));
const ledger = buildLedger(content);
const failed = content.problems.length > 0 ? 1 : 0;
if (values.list || !id) printList(ledger, values.lang, values.json);
process.exitCode =
  values.list || !id ? failed : printIncident(id, ledger, values.lang, values.json) || failed;
