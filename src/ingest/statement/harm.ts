/** Whether words say that harm was done ("rows were copied") or that it was not ("no rows were copied"). */
import type { Stance } from '../../model/vocabulary.ts';
import type { HarmLexicon } from '../language/stance.ts';

/** A negation, a condition or a doubt reaches this many words forward. */
const REACH = 8;
/** A relative or helping word stands this near. */
const NEAR = 4;

/** "denies" or "confirms" by the first word of harm that decides; null where harm is only supposed, or told in passing. */
export function harmStance(words: readonly string[], lexicon: HarmLexicon): Stance | null {
  for (const [at, word] of words.entries()) {
    const passive = lexicon.passive.has(word);
    if (!passive && !lexicon.active.has(word)) continue;
    const before = words.slice(Math.max(0, at - REACH), at);
    const near = before.slice(-NEAR);
    if (before.some((one) => lexicon.supposed.has(one)) || near.some((one) => lexicon.relative.has(one)))
      continue;
    if (before.some((one) => lexicon.negators.has(one))) return 'denies';
    if (!passive || near.some((one) => lexicon.helpers.has(one))) return 'confirms';
  }
  return null;
}
