/** npm run evaluate: measures one stage on cases with known answers and prints its table. */
import { parseArgs } from 'node:util';

interface Arguments {
  readonly input: string;
  readonly predictions: string | null;
  /** A second annotation of the same cases. */
  readonly against: string | null;
  /** How many of the worst cases to list. */
  readonly worst: number;
  readonly quantities: boolean;
  /** Conventions of a corpus, where its own files do not show them. */
  readonly options: Readonly<Partial<Record<keyof typeof CONVENTIONS, true>>>;
}

/** Flags of --gold for corpora with conventions of their own. */
const CONVENTIONS = {
  ignoreExtra: { flag: 'ignore-extra', what: 'quotes beyond those marked are no errors' },
  skipSilver: { flag: 'skip-silver', what: 'speakers that the corpus itself has derived do not count' },
  speechOnly: { flag: 'speech-only', what: 'beliefs and plans are left out' },
  strictKinds: { flag: 'strict-kinds', what: 'a direct quote inside a mixed one is an error' },
} as const;

/** One flag a stage; its library is loaded only when asked for. Paths are computed so that a stage may be absent. */
const STAGES = {
  gold: 'statements and figures of annotated articles',
  pages: 'article pages: DIR holds gold.jsonl and html/*.html.gz',
  feeds: 'feeds: DIR holds cases.json and cases/',
  incidents: 'articles matched to incidents',
  stance: 'stance of annotated statements: a JSON array of {text, lang, stance, context?, start?, end?}',
} as const;

type Stage = keyof typeof STAGES;

const HELP = `npm run evaluate -- --STAGE PATH [--predictions OUT.jsonl] [--worst N]

${Object.entries(STAGES)
  .map(([name, what]) => `  --${name.padEnd(12)} ${what}`)
  .join('\n')}
  --against      with --stance: the same rows by a second annotator; tells how far the two agree, and the extractor with both
  --predictions  also write the predictions, one JSON object a line
  --worst        list the N worst cases (default 20)
  --help         this text

With --stance, context is the paragraph around text, start and end are its place there (UTF-16, end exclusive; default:
its first place); the values of stance are told in docs/extraction.md.

With --incidents, B-cubed is printed over all rows with an incident, from their whole texts; "as the nightly run": from
stored records, what is judged irrelevant without a group; "of what is relevant": the same over the rows that are not
labelled irrelevant, since nobody wants the others stored; "of what it stores": over the rows judged relevant alone, where
a lost article costs nothing. With --worst N, N errors of each kind are listed: articles lost or let in, pairs merged or split.

With --gold, for other corpora; what their files show is set without being asked for:
  --quantities   every number with its value, in place of the figures of a breach
${Object.values(CONVENTIONS)
  .map(({ flag, what }) => `  --${flag.padEnd(12)} ${what}`)
  .join('\n')}
`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    pages: { type: 'string' },
    feeds: { type: 'string' },
    incidents: { type: 'string' },
    stance: { type: 'string' },
    against: { type: 'string' },
    predictions: { type: 'string' },
    worst: { type: 'string' },
    quantities: { type: 'boolean' },
    'ignore-extra': { type: 'boolean' },
    'skip-silver': { type: 'boolean' },
    'speech-only': { type: 'boolean' },
    'strict-kinds': { type: 'boolean' },
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
      against: values.against ?? null,
      predictions: values.predictions ?? null,
      worst: Number(values.worst ?? (stage === 'incidents' ? 0 : 20)) || 0,
      quantities: values.quantities ?? false,
      options: Object.fromEntries(
        Object.entries(CONVENTIONS).flatMap(([name, { flag }]) => (values[flag] ? [[name, true]] : [])),
      ),
    }),
  );
}
