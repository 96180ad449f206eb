import type { APIRoute } from 'astro';
import { dataPackage, TABLES, table, tableCsv, tableJson } from '../../site/export/tables.ts';
import { getLedger } from '../../site/ledger.ts';
import { pageHref } from '../../site/routes.ts';
import { SITE } from '../../site/settings.ts';

export const getStaticPaths = async () => {
  const ledger = await getLedger();
  const tables = {
    incidents: table('incidents', ledger),
    statements: table('statements', ledger),
    figures: table('figures', ledger),
  };
  const descriptor = dataPackage(tables, new URL(pageHref('timeline', 'en'), SITE).href);
  return [
    { params: { file: 'datapackage.json' }, props: { text: `${JSON.stringify(descriptor, null, 1)}\n` } },
    ...TABLES.flatMap((name) => [
      { params: { file: `${name}.csv` }, props: { text: tableCsv(tables[name]) } },
      { params: { file: `${name}.json` }, props: { text: `${JSON.stringify(tableJson(tables[name]))}\n` } },
    ]),
  ];
};

export const GET: APIRoute = ({ props }) => new Response(props.text);
