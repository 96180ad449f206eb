/** Ratna mengatakan bahwa … — Vale said the district … — Corvex said "…". The content is all quoted, partly, or not at all. */

import { contentEnd, isHollow, skipAddressee } from '../complement.ts';
import { contentAfter, quoteBehind } from '../content-after.ts';
import type { CueHit } from '../cue-hits.ts';
import { relativeHead, subjectBefore } from '../subject.ts';
import type { Token } from '../types.ts';
import { classOf, isPossessive } from '../words.ts';
import { cueSpan, isCoordinate, type Rule, type RuleContext, spanOf } from './context.ts';

export const verbThenContent: Rule = (context, hit) => {
  const { frame, words } = context;
  const { tokens } = frame;
  if (hit.place !== 'verb' || isSilenced(context, hit)) return null;
  const previous = tokens[hit.from - 1];
  const quotedAs = hit.participle && previous?.lower === 'as';
  if (
    previous &&
    words.grammar.verbsAreNouns &&
    !quotedAs &&
    (isNounPlace(previous) || isNoun(tokens, hit.from, words))
  )
    return null;
  const unnamed = isPassive(tokens, hit.from, words);
  if (unnamed && !opensQuotation(tokens, hit.to)) return null;
  if (hit.participle && UNSAID.has((tokens[hit.from] as Token).lower)) return null;
  if (hit.participle && !opensClause(previous, tokens[hit.to]) && !nameBefore(tokens, hit.from, words).length)
    return null;
  const source = unnamed
    ? []
    : quotedAs
      ? quotedSource(tokens, hit.from, words)
      : hit.participle
        ? nameBefore(tokens, hit.from, words)
        : sourceOf(tokens, hit.from, words);
  if (
    !source.length &&
    !unnamed &&
    !hit.participle &&
    !isCoordinate(previous, words) &&
    previous?.lower !== 'yang'
  )
    return null;
  const addressed = skipAddressee(tokens, hit, words);
  const first = quoteBehind(tokens, addressed, words) ?? contentAfter(tokens, addressed, words);
  const end = unnamed ? first + 1 : contentEnd(context, first);
  const content = spanOf(tokens, first, end);
  const verb = {
    act: hit.act,
    clausal: addressed > hit.to || words.cues.clausal.has((tokens[hit.from] as Token).lower),
  };
  if (!content || isHollow(tokens.slice(first, end), verb, first > addressed, words)) return null;
  if (isNarrow(tokens, hit, first, addressed, words)) return null;
  const quoted = tokens.slice(first, end).some(({ quote }) => quote);
  return {
    rule: 'verb-then-content',
    confidence: quoted ? 0.9 : 0.8,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: unnamed ? 'nobody' : source.length ? 'named' : 'same',
    content,
    quotes: [],
  };
};

/** "Customers were warned that "…"": quoted words without their speaker. */
const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at + 1]?.kind === 'quote';

/** "quotes one official as saying", "Vale was quoted by the Uji Post as saying": the one who is quoted. */
function quotedSource(
  tokens: readonly Token[],
  participle: number,
  words: RuleContext['words'],
): readonly Token[] {
  const verb = tokens.findLastIndex(
    ({ lower }, i) => i < participle && /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(lower),
  );
  if (verb < 0) return nameBefore(tokens, participle, words);
  return words.grammar.helpers.has(tokens[verb - 1]?.lower ?? '')
    ? subjectBefore(tokens, verb - 1, words).source
    : tokens.slice(verb + 1, participle - 1);
}

/** "footage of Lee Vale asking": a name right before a participle is its subject. */
function nameBefore(
  tokens: readonly Token[],
  participle: number,
  words: RuleContext['words'],
): readonly Token[] {
  const previous = tokens[participle - 1];
  return previous && ['name', 'acronym', 'body'].includes(classOf(previous, words))
    ? relativeHead(tokens, participle, words)
    : [];
}

function sourceOf(tokens: readonly Token[], verb: number, words: RuleContext['words']): readonly Token[] {
  if (tokens[verb - 1]?.lower === 'yang') return relativeHead(tokens, verb - 1, words);
  return subjectBefore(tokens, verb, words).source;
}

/** "belum menyebut", "declined to say": no words were given. */
function isSilenced({ frame, words }: RuleContext, hit: CueHit): boolean {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 3); i -= 1) {
    const { lower } = frame.tokens[i] as Token;
    if (words.cues.silencers.has(lower)) return true;
    if (lower === words.grammar.infinitive) return frame.tokens[i - 2]?.lower !== 'went';
    if (!words.cues.auxiliaries.has(lower)) return false;
  }
  return false;
}

/** Words after which an English word is a noun or a passive ("a report", "was asked"). */
const NOUN_PLACES = new Set(
  (
    'a an the of his her its their this that these those in for no any some with by on to my our your from than as' +
    ' no'
  ).split(' '),
);
/** "claims", "reports": a verb only right behind a name, a pronoun or a role. */
function isNoun(tokens: readonly Token[], verb: number, words: RuleContext['words']): boolean {
  const previous = tokens[verb - 1];
  if (previous && isPossessive(previous.text)) return true;
  if (!words.cues.nouns.has((tokens[verb] as Token).lower)) return false;
  if (!previous) return true;
  if (
    words.pronouns.person.has(previous.lower) ||
    words.pronouns.body.has(previous.lower) ||
    words.pronouns.bodyNouns.has(previous.lower)
  )
    return false;
  const type = classOf(previous, words);
  return (
    !['name', 'acronym', 'body', 'role', 'handle'].includes(type) &&
    !words.cues.auxiliaries.has(previous.lower) &&
    previous.text !== ','
  );
}

/** "called", "notified": without an opener, a quotation or an infinitive no words were given. */
function isNarrow(
  tokens: readonly Token[],
  hit: CueHit,
  first: number,
  addressed: number,
  { cues, grammar }: RuleContext['words'],
): boolean {
  if (!cues.narrow.has((tokens[hit.from] as Token).lower)) return false;
  const opened = first > addressed && tokens[first - 1]?.kind === 'word';
  const orders = !['say', 'add'].includes(hit.act);
  return (
    !opened &&
    !tokens
      .slice(first, first + 12)
      .some(
        ({ kind, lower }) =>
          kind === 'quote' || cues.openers.has(lower) || (orders && lower === grammar.infinitive),
      )
  );
}

/** "it was also reported": a passive form, whatever adverbs stand between. */
function isPassive(tokens: readonly Token[], verb: number, { cues, grammar }: RuleContext['words']): boolean {
  if (grammar.passive !== 'helper') return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i -= 1) {
    const { lower } = tokens[i] as Token;
    if (grammar.helpers.has(lower)) return !(tokens[verb] as Token).lower.endsWith('ing');
    if (!cues.auxiliaries.has(lower) && !/ly$/.test(lower)) return false;
  }
  return false;
}

const isNounPlace = ({ lower }: Token): boolean => NOUN_PLACES.has(lower);

/** Participles that say what facts show rather than what a source said. */
const UNSAID = new Set(
  'suggesting revealing indicating reporting reading demanding threatening describing calling charging including'.split(
    ' ',
  ),
);

const opensClause = (previous: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined &&
  (previous?.text === ',' ||
    previous?.lower === 'as' ||
    next.kind === 'quote' ||
    ['that', 'the', 'it', 'he', 'she', 'they', ':', ','].includes(next.lower));
