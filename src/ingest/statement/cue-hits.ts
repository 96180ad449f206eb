/** Finds the reporting words of a frame and says which kind of place each can fill. */
import type { Act } from '../language/cues.ts';
import type { Frame, Token } from './types.ts';
import type { Words } from './words.ts';

export interface CueHit {
  /** Index of the first and after the last token of the cue in the frame. */
  readonly from: number;
  readonly to: number;
  readonly act: Act;
  /** `tag` names its speaker after it, `verb` before it, `source` is "menurut X", `noun` "demikian pernyataan X". */
  readonly place: 'tag' | 'verb' | 'source' | 'passive' | 'noun';
  /** The speaker is a pronoun inside the cue itself ("katanya", "menurutnya"). */
  readonly pronoun: boolean;
  /** "adding", "saying": the speaker is the one of the clause before. */
  readonly participle: boolean;
}

/** No sentence of prose has more; bounds the work on text that is none. */
const MOST_CUES = 24;

const found = new WeakMap<Frame, readonly CueHit[]>();

/** All cues of a frame, in order, found once for all who ask; words inside quotation marks are never cues. */
export function cueHits(frame: Frame, words: Words): readonly CueHit[] {
  const hits = found.get(frame) ?? findHits(frame, words);
  found.set(frame, hits);
  return hits;
}

function findHits(frame: Frame, words: Words): CueHit[] {
  const hits: CueHit[] = [];
  const { tokens } = frame;
  for (let i = 0; i < tokens.length && hits.length < MOST_CUES; i += 1) {
    if (!(tokens[i] as Token).form.opensCue) continue;
    const hit = sourceAt(tokens, i, words) ?? nounAt(tokens, i, words) ?? wordAt(tokens, i, words);
    if (!hit) continue;
    hits.push(hit);
    i = hit.to - 1;
  }
  return hits;
}

/** Whether a word (lower case) can be the first of a cue: most are none and are passed over at once. */
export const opensCue = (word: string, { cues }: Words): boolean =>
  cues.sourcePronouns.has(word) ||
  firstWords(cues.sources).has(word) ||
  word === CONCLUDING ||
  cues.verbs.has(word) ||
  cues.tags.has(word) ||
  cues.passives.has(word) ||
  (cues.tagSuffix !== null &&
    word.endsWith(cues.tagSuffix) &&
    cues.tags.has(word.slice(0, -cues.tagSuffix.length)));

/** "demikian pernyataan Corvex". */
const CONCLUDING = 'demikian';

const base = { pronoun: false, participle: false };

const firsts = new WeakMap<object, ReadonlySet<string>>();
/** First words of the source phrases. */
function firstWords(phrases: ReadonlyMap<string, Act>): ReadonlySet<string> {
  const known = firsts.get(phrases);
  if (known) return known;
  const made = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] as string));
  firsts.set(phrases, made);
  return made;
}

function sourceAt(tokens: readonly Token[], i: number, { cues }: Words): CueHit | null {
  const first = (tokens[i] as Token).lower;
  if (cues.sourcePronouns.has(first))
    return { ...base, from: i, to: i + 1, act: 'say', place: 'source', pronoun: true };
  if (!firstWords(cues.sources).has(first)) return null;
  const two = `${first} ${tokens[i + 1]?.lower ?? ''}`;
  const three = `${two} ${tokens[i + 2]?.lower ?? ''}`;
  for (const [phrase, length] of [
    [three, 3],
    [two, 2],
    [first, 1],
  ] as const) {
    const act = cues.sources.get(phrase);
    if (act && phrase !== 'kata' && phrase !== 'per' && phrase !== 'bagi')
      return { ...base, from: i, to: i + length, act, place: 'source' };
  }
  return null;
}

/** "demikian pernyataan Corvex", "lanjut pernyataan Corvex", "bunyi pernyataan itu". */
function nounAt(tokens: readonly Token[], i: number, { grammar, cues }: Words): CueHit | null {
  if (grammar.tags !== 'own') return null;
  const first = (tokens[i] as Token).lower;
  const second = tokens[i + 1]?.lower ?? '';
  if ((first === CONCLUDING || cues.tags.has(first)) && cues.speechNouns.has(second))
    return { ...base, from: i, to: i + 2, act: cues.tags.get(first) ?? 'say', place: 'noun' };
  return null;
}

/** "the Uji Post": a capitalised word behind another is part of a name, no cue. */
const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test((tokens[i] as Token).text) && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '');

/** "Secretary of State": a capital inside a sentence makes the noun. */
const isTitled = (tokens: readonly Token[], i: number, { cues }: Words): boolean =>
  i > 0 &&
  /^\p{Lu}/u.test((tokens[i] as Token).text) &&
  tokens[i - 1]?.kind === 'word' &&
  cues.nouns.has((tokens[i] as Token).lower);

/** "adding"; not "is now urging", which is a verb like any other. */
function isParticiple(tokens: readonly Token[], i: number, { grammar, cues }: Words): boolean {
  if (grammar.participle === null || !(tokens[i] as Token).lower.endsWith(grammar.participle)) return false;
  let at = i - 1;
  while (
    at > 0 &&
    cues.auxiliaries.has((tokens[at] as Token).lower) &&
    !grammar.helpers.has((tokens[at] as Token).lower)
  )
    at -= 1;
  return !grammar.helpers.has(tokens[at]?.lower ?? '');
}

const WHEN = new Set(['when', 'if', 'once', 'unless', 'until']);

function wordAt(tokens: readonly Token[], i: number, words: Words): CueHit | null {
  const { cues, grammar } = words;
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return null;
  const { lower } = token;
  if (grammar.verbsAreNouns && (isNamePart(tokens, i) || isTitled(tokens, i, words))) return null;
  const hit = (act: Act, place: CueHit['place'], more: Partial<CueHit> = {}): CueHit => ({
    ...base,
    from: i,
    to: i + 1,
    act,
    place,
    ...more,
  });
  if (cues.tagSuffix && lower.endsWith(cues.tagSuffix)) {
    const act = cues.tags.get(lower.slice(0, -cues.tagSuffix.length));
    if (act) return hit(act, 'tag', { pronoun: true });
  }
  const verb = cues.verbs.get(lower);
  // "when asked whether": a participle of the passive, whose words are nobody's
  if (verb && grammar.passive === 'helper' && WHEN.has(tokens[i - 1]?.lower ?? '')) return null;
  if (verb)
    return hit(verb, 'verb', {
      participle: isParticiple(tokens, i, words),
    });
  const tag = cues.tags.get(lower);
  // "kata 'Uji'" is the noun: the word itself stands in marks
  if (tag && grammar.tags === 'own' && /^['\u2018]$/.test(tokens[i + 1]?.text ?? '')) return null;
  if (tag) return hit(tag, 'tag');
  const passive = cues.passives.get(lower);
  return passive ? hit(passive, 'passive') : null;
}
