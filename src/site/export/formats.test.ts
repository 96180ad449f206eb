import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { article, curatedFigure, curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { hibpList } from '../api/hibp-list.ts';
import { incidentJson, incidentList } from '../api/incident-json.ts';
import { partyFile } from '../api/party-json.ts';
import { IncidentJson, IncidentListJson, PartyJson, SCHEMAS } from '../api/schema.ts';
import { deadlines } from './deadlines.ts';
import { sqliteFile } from './sqlite.ts';
import { table } from './tables.ts';

const ledger = buildLedger(
  records({
    incidents: [
      incident({
        occurred: '2023-02',
        statements: [curatedStatement(), curatedStatement({ stance: 'confirms', date: '2023-03-09' })],
        figures: [
          curatedFigure(),
          curatedFigure({ claimant: 'nusa-jaya', value: 3_000_000, stance: 'confirms' }),
        ],
      }),
      incident({ id: 'year-only-2024', firstReported: '2024', actors: [] }),
    ],
    articles: [article({ statements: [{ text: 'Kami sedang memeriksa laporan itu' }] })],
  }),
);
const tables = {
  incidents: table('incidents', ledger),
  statements: table('statements', ledger),
  figures: table('figures', ledger),
};

describe('the SQLite file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-sqlite-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers a question over two tables, and explains each column', () => {
    const path = join(folder, 'ledger.sqlite');
    writeFileSync(path, sqliteFile(tables));
    const database = new DatabaseSync(path, { readOnly: true });
    const answer = database
      .prepare(
        'SELECT party_name, value FROM figures JOIN incidents ON incidents.id = incident ORDER BY value DESC',
      )
      .all();
    expect(answer.map(({ party_name, value }) => [party_name, value])).toEqual([
      ['Kuncirat', 12_000_000],
      ['PT Nusa Jaya Digital', 3_000_000],
    ]);
    const columns = Object.values(tables).reduce((sum, { columns: own }) => sum + own.length, 0);
    expect(database.prepare('SELECT count(*) AS n FROM dictionary').get()).toEqual({ n: columns });
    database.close();
  });

  it('has the same bytes for the same tables', () => {
    expect(Buffer.compare(sqliteFile(tables), sqliteFile(tables))).toBe(0);
  });
});

describe('the JSON for programs', () => {
  it('has the shape that its published schema says, and nothing beside it', () => {
    for (const one of ledger.incidents) {
      const shown = JSON.parse(JSON.stringify(incidentJson(one)));
      expect(IncidentJson.parse(shown)).toEqual(shown);
    }
    const list = JSON.parse(JSON.stringify(incidentList(ledger)));
    expect(IncidentListJson.parse(list)).toEqual(list);
    expect(ledger.parties.length).toBeGreaterThan(2);
    for (const party of ledger.parties) {
      const shown = JSON.parse(JSON.stringify(partyFile(party, ledger)));
      expect(PartyJson.parse(shown)).toEqual(shown);
    }
  });

  it('gives each figure with its claimant, and the clock', () => {
    const [one] = ledger.incidents;
    if (!one) throw new Error('the fixture has incidents');
    const { figures, clock } = incidentJson(one);
    expect(figures.map(({ claimant, value, standing }) => [claimant.name.id, value, standing])).toEqual([
      ['Kuncirat', 12_000_000, 'current'],
      ['PT Nusa Jaya Digital', 3_000_000, 'current'],
    ]);
    expect(clock.firstVictimStatement).toMatchObject({ date: '2023-03-01', after: { least: 0, most: 0 } });
    expect(clock.firstConfirmation?.date).toBe('2023-03-01');
  });

  it('counts the stances of a party, most first', () => {
    const ratna = ledger.partyByKey.get('person:ratna-wulandari');
    if (!ratna) throw new Error('the fixture has a speaker');
    expect(Object.entries(partyFile(ratna, ledger).stances).slice(0, 2)).toEqual([
      ['confirms', 1],
      ['denies', 1],
    ]);
  });

  it('is published as JSON Schema with what fields mean', () => {
    expect(SCHEMAS['incident.json'].$schema).toContain('2020-12');
    expect(JSON.stringify(SCHEMAS)).toContain('Compare figures within one scope');
  });
});

describe('the list in the shape of Have I Been Pwned', () => {
  it('counts the greatest figure claimed, and leaves what is unknown empty', () => {
    const [first, second] = hibpList(ledger);
    expect(first).toMatchObject({
      Name: 'nusa-jaya-2023',
      BreachDate: null,
      AddedDate: '2023-03-01',
      PwnCount: 12_000_000,
      IsVerified: true,
      DataClasses: ['names'],
    });
    expect(second).toMatchObject({ AddedDate: null, PwnCount: null, IsVerified: false });
  });
});

describe('the calendar of legal periods', () => {
  const calendar = deadlines(ledger, 'en').replace(/\r\n /g, '');

  it('has an all-day event for each period whose beginning is known', () => {
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20230304');
    expect(calendar).toContain('/en/incidents/nusa-jaya-2023/#clock');
    expect(calendar).toContain('as an assumption');
  });

  it('is the same whenever it is made', () => {
    expect(deadlines(ledger, 'en')).toBe(deadlines(ledger, 'en'));
    expect(calendar).toContain('DTSTAMP:20230304T000000Z');
  });
});
