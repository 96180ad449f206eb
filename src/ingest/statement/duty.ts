/** Whose duty a statement names: "pemerintah harus membuka", "users should change", "we must be careful". */
import type { Stance } from '../../model/vocabulary.ts';
import type { DutyLexicon } from '../language/stance.ts';

/** The one who has the duty stands this many words before the word of duty; a negation right before it takes it away. */
const SUBJECT = 7;
const NEGATION = 2;

/** "advises" where the public has a duty, "demands" where somebody else has; null for a duty of one's own, or none. */
export function dutyIn(
  words: readonly string[],
  { duties, own, others, negators }: DutyLexicon,
): { stance: Stance; at: number } | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!duties.has(words[at] as string)) continue;
    const before = words.slice(Math.max(0, at - SUBJECT), at);
    if (
      words.slice(Math.max(0, at - NEGATION), at).some((one) => negators.has(one)) ||
      negators.has(words[at + 1] ?? '')
    )
      continue;
    const subject = before.findLast((one) => own.has(one) || others.has(one));
    if (subject !== undefined && own.has(subject)) continue;
    return { stance: subject === undefined ? 'demands' : 'advises', at };
  }
  return null;
}
