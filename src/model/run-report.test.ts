/** docs/run-report.schema.json is made from the model; UPDATE_SCHEMA=1 writes it anew after a change of the model. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { RunReport } from './run-report.ts';

const PATH = join(import.meta.dirname, '../../docs/run-report.schema.json');

const made = JSON.stringify(z.toJSONSchema(RunReport, { io: 'output' }), null, 2);

it('is what the model says', () => {
  if (process.env.UPDATE_SCHEMA) writeFileSync(PATH, `${made}\n`);
  expect(JSON.parse(readFileSync(PATH, 'utf8'))).toEqual(JSON.parse(made));
});

it('names every field of a report and refuses others', () => {
  const schema = JSON.parse(readFileSync(PATH, 'utf8'));
  expect(schema.required).toEqual(Object.keys(RunReport.shape));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.issues.items.properties.class.enum).toContain('mass_change');
});

it('is a schema that reads back, accepts a report and refuses a wrong one', () => {
  const read = z.fromJSONSchema(JSON.parse(readFileSync(PATH, 'utf8')));
  const { outlets: _o, statements: _s, figures: _f, ...counts } = NOTHING;
  const report = {
    version: 1,
    started: '2025-03-05T00:00:00Z',
    seconds: 1.5,
    exitCode: 2,
    dryRun: false,
    interrupted: false,
    totals: NOTHING,
    outlets: [{ outlet: 'harian-contoh', ...counts }],
    verified: [],
    notices: [],
    issues: [],
  };
  expect(RunReport.safeParse(report).success).toBe(true);
  expect(read.safeParse(report).success).toBe(true);
  expect(read.safeParse({ ...report, exitCode: 'two' }).success).toBe(false);
  expect(read.safeParse({ ...report, more: 1 }).success).toBe(false);
});

const NOTHING = Object.fromEntries(Object.keys(RunReport.shape.totals.shape).map((key) => [key, 0]));
