/** Stance and certainty of a statement, from its cue and its own words. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import type { Act } from '../language/cues.ts';
import { STANCES } from '../language/stance.ts';
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
const ASSURANCES = {
  id: new PhraseIndex([STANCES.id.assurances]),
  en: new PhraseIndex([STANCES.en.assurances]),
};
const STANCE_PHRASES = { id: stancePhrases('id'), en: stancePhrases('en') };
const CERTAINTY_PHRASES = { id: certaintyPhrases('id'), en: certaintyPhrases('en') };

/** The stance of a statement; "states" where neither cue nor words tell more. */
export function stanceOf(text: string, act: Act, lang: Lang): Stance {
  const byAct = STANCE_OF_ACT[act];
  if (byAct && DECISIVE.has(act)) return byAct;
  const words = flat(text);
  const { phrases, conditions } = STANCES[lang];
  const hits = STANCE_PHRASES[lang].of(words);
  for (const [i, [stance]] of phrases.entries()) {
    const found = hits.get(i);
    if (found && !(stance === 'denies' && isConditional(words, found, conditions))) return stance;
  }
  if (act === 'ask') return lang === 'id' ? 'demands' : 'advises';
  const admits = act === 'confirm' && ASSURANCES[lang].of(words).size === 0;
  return byAct ?? (admits ? 'confirms' : 'states');
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

/** "if the data were not taken": a condition before the phrase asserts nothing. */
function isConditional(words: string, phrase: string, conditions: readonly string[]): boolean {
  const before = words.slice(0, words.indexOf(` ${phrase} `) + 1);
  return conditions.some((condition) => before.trimEnd().split(' ').slice(-6).includes(condition));
}
