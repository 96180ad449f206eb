/** The stance that the words of a statement show by themselves, judged by its main clause. */
import type { Lang, Stance } from '../../model/vocabulary.ts';
import { STANCES } from '../language/stance.ts';
import { assertedIn } from './asserted.ts';
import { dutyIn } from './duty.ts';
import type { PhraseHit } from './phrase-index.ts';
import type { Wording } from './wording.ts';

/** What the words themselves show; null where they show nothing. */
export function wordedStance({ words, hits }: Wording, lang: Lang): Stance | null {
  const { phrases, conditions, finished, findings } = STANCES[lang];
  const shown: Shown[] = [];
  for (const [stance, list] of phrases) {
    const undoing = UNDONE_BY_CONDITION.has(stance) ? conditions : stance === 'investigates' ? finished : [];
    for (const hit of hits.get(list) ?? [])
      if (!isUndone(words, hit, undoing) && !(stance === 'investigates' && hasFound(words, hit, findings)))
        shown.push({ stance, at: hit.at });
  }
  const { harm, strikes, measures, duty } = STANCES[lang];
  for (const lexicon of [harm, strikes]) {
    const found = assertedIn(words, lexicon);
    if (found) shown.push({ stance: found.negated ? 'denies' : 'confirms', at: found.at });
  }
  const measure = assertedIn(words, measures);
  if (measure && !measure.negated) shown.push({ stance: 'acts', at: measure.at });
  const owed = dutyIn(words, duty);
  if (owed) shown.push(owed);
  return mainOf(shown, words, lang);
}

/** Words that show a stance, at the place of the first of them. */
interface Shown {
  readonly stance: Stance;
  readonly at: number;
}

/** A call to the reader or an apology wins; else what the main clause shows, of equals the first. */
function mainOf(shown: readonly Shown[], words: readonly string[], lang: Lang): Stance | null {
  for (const first of ['apologises', 'advises'] as const)
    if (shown.some(({ stance }) => stance === first)) return first;
  const { subordinators } = STANCES[lang];
  const isAside = ({ at }: Shown): number =>
    words.slice(Math.max(0, at - CLAUSE), at).some((word) => subordinators.has(word)) ? 1 : 0;
  return [...shown].sort((a, b) => isAside(a) - isAside(b) || a.at - b.at)[0]?.stance ?? null;
}
/** A subordinate clause is taken to reach this many words. */
const CLAUSE = 7;

/** Stances that assert nothing behind "if" or "could". */
const UNDONE_BY_CONDITION: ReadonlySet<Stance> = new Set<Stance>(['denies', 'confirms', 'demands', 'acts']);

/** "the investigation determined that": what it found is the news. */
const hasFound = (words: readonly string[], { at }: PhraseHit, findings: readonly string[]): boolean =>
  words.slice(at + 1, at + 1 + REACH).some((word) => findings.includes(word));

/** How far before a phrase a word takes its force away. */
const REACH = 6;

/** "if the data were not taken", "after an investigation": a word shortly before the phrase takes its force away. */
const isUndone = (words: readonly string[], { at }: PhraseHit, undoing: readonly string[]): boolean =>
  words.slice(Math.max(0, at - REACH), at).some((word) => undoing.includes(word));
