/** The files of the folder data/, for Astro's routes. */
import { hibpList } from '../api/hibp-list.ts';
import { getLedger } from '../ledger.ts';
import { pageHref } from '../routes.ts';
import { SITE } from '../settings.ts';
import { sqliteFile } from './sqlite.ts';
import { dataPackage, TABLES, table, tableCsv, tableJson } from './tables.ts';

const lines = (value: unknown, indent?: number): string => `${JSON.stringify(value, null, indent)}\n`;

/** Each file by its name. */
export async function downloads(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const ledger = await getLedger();
  const tables = {
    incidents: table('incidents', ledger),
    statements: table('statements', ledger),
    figures: table('figures', ledger),
  };
  return {
    'datapackage.json': lines(dataPackage(tables, new URL(pageHref('data', 'en'), SITE).href), 1),
    'breach-ledger.sqlite': sqliteFile(tables),
    'hibp.json': lines(hibpList(ledger)),
    ...Object.fromEntries(
      TABLES.flatMap((name) => [
        [`${name}.csv`, tableCsv(tables[name])],
        [`${name}.json`, lines(tableJson(tables[name]))],
      ]),
    ),
  };
}
