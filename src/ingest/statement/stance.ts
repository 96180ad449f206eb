/** Stance and certainty of a statement, from its cue and its own words. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import type { Act } from '../language/cues.ts';
import { STANCES } from '../language/stance.ts';

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

/** The stance of a statement; "states" where neither cue nor words tell more. */
export function stanceOf(text: string, act: Act, lang: Lang): Stance {
  const byAct = STANCE_OF_ACT[act];
  if (byAct && DECISIVE.has(act)) return byAct;
  const words = flat(text);
  const { phrases, conditions } = STANCES[lang];
  for (const [stance, list] of phrases) {
    const found = list.find((phrase) => holds(words, phrase));
    if (found && !(stance === 'denies' && isConditional(words, found, conditions))) return stance;
  }
  if (act === 'ask') return lang === 'id' ? 'demands' : 'advises';
  return byAct ?? (act === 'confirm' ? 'confirms' : 'states');
}

/** How sure the source sounds: a hedge in its words wins over the cue, a denial over certainty. */
export function certaintyOf(text: string, cue: string | null, act: Act, lang: Lang): Certainty {
  const words = flat(text);
  const { hedged, negated, certain, certainCues } = CERTAINTIES[lang];
  if (act === 'deny') return 'negated';
  if (hedged.some((phrase) => holds(words, phrase))) return 'hedged';
  if (negated.some((phrase) => holds(words, phrase))) return 'negated';
  if (certain.some((phrase) => holds(words, phrase))) return 'certain';
  return cue && certainCues.includes(cue.toLowerCase()) ? 'certain' : 'plain';
}

/** Lower case, single spaces, a space at both ends, so that whole words can be looked up. */
const flat = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;

const holds = (words: string, phrase: string): boolean => words.includes(` ${phrase} `);

/** "if the data were not taken": a condition before the phrase asserts nothing. */
function isConditional(words: string, phrase: string, conditions: readonly string[]): boolean {
  const before = words.slice(0, words.indexOf(` ${phrase} `) + 1);
  return conditions.some((condition) => before.trimEnd().split(' ').slice(-6).includes(condition));
}
