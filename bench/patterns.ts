/** npm run bench -- patterns: has recheck examine the regular expressions that it has not seen yet, and keeps its verdicts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allPatterns } from './patterns/all.ts';
import { type Doubt, readVerdicts, type Verdicts, writeVerdicts } from './patterns/verdicts.ts';

interface Diagnostics {
  readonly status: Doubt['verdict'] | 'safe';
  readonly attack?: { readonly pumps: Doubt['pumps']; readonly suffix: string };
}
type Check = (source: string, flags: string, options: { timeout: number }) => Promise<Diagnostics>;

const PACKAGE = 'recheck';

/** Examines new patterns (all with --all) and forgets those that have gone; prints what it doubts, and fails until each doubt has its reason in the file. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { all: { type: 'boolean' }, timeout: { type: 'string', default: '30' } },
  });
  const { check } = (await import(PACKAGE)) as { check: Check };
  const { patterns } = await allPatterns();
  const known = readVerdicts();
  const safe = new Set(values.all ? [] : known.safe.filter((literal) => patterns.has(literal)));
  const doubts: Record<string, Doubt> = {};
  for (const [literal, doubt] of Object.entries(known.doubts))
    if (patterns.has(literal)) doubts[literal] = doubt;
  const fresh = [...patterns].filter(([literal]) => values.all || !(safe.has(literal) || doubts[literal]));
  for (const [literal, place] of fresh) {
    const end = literal.lastIndexOf('/');
    const { status, attack } = await check(literal.slice(1, end), literal.slice(end + 1), {
      timeout: Number(values.timeout) * 1000,
    });
    if (status === 'safe') {
      safe.add(literal);
      delete doubts[literal];
      continue;
    }
    const pumps = (attack?.pumps ?? []).map(({ prefix, pump }) => ({ prefix, pump }));
    doubts[literal] = {
      verdict: status,
      pumps,
      suffix: attack?.suffix ?? '',
      why: doubts[literal]?.why ?? '',
    };
    console.log(`${status}  ${place}  ${literal}`);
  }
  writeVerdicts({ examiner: examiner(), safe: [...safe], doubts });
  console.log(summary(fresh.length, { examiner: examiner(), safe: [...safe], doubts }));
  // The examiner's own process would keep this one alive.
  process.exit(Object.values(doubts).some(({ why }) => why === '') ? 1 : 0);
}

const examiner = (): string => {
  const file = join(import.meta.dirname, 'node_modules', PACKAGE, 'package.json');
  return `${PACKAGE} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
};

function summary(examined: number, { safe, doubts }: Verdicts): string {
  const count = (verdict: Doubt['verdict']): number =>
    Object.values(doubts).filter((doubt) => doubt.verdict === verdict).length;
  const open = Object.values(doubts).filter(({ why }) => why === '').length;
  return `${examined} examined; of all ${safe.length} safe, ${count('vulnerable')} vulnerable, ${count('unknown')} unknown; ${open} without a reason`;
}
