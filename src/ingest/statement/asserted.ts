/** Whether words assert that something happened: a verb, with a helping word near, outside conditions and relative clauses. */
import type { AssertionLexicon } from '../language/stance.ts';

/** A negation, a condition or a doubt reaches this many words forward. */
const REACH = 8;
/** A relative or helping word stands this near. */
const NEAR = 4;

export interface Asserted {
  /** Index of the verb. */
  readonly at: number;
  /** Whether it is said not to have happened. */
  readonly negated: boolean;
}

/** The first verb that is asserted or denied; null where none is, or it is only supposed or told in passing. */
export function assertedIn(words: readonly string[], lexicon: AssertionLexicon): Asserted | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const helped = lexicon.helped.has(word);
    if (!helped && !lexicon.alone.has(word)) continue;
    const before = words.slice(Math.max(0, at - REACH), at);
    const near = before.slice(-NEAR);
    if (before.some((one) => lexicon.supposed.has(one)) || near.some((one) => lexicon.relative.has(one)))
      continue;
    if (before.some((one) => lexicon.negators.has(one))) return { at, negated: true };
    if (!helped || near.some((one) => lexicon.helpers.has(one))) return { at, negated: false };
  }
  return null;
}
