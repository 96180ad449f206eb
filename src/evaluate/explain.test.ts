import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { EXAMPLES_OF_RULE, examplesAt } from './rule-examples.ts';

const ROOT = join(import.meta.dirname, '../..');
const INGEST = join(ROOT, 'src/ingest');

/** Every name that a rule gives itself in the code of the extractors. */
function ruleNames(): string[] {
  const sources = (folder: string): string =>
    readdirSync(join(INGEST, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(INGEST, folder, name), 'utf8'))
      .join('\n');
  const own = [...sources('statement').matchAll(/\brule: (?:attribution\?\.rule \?\? )?'([^']+)'/g)].map(
    ([, name]) => name as string,
  );
  const union = /readonly rule: ((?:'[a-z-]+'(?: \| )?)+)/.exec(sources('figure'))?.[1] ?? '';
  const figures = [...union.matchAll(/'([a-z-]+)'/g)].map(([, name]) => `figure/${name}`);
  expect(figures.length).toBeGreaterThan(5);
  return [...new Set([...own, ...figures])].sort();
}

describe('the examples of rules', () => {
  it('has a table for every rule, and for no other', () => {
    expect(Object.keys(EXAMPLES_OF_RULE).sort()).toEqual(ruleNames());
  });

  it.each(Object.keys(EXAMPLES_OF_RULE))('finds the table of %s', (rule) => {
    const [file = '', line] = (examplesAt(rule) ?? '').split(':');
    const text = readFileSync(join(ROOT, file), 'utf8').split('\n')[Number(line) - 1];
    expect(text).toContain(EXAMPLES_OF_RULE[rule]?.anchor);
  });

  it('knows no table of a rule that is none', () => {
    expect(examplesAt('guess')).toBeNull();
  });
});

describe('explain', () => {
  const input = {
    text: '"Sebanyak 5 juta data bocor," kata Ratna Wulandari.',
    lang: 'id',
    title: null,
    published: null,
  } as const;

  it('ends with the place of the examples of each rule that took part', () => {
    const lines = explain(input, (_, text) => text).split('\n');
    const from = lines.indexOf('examples of these rules');
    expect(lines.slice(from + 1).map((line) => line.trim().split(':')[0])).toEqual([
      'quote-then-tag',
      'speaker',
      'figure/noun',
    ]);
    expect(lines.slice(from)).not.toContain('no table of examples');
  });

  it.each([
    ['FORCE_COLOR', true],
    ['NO_COLOR', false],
  ] as const)('%s: colours %s', (name, coloured) => {
    const { FORCE_COLOR: _f, NO_COLOR: _n, ...env } = process.env;
    const out = execFileSync(process.execPath, [join(ROOT, 'scripts/explain.ts'), input.text], {
      cwd: ROOT,
      env: { ...env, [name]: '1' },
      encoding: 'utf8',
    });
    expect(out).toContain('figure/noun');
    expect(out.includes('\u001b[')).toBe(coloured);
  });
});
