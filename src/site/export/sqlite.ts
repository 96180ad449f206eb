/** The tables as one SQLite file, for those who would rather query than join. */
import { DatabaseSync } from 'node:sqlite';
import { TABLES, type Table, type TableName } from './tables.ts';

const TYPES = { string: 'TEXT', number: 'REAL', integer: 'INTEGER' } as const;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function fill(database: DatabaseSync, name: string, { columns, rows }: Table): void {
  const fields = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`);
  database.exec(`CREATE TABLE ${quoted(name)} (${fields.join(', ')}, PRIMARY KEY ("id"))`);
  const insert = database.prepare(
    `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
}

/** Bytes of a database with a table each and the data dictionary beside them; the same tables give the same bytes. */
export function sqliteFile(tables: Readonly<Record<TableName, Table>>): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN');
    for (const name of TABLES) fill(database, name, tables[name]);
    database.exec('CREATE INDEX statements_incident ON statements (incident)');
    database.exec('CREATE INDEX figures_incident ON figures (incident)');
    database.exec('CREATE TABLE dictionary ("table" TEXT, "column" TEXT, meaning TEXT)');
    const insert = database.prepare('INSERT INTO dictionary VALUES (?, ?, ?)');
    for (const name of TABLES)
      for (const column of tables[name].columns) insert.run(name, column.name, column.description);
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}
