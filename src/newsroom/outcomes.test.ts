/** The whole chain, newsroom to ledger, against what a careful reader of the samples concludes (samples/outcomes.yml). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createClient } from '../ingest/fetch/index.ts';
import { runNightly } from '../ingest/pipeline/run.ts';
import { buildLedger } from '../ledger/build-ledger.ts';
import { type IncidentView, incidentView } from '../ledger/incident-view.ts';
import { Slug } from '../model/primitives.ts';
import { Status } from '../model/vocabulary.ts';
import { readContent } from '../register/content.ts';
import { copySampleContent } from './sample-content.ts';
import { startNewsroom } from './server.ts';

/** Reached so far, of 9 statuses and 4 reversals; they only go up. */
const FLOORS = { statuses: 3, reversals: 1 };

const SAMPLES = join(import.meta.dirname, '../../samples');
const outcomes = z
  .record(Slug, z.object({ status: Status, reversals: z.array(Slug) }).strict())
  .parse(parse(readFileSync(join(SAMPLES, 'outcomes.yml'), 'utf8')));
const wanted = Object.entries(outcomes);
const views = new Map<string, IncidentView>();

beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'outcomes-'));
  const newsroom = await startNewsroom({ port: 0, dir: join(SAMPLES, 'newsroom') });
  const client = createClient({ allowOrigins: [newsroom.url], delayMs: 0, perHost: 8 });
  try {
    copySampleContent(join(SAMPLES, 'content'), content, newsroom.url);
    await runNightly({ contentDir: content, client, now: () => new Date('2026-06-01T00:00:00Z') });
    const { incidents } = buildLedger(readContent(content));
    for (const incident of incidents) views.set(incident.id, incidentView(incident));
  } finally {
    await client.close();
    await newsroom.close();
    rmSync(content, { recursive: true });
  }
}, 60_000);

/** Bodies of an incident that denied and then confirmed. */
const turned = (id: string): string[] =>
  (views.get(id)?.reversals ?? [])
    .filter((reversal) => reversal.kind === 'denied-confirmed')
    .map((reversal) => reversal.who.id ?? reversal.who.name.en);

function expectFloor(floor: number, lines: readonly { good: boolean; line: string }[]): void {
  const report = lines.map(({ good, line }) => `${good ? 'right' : 'WRONG'} ${line}`).join('\n');
  if (process.env.SAMPLES_REPORT) console.log(report);
  expect(lines.filter(({ good }) => good).length, report).toBeGreaterThanOrEqual(floor);
}

describe('the ledger of the samples', () => {
  it('has the incidents', () => {
    expect([...views.keys()].sort()).toEqual(Object.keys(outcomes).sort());
  });

  it('comes to their statuses', () => {
    const lines = wanted.map(([id, { status }]) => {
      const got = views.get(id)?.ladder.status;
      return { good: got === status, line: `${id}: ${got} (${status})` };
    });
    expectFloor(FLOORS.statuses, lines);
  });

  it('finds who denied first and confirmed later', () => {
    const lines = wanted
      .filter(([, { reversals }]) => reversals.length > 0)
      .map(([id, { reversals }]) => ({
        good: reversals.every((body) => turned(id).includes(body)),
        line: `${id}: ${turned(id).join() || 'nobody'} (${reversals.join()})`,
      }));
    expectFloor(FLOORS.reversals, lines);
  });

  it('accuses nobody else of it', () => {
    const wrong = wanted.flatMap(([id, { reversals }]) =>
      turned(id)
        .filter((body) => !reversals.includes(body))
        .map((body) => `${id}: ${body}`),
    );
    expect(wrong).toEqual([]);
  });
});
