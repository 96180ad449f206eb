/**
 * Judges a built site before it is published; exit code 1 where anything is wrong:
 *   node scripts/gate.ts [--dist DIR] [--content DIR]
 * What the flags leave open comes from the environment as for the build: LEDGER_OUT, LEDGER_CONTENT, LEDGER_SITE.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeSite } from '../src/site/gate/judge-site.ts';
import { CONTENT, OUT, SITE } from '../src/site/settings.ts';

const MOST_SHOWN = 40;

const { values } = parseArgs({ options: { dist: { type: 'string' }, content: { type: 'string' } } });
const base = new URL(SITE).pathname.replace(/\/?$/, '/');
const { pages, defects } = judgeSite(resolve(values.dist ?? OUT), resolve(values.content ?? CONTENT), base);
for (const defect of defects.slice(0, MOST_SHOWN)) console.error(defect);
if (defects.length > MOST_SHOWN) console.error(`and ${defects.length - MOST_SHOWN} more`);
console.log(`${pages} pages, ${defects.length} defects`);
process.exitCode = defects.length > 0 ? 1 : 0;
