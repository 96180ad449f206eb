import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { curatedFigure, curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { csv } from './csv.ts';
import { dataPackage, TABLES, table, tableCsv, tableJson } from './tables.ts';

describe('csv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62 21', "'+62 21"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['\t=x', "'\t=x"],
    ['\r=x', '"\'\r=x"'],
    ['a=b', 'a=b'],
    ['say "x", y', '"say ""x"", y"'],
    ['a\nb', '"a\nb"'],
    [null, ''],
    [-3, '-3'],
    [0, '0'],
  ])('writes %j as %s', (value, text) => {
    expect(csv(['h'], [[value]])).toBe(`h\r\n${text}\r\n`);
  });
});

describe('the tables', () => {
  const file = incident({
    title: { id: '=HYPERLINK("x")', en: 'Offered' },
    figures: [curatedFigure()],
    statements: [curatedStatement(), curatedStatement({ stance: 'confirms', date: '2023-03-04' })],
  });
  const ledger = buildLedger(records({ incidents: [file] }));
  const tables = {
    incidents: table('incidents', ledger),
    statements: table('statements', ledger),
    figures: table('figures', ledger),
  };

  it('hold each incident, statement and figure once', () => {
    expect(TABLES.map((name) => tables[name].rows.length)).toEqual([1, 2, 1]);
    expect(tableJson(tables.figures)[0]).toMatchObject({ value: 12_000_000, unit: 'people', scope: 'whole' });
    expect(tableCsv(tables.incidents)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('have every column in the data dictionary, with its meaning', () => {
    const { resources } = dataPackage(tables, 'https://ledger.example/');
    for (const { name, schema } of resources) {
      const [head = ''] = tableCsv(tables[name]).split('\r\n');
      expect(schema.fields.map((field) => field.name).join(',')).toBe(head);
      expect(schema.fields.every(({ description }) => description.length > 3)).toBe(true);
    }
  });
});
