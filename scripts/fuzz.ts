/** npm run fuzz: mutated input for every surface that strangers or hands can write to; prints the seed of each failure. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz, type SurfaceReport } from '../src/evaluate/fuzz/fuzz.ts';
import { SURFACES } from '../src/evaluate/fuzz/surfaces.ts';

const HELP = `npm run fuzz -- [SURFACE ...] [--iterations N] [--seed S] [--json FILE]

Mutates small examples and feeds them to the code that reads them; all surfaces where none is named.

${Object.entries(SURFACES)
  .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}
  --iterations  mutated inputs a surface (default 20000); pumped inputs come on top
  --seed        number that all mutations follow from (default 1); a failure names the seed that shows it alone
  --json        also write the report
  --help        this text

Fails when anything is thrown, a span leaves its text, a stored text differs from its span, or one input takes more
than a second of processor time.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    iterations: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const unknown = positionals.find((name) => !Object.hasOwn(SURFACES, name));
const [iterations, seed] = [Number(values.iterations), Number(values.seed)];
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
if (values.help || unknown !== undefined || !isCount(iterations) || !isCount(seed)) {
  if (unknown !== undefined) console.error(`fuzz: there is no surface "${unknown}"`);
  if (!isCount(iterations) || !isCount(seed))
    console.error('fuzz: --iterations and --seed are whole numbers');
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const reports: SurfaceReport[] = [];
  for (const name of positionals.length ? positionals : Object.keys(SURFACES)) {
    const surface = SURFACES[name] as (typeof SURFACES)[string];
    const report = await fuzz(name, surface, { iterations, seed }, (done) =>
      process.stderr.write(process.stderr.isTTY ? `\r${name} ${done}` : ''),
    );
    if (process.stderr.isTTY) process.stderr.write('\r');
    reports.push(report);
    console.log(
      `${name.padEnd(10)} ${report.iterations} mutated, ${report.pumped} pumped: ${report.failures.length} failed; slowest ${report.slowestMs.toFixed(0)} ms, all ${(report.cpuMs / 1000).toFixed(1)} s of processor time`,
    );
    for (const { seed: alone, input, message } of report.failures.slice(0, 10))
      console.log(`  seed ${alone}: ${message}\n    ${JSON.stringify(input.slice(0, 300))}`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
  if (reports.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}
