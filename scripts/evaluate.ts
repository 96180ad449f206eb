/** npm run evaluate: measures one stage on cases with known answers and prints its table. */
import { parseArgs } from 'node:util';

interface Arguments {
  readonly input: string;
  readonly predictions: string | null;
  /** How many of the worst cases to list. */
  readonly worst: number;
}

/** One flag a stage; its library is loaded only when asked for. Paths are computed so that a stage may be absent. */
const STAGES = {
  gold: 'statements and figures of annotated articles',
  pages: 'article pages: DIR holds gold.jsonl and html/*.html.gz',
  feeds: 'feeds: DIR holds cases.json and cases/',
  incidents: 'articles matched to incidents',
} as const;

type Stage = keyof typeof STAGES;

const HELP = `npm run evaluate -- --STAGE PATH [--predictions OUT.jsonl] [--worst N]

${Object.entries(STAGES)
  .map(([name, what]) => `  --${name.padEnd(12)} ${what}`)
  .join('\n')}
  --predictions  also write the predictions, one JSON object a line
  --worst        list the N worst cases (default 20)
  --help         this text
`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    pages: { type: 'string' },
    feeds: { type: 'string' },
    incidents: { type: 'string' },
    predictions: { type: 'string' },
    worst: { type: 'string', default: '20' },
    help: { type: 'boolean' },
  },
});
const stage = (Object.keys(STAGES) as Stage[]).find((name) => values[name] !== undefined);
if (values.help || !stage) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const module = (await import(`../src/evaluate/${stage}.ts`)) as {
    run(args: Arguments): Promise<string>;
  };
  console.log(
    await module.run({
      input: values[stage] ?? '',
      predictions: values.predictions ?? null,
      worst: Number(values.worst) || 0,
    }),
  );
}
