/** Stance and certainty of a statement, from its cue and its own words. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import type { Act } from '../language/cues.ts';
import { STANCES } from '../language/stance.ts';
import { harmStance } from './harm.ts';
import type { PhraseHit } from './phrase-index.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What a cue says of its content's stance, whatever the words are. */
const STANCE_OF_ACT: Readonly<Partial<Record<Act, Stance>>> = {
  deny: 'denies',
  accuse: 'blames',
  claim: 'claims',
  warn: 'advises',
  promise: 'acts',
};

/** Cues of these acts speak louder than the words of the content. */
const DECISIVE: ReadonlySet<Act> = new Set<Act>(['deny', 'accuse']);

/** Lists of certainty in the order in which they win. */
const SURENESS = ['hedged', 'negated', 'certain'] as const;

/** What is known of who spoke, and by which word. */
export interface Voice {
  readonly cue?: string | null;
  /** The speaker is the attacker or seller by role or mention. */
  readonly isActor?: boolean;
}

/** The stance of a statement; "states" where neither cue nor words tell more. */
export function stanceOf(text: string, act: Act, lang: Lang, voice: Voice = {}): Stance {
  const byAct = STANCE_OF_ACT[act];
  if (byAct && DECISIVE.has(act)) return byAct;
  const wording = wordingOf(text, lang);
  const worded = wordedStance(wording, lang);
  if (voice.isActor && (worded === 'confirms' || (!worded && tellsDeed(wording, lang)))) return 'claims';
  return worded ?? cuedStance(wording, act, lang, voice.cue?.toLowerCase() ?? null);
}

/** What the words themselves show; null where they show nothing. */
function wordedStance({ words, hits }: Wording, lang: Lang): Stance | null {
  const { phrases, conditions, finished, harm } = STANCES[lang];
  const harmed = harmStance(words, harm);
  for (const [stance, list] of phrases) {
    if (stance === harmed) return stance;
    const found = hits.get(list);
    if (!found) continue;
    const undoing = UNDONE_BY_CONDITION.has(stance) ? conditions : stance === 'investigates' ? finished : [];
    if (!isUndone(words, found, undoing)) return stance;
  }
  return null;
}

/** Stances that assert nothing behind "if" or "could". */
const UNDONE_BY_CONDITION: ReadonlySet<Stance> = new Set<Stance>(['denies', 'confirms', 'demands', 'acts']);

const tellsDeed = ({ hits }: Wording, lang: Lang): boolean => hits.has(STANCES[lang].deeds);

/** What the cue shows where the words show nothing. */
function cuedStance(wording: Wording, act: Act, lang: Lang, cue: string | null): Stance {
  const { askedMeans, admissions, assurances, confirmations, confessions, regrets } = STANCES[lang];
  if (cue && regrets.includes(cue)) return 'apologises';
  if (act === 'ask') return askedMeans;
  const assures = wording.hits.has(assurances);
  if (cue && admissions.includes(cue)) return assures ? 'states' : 'confirms';
  if (act === 'claim' && cue && confessions.includes(cue))
    return tellsDeed(wording, lang) ? 'claims' : 'states';
  if (act === 'confirm') return !assures && (!cue || confirmations.includes(cue)) ? 'confirms' : 'states';
  return STANCE_OF_ACT[act] ?? 'states';
}

/** How sure the source sounds: a hedge in its words wins over the cue, a denial over certainty. */
export function certaintyOf(text: string, cue: string | null, act: Act, lang: Lang): Certainty {
  if (act === 'deny') return 'negated';
  const { hits } = wordingOf(text, lang);
  const lexicon = CERTAINTIES[lang];
  for (const certainty of SURENESS) if (hits.has(lexicon[certainty])) return certainty;
  return cue && lexicon.certainCues.includes(cue.toLowerCase()) ? 'certain' : 'plain';
}

/** How far before a phrase a word takes its force away. */
const REACH = 6;

/** "if the data were not taken", "after an investigation": a word shortly before the phrase takes its force away. */
const isUndone = (words: readonly string[], { at }: PhraseHit, undoing: readonly string[]): boolean =>
  words.slice(Math.max(0, at - REACH), at).some((word) => undoing.includes(word));
