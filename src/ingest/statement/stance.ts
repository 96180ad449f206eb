/** Stance and certainty of a statement, from its cue and its own words. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import { byLang } from '../language/by-lang.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import type { Act } from '../language/cues.ts';
import { STANCES } from '../language/stance.ts';
import { harmStance } from './harm.ts';
import { PhraseIndex } from './phrase-index.ts';

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

const stancePhrases = (lang: Lang) => new PhraseIndex(STANCES[lang].phrases.map(([, list]) => list));
const certaintyPhrases = (lang: Lang) => new PhraseIndex(SURENESS.map((name) => CERTAINTIES[lang][name]));
const ASSURANCES = byLang((lang) => new PhraseIndex([STANCES[lang].assurances]));
const DEEDS = byLang((lang) => new PhraseIndex([STANCES[lang].deeds]));
const STANCE_PHRASES = byLang(stancePhrases);
const CERTAINTY_PHRASES = byLang(certaintyPhrases);

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
  const words = flat(text);
  const worded = wordedStance(words, lang);
  if (voice.isActor && (worded === 'confirms' || (!worded && tellsDeed(words, lang)))) return 'claims';
  return worded ?? cuedStance(words, act, lang, voice.cue?.toLowerCase() ?? null);
}

/** What the words themselves show; null where they show nothing. */
function wordedStance(words: string, lang: Lang): Stance | null {
  const { phrases, conditions, finished, harm } = STANCES[lang];
  const hits = STANCE_PHRASES[lang].of(words);
  const harmed = harmStance(words.trim().split(' '), harm);
  for (const [i, [stance]] of phrases.entries()) {
    if (stance === harmed) return stance;
    const found = hits.get(i);
    if (!found) continue;
    const undoing = UNDONE_BY_CONDITION.has(stance) ? conditions : stance === 'investigates' ? finished : [];
    if (!isUndone(words, found, undoing)) return stance;
  }
  return null;
}

/** Stances that assert nothing behind "if" or "could". */
const UNDONE_BY_CONDITION: ReadonlySet<Stance> = new Set<Stance>(['denies', 'confirms', 'demands', 'acts']);

const tellsDeed = (words: string, lang: Lang): boolean => DEEDS[lang].of(words).size > 0;

/** What the cue shows where the words show nothing. */
function cuedStance(words: string, act: Act, lang: Lang, cue: string | null): Stance {
  const { askedMeans, admissions, confirmations, confessions, regrets } = STANCES[lang];
  if (cue && regrets.includes(cue)) return 'apologises';
  if (act === 'ask') return askedMeans;
  const assures = ASSURANCES[lang].of(words).size > 0;
  if (cue && admissions.includes(cue)) return assures ? 'states' : 'confirms';
  if (act === 'claim' && cue && confessions.includes(cue))
    return tellsDeed(words, lang) ? 'claims' : 'states';
  if (act === 'confirm') return !assures && (!cue || confirmations.includes(cue)) ? 'confirms' : 'states';
  return STANCE_OF_ACT[act] ?? 'states';
}

/** How sure the source sounds: a hedge in its words wins over the cue, a denial over certainty. */
export function certaintyOf(text: string, cue: string | null, act: Act, lang: Lang): Certainty {
  if (act === 'deny') return 'negated';
  const hits = CERTAINTY_PHRASES[lang].of(flat(text));
  for (const [i, certainty] of SURENESS.entries()) if (hits.has(i)) return certainty;
  const { certainCues } = CERTAINTIES[lang];
  return cue && certainCues.includes(cue.toLowerCase()) ? 'certain' : 'plain';
}

/** Lower case, single spaces, a space at both ends, so that whole words can be looked up. */
const flat = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;

/** "if the data were not taken", "after an investigation": a word shortly before the phrase takes its force away. */
function isUndone(words: string, phrase: string, undoing: readonly string[]): boolean {
  const before = words.slice(0, words.indexOf(` ${phrase} `) + 1);
  return undoing.some((word) => before.trimEnd().split(' ').slice(-6).includes(word));
}
