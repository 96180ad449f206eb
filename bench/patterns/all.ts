/** Every regular expression of the sources, written or built. */
import { join } from 'node:path';
import { builtPatterns } from './built.ts';
import { writtenPatterns } from './written.ts';

const ROOT = join(import.meta.dirname, '../../src');

export interface AllPatterns {
  /** Literals, each with the place that it was first seen in. */
  readonly patterns: ReadonlyMap<string, string>;
  /** Places of `new RegExp` from which none came: they have to be made to run in built.ts. */
  readonly unbuilt: readonly string[];
}

/** Collects them; imports the files that build patterns. */
export async function allPatterns(): Promise<AllPatterns> {
  const { literals, builders } = writtenPatterns(ROOT);
  const built = await builtPatterns(ROOT, builders);
  const patterns = new Map(literals);
  for (const { literal, place } of built) if (!patterns.has(literal)) patterns.set(literal, place);
  const seen = new Set(built.map(({ place }) => place));
  return { patterns, unbuilt: builders.filter((place) => !seen.has(place)) };
}

/** A literal as an expression that can be run, without the sticky flag. */
export function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1).replace('y', ''));
}
