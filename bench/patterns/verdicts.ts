/** What recheck says of every pattern, kept in a file so that only new patterns have to be examined. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const FILE = join(import.meta.dirname, 'verdicts.json');

/** A pattern that recheck does not call safe, and why it is all the same. */
export interface Doubt {
  readonly verdict: 'vulnerable' | 'unknown';
  /** The worst text that recheck has found: parts to repeat, each with what stands before it, and an end. Empty where it found none. */
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
  /** Why it does no harm, for people. The test pumps it whatever stands here. */
  readonly why: string;
}

export interface Verdicts {
  /** Name and version of the examiner. */
  readonly examiner: string;
  /** Literals, in the order of their letters. */
  readonly safe: readonly string[];
  readonly doubts: Readonly<Record<string, Doubt>>;
}

export const readVerdicts = (): Verdicts => JSON.parse(readFileSync(FILE, 'utf8')) as Verdicts;

export function writeVerdicts({ examiner, safe, doubts }: Verdicts): void {
  const sorted = Object.fromEntries(Object.entries(doubts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify({ examiner, safe: [...safe].sort(), doubts: sorted }, null, 2)}\n`);
}

/** A text of about so many characters made of a doubt's worst parts. */
export function worstText({ pumps, suffix }: Pick<Doubt, 'pumps' | 'suffix'>, size: number): string {
  const share = size / Math.max(1, pumps.length);
  return pumps
    .map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)))
    .join('')
    .concat(suffix);
}
