import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ContentFixture,
  contentFixture,
  INCIDENT_YML,
  ORGANIZATION_YML,
  OUTLET_YML,
  PERSON_YML,
} from '../content-fixture.ts';
import { formatProblem } from '../problem.ts';
import { lintContent } from './lint.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CLEAN = {
  'outlets/harian-contoh.yml': OUTLET_YML,
  'organizations/badan-uji-siber.yml': ORGANIZATION_YML,
  'people/ratna-wulandari.yml': PERSON_YML,
  'incidents/nusa-jaya-2021.yml': INCIDENT_YML,
};

let fixture: ContentFixture | null = null;
const write = (changes: Readonly<Record<string, string>> = {}) => {
  fixture = contentFixture({ ...CLEAN, ...changes });
  return fixture.dir;
};
afterEach(() => {
  fixture?.remove();
  fixture = null;
});

describe('lintContent', () => {
  it('is clean about a clean folder', () => {
    expect(lintContent(write(), '2022-01-01').problems).toEqual([]);
  });

  it('names file, line, field, value and remedy of what a check finds', () => {
    const dir = write({
      'incidents/nusa-jaya-2021.yml': INCIDENT_YML.replace(
        'claimant: badan-uji-siber',
        'claimant: badan-lain',
      ),
    });
    const { problems } = lintContent(dir, '2022-01-01');
    expect(problems).toEqual([
      {
        file: 'incidents/nusa-jaya-2021.yml',
        line: 20,
        field: 'figures[0].claimant',
        value: 'badan-lain',
        message: 'no party has this id',
        remedy: 'Correct the id, or add badan-lain.yml to people or organizations.',
      },
    ]);
  });

  it('reports problems of reading and of the checks in the order of files and lines', () => {
    const dir = write({
      'people/ratna-wulandari.yml': 'id: ratna\nname: Ratna\n',
      'incidents/nusa-jaya-2021.yml': INCIDENT_YML.replaceAll('badan-uji-siber', 'x'),
    });
    const places = lintContent(dir, '2022-01-01').problems.map((one) => `${one.file}:${one.line}`);
    expect(places).toEqual([
      'incidents/nusa-jaya-2021.yml:8',
      'incidents/nusa-jaya-2021.yml:20',
      'people/ratna-wulandari.yml:1',
    ]);
  });

  const repacked = (id: string, from: string) =>
    `${INCIDENT_YML.replace('id: nusa-jaya-2021', `id: ${id}`)}repackagedFrom: ${from}\n`;
  const figureLine = (from: string | RegExp, to: string) => ({
    'incidents/nusa-jaya-2021.yml': INCIDENT_YML.replace(from, to),
  });
  it.each([
    [
      'circular lineage',
      {
        'incidents/nusa-jaya-2021.yml': repacked('nusa-jaya-2021', 'nusa-jaya-2022'),
        'incidents/nusa-jaya-2022.yml': repacked('nusa-jaya-2022', 'nusa-jaya-2021'),
      },
      'repackagedFrom',
    ],
    ['dates out of order', figureLine('occurred: null', 'occurred: "2021-12"'), 'occurred'],
    ['a figure without a scope', figureLine(/\n +scope: \w+/, ''), 'figures[0].scope'],
    ['a figure in a scope of another kind', figureLine(/scope: \w+/, 'scope: ransom'), 'figures[0].scope'],
    [
      "a name that is its own and another's",
      { 'people/ratna-wulandari.yml': `${PERSON_YML}distinctFrom: [Ratna Wulandari]\n` },
      'distinctFrom[0]',
    ],
  ])('catches %s', (_, changes, field) => {
    const found = lintContent(write(changes as Record<string, string>), '2022-01-01').problems;
    expect(found.map((one) => one.field)).toContain(field);
  });

  it('judges the future by the day that it is given', () => {
    expect(lintContent(write(), '2021-05-19').problems.map((one) => one.field)).toContain('firstReported');
  });
});

describe('the register of this repository', () => {
  it('is clean', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(lintContent(join(ROOT, 'content'), today).problems.map(formatProblem)).toEqual([]);
  });
});

describe('npm run lint:content', () => {
  const run = (...args: string[]) => {
    const script = join(ROOT, 'scripts/lint-content.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return { status, out: stdout + stderr };
  };

  it('exits 0 with counts where all is well', () => {
    expect(run('--content', write())).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 incidents'),
    });
  });
  it('exits 1 and prints the problem', () => {
    const result = run('--content', write({ 'people/ratna-wulandari.yaml': PERSON_YML }));
    expect(result).toMatchObject({ status: 1, out: expect.stringContaining('Rename it to end in .yml') });
  });
  it.each([[['--help'], 0, 'Usage:'] as const, [['--wrong'], 1, '--help'] as const])(
    '%s ends with %i',
    (args, status, text) => {
      expect(run(...args)).toMatchObject({ status, out: expect.stringContaining(text) });
    },
  );
  it('exits 1 where the folder is missing', () => {
    expect(run('--content', '/nowhere/at/all').status).toBe(1);
  });
});
