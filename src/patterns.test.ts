/** No pattern that reads strangers' text may cost a square of its length: each is pumped with 100 KB of its own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['ingest', 'text'].map((name) => join(import.meta.dirname, name));
const SIZE = 100_000;
/** A pattern that is linear takes some 5 ms; one that grows with the square takes seconds. */
const LIMIT_MS = 500;
/** A pattern that takes longer than this for a twentieth of the text is not tried on all of it. */
const LIMIT_SMALL_MS = 50;

/** The regular expressions written in the sources, each with the file that it was first seen in. */
function patterns(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const source = readFileSync(join(folder, name), 'utf8');
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, name);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
    }
  return found;
}

const COMMON = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  'A ',
  'a ',
  '1',
  '1 ',
  '-',
  ' - ',
  '.',
  ',',
  '<',
  '(',
  '@',
  '"',
  "'",
  ':',
  '/',
  '|',
];
const MOST_WORDS = 40;

/** What a text may be full of: common marks, and the words that the pattern names. */
function unitsOf(source: string): string[] {
  const plain = source
    .replace(/\(\?<?[:=!]|\\[pP]\{[^}]*\}|\[[^\]]*\]|\{\d+,?\d*\}|\\[a-zA-Z]/g, ' ')
    .replace(/[()?*+^$|\\]/g, ' ');
  const own = [...new Set(plain.split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
  return [...new Set([...COMMON, ...own, ...own.map((word) => `${word} `)])];
}

function milliseconds(pattern: RegExp, unit: string, size: number): number {
  const text = `x${unit.repeat(size / unit.length)}\u0001`;
  const begun = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The first unit that the pattern is slow on, or null. */
function slowUnit(literal: string): string | null {
  const end = literal.lastIndexOf('/');
  const source = literal.slice(1, end);
  const pattern = new RegExp(source, literal.slice(end + 1).replace('y', ''));
  return (
    unitsOf(source).find(
      (unit) =>
        milliseconds(pattern, unit, SIZE / 20) > LIMIT_SMALL_MS ||
        milliseconds(pattern, unit, SIZE) > LIMIT_MS,
    ) ?? null
  );
}

describe('patterns', () => {
  it('tells one that grows with the square', { timeout: 120_000 }, () => {
    expect(slowUnit('/\\s+$/')).toBe(' ');
    expect(slowUnit('/(?<!\\s)\\s+$/')).toBeNull();
  });

  it('are linear in 100 KB of their own words', { timeout: 120_000 }, () => {
    const all = patterns();
    expect(all.size).toBeGreaterThan(300);
    const slow = [...all].flatMap(([literal, file]) => {
      const unit = slowUnit(literal);
      return unit === null ? [] : [`${file}: ${literal} on ${JSON.stringify(unit)}`];
    });
    expect(slow).toEqual([]);
  });
});
