/** Stance and certainty of a statement, from its cue and its own words. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import type { Act } from '../language/cues.ts';
import { STANCES } from '../language/stance.ts';
import { wordedStance } from './worded-stance.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What a cue says of its content's stance, whatever the words are. */
const STANCE_OF_ACT: Readonly<Partial<Record<Act, Stance>>> = {
  deny: 'denies',
  accuse: 'blames',
  claim: 'claims',
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
  const { threats } = STANCES[lang];
  if (voice.cue && threats.includes(voice.cue.toLowerCase())) return voice.isActor ? 'claims' : 'acts';
  const worded = wordedStance(wording, lang);
  if (voice.isActor && (worded === 'confirms' || (!worded && tellsDeed(wording, lang)))) return 'claims';
  const { words } = wording;
  if (act === 'ask' && worded !== 'apologises' && worded !== 'denies')
    return askedStance(worded, words, lang);
  if (act === 'warn' && !worded) return addressesPublic(words, lang) ? 'advises' : 'states';
  return worded ?? cuedStance(wording, act, lang, voice.cue?.toLowerCase() ?? null);
}

/** What is asked of the public is advice, of others a demand, whatever they are asked to do ("urged the board to investigate"). */
function askedStance(worded: Stance | null, words: readonly string[], lang: Lang): Stance {
  if (addressesPublic(words, lang)) return 'advises';
  return worded === 'advises' || worded === 'demands' ? worded : STANCES[lang].askedMeans;
}

/** Whom a complement addresses stands among its first words. */
const ADDRESS = 6;
const addressesPublic = (words: readonly string[], lang: Lang): boolean =>
  words.slice(0, ADDRESS).some((word) => STANCES[lang].duty.others.has(word));

const tellsDeed = ({ hits }: Wording, lang: Lang): boolean => hits.has(STANCES[lang].deeds);

/** What the cue shows where the words show nothing. */
function cuedStance(wording: Wording, act: Act, lang: Lang, cue: string | null): Stance {
  const { admissions, assurances, confirmations, confessions, regrets } = STANCES[lang];
  if (cue && regrets.includes(cue)) return 'apologises';
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
