/** "Kami akan mengumumkan hasil audit dalam dua pekan": promises, in statements and as the newsroom tells them. */
import type { ResponseDraft, StatementDraft } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { type PhraseHit, words as wordsIn } from '../../text/phrases.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { quoteAround } from '../figure/quote.ts';
import { CUES } from '../language/cues.ts';
import { RESPONSES } from '../language/responses.ts';
import type { ArticleNames } from './article-names.ts';
import { dueBy } from './due.ts';
import { findersOf } from './phrases.ts';

/** Words that may lie between "akan" and the verb, and between the verb and what is told. */
const TO_VERB = 4;
const TO_OUTCOME = 9;
/** Words before "akan" in which a negation, a condition or the outcome of a passive sentence may stand. */
const NEGATION = 2;
const CONDITION = 8;

/** Characters of the longest sentence that is read: news has none longer, and the work stays in step with the text. */
export const LONGEST_SENTENCE = 1500;

type Hits = readonly PhraseHit<true>[];

/** Where a sentence promises news of the breach; offsets within the sentence. Null where it does not. */
export function promiseIn(sentence: string, lang: Lang, pledged = false): Span | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const finders = findersOf(lang);
  const all = wordsIn(sentence);
  const tells = finders.tell.findAmong(all);
  const ends = finders.finish.findAmong(all);
  // Most sentences tell and finish nothing.
  if (tells.length === 0 && ends.length === 0) return null;
  const outcomes = finders.outcomes.findAmong(all);
  const inquiries = finders.inquiries.findAmong(all);
  const wills = finders.will.findAmong(all);
  const verbs = [
    ...tells.map((hit) => ({ hit, of: outcomes })),
    ...ends.map((hit) => ({ hit, of: inquiries })),
  ];
  for (const { hit, of } of verbs) {
    const will =
      willBefore(sentence, wills, hit, lang) ?? (pledged ? { start: hit.start, end: hit.start } : null);
    if (!will || isUndone(sentence, will, hit, lang)) continue;
    const outcome = outcomeOf(sentence, of, will, hit);
    if (outcome) return { start: Math.min(will.start, outcome.start), end: Math.max(hit.end, outcome.end) };
  }
  return null;
}

const count = (text: string): number => wordsIn(text).length;

function willBefore(sentence: string, wills: Hits, verb: Span, lang: Lang): Span | null {
  const will = wills.findLast(({ end }) => end <= verb.start);
  if (!will || count(sentence.slice(will.end, verb.start)) > TO_VERB) return null;
  // "akan diumumkan" and "would not be published" alike; a full stop or a quotation ends the reach.
  return /[.;:"\u201c\u201d]/.test(sentence.slice(will.end, verb.start)) && lang ? null : will;
}

/** Denied, or made to depend on something before it. */
function isUndone(sentence: string, will: Span, verb: Span, lang: Lang): boolean {
  const { promises, conditions } = RESPONSES[lang];
  const before = wordsIn(sentence.slice(0, will.start)).map(({ form }) => form);
  const between = wordsIn(sentence.slice(will.end, verb.start)).map(({ form }) => form);
  return (
    [...before.slice(-NEGATION), ...between].some((form) => promises.negators.includes(form)) ||
    before.slice(-CONDITION).some((form) => conditions.includes(form))
  );
}

/** What is told, behind the verb or, in a passive sentence, before "akan". */
function outcomeOf(sentence: string, outcomes: Hits, will: Span, verb: Span): Span | null {
  const behind = outcomes.find(
    ({ start }) => start >= verb.end && count(sentence.slice(verb.end, start)) <= TO_OUTCOME,
  );
  const before = outcomes.findLast(
    ({ end }) => end <= will.start && count(sentence.slice(end, will.start)) <= TO_OUTCOME,
  );
  return behind ?? before ?? null;
}

interface Told {
  readonly span: Span;
  readonly sentence: Span;
}

/** The first promise in a stretch of the text, sentence by sentence. */
function promiseWithin(text: string, stretch: Span, lang: Lang, pledged: boolean): Told | null {
  const inside = text.slice(stretch.start, stretch.end);
  for (const [i, { start, end }] of sentenceSpans(inside).entries()) {
    const found = promiseIn(inside.slice(start, end), lang, pledged && i === 0);
    if (!found) continue;
    const at = stretch.start + start;
    return {
      span: { start: at + found.start, end: at + found.end },
      sentence: { start: at, end: stretch.start + end },
    };
  }
  return null;
}

function draftOf(
  text: string,
  { span, sentence }: Told,
  lang: Lang,
  said: string | null,
  published: string | null,
): Omit<ResponseDraft, 'speaker' | 'role' | 'organization' | 'statement' | 'confidence' | 'rule'> {
  const around = quoteAround(text, sentence, span);
  return {
    kind: 'promised',
    cue: text.slice(span.start, span.end),
    span,
    said,
    due: dueBy(text.slice(sentence.start, sentence.end), lang, said ?? published),
    sentence: text.slice(around.start, around.end),
    sentenceStart: around.start,
  };
}

/** Promises that somebody is quoted with, or reported to have made; a statement without a known speaker promises nothing. */
export function statedPromises(
  { text, published }: { readonly text: string; readonly published: string | null },
  statements: readonly StatementDraft[],
): ResponseDraft[] {
  return statements.flatMap((statement, index) => {
    const { speaker, role, organization, span, lang, cue, said } = statement;
    const who = speaker ?? organization;
    if (!who) return [];
    const pledged = cue !== null && CUES[lang].verbs.get(cue.text.toLowerCase()) === 'promise';
    const told = promiseWithin(text, span, lang, pledged);
    if (!told) return [];
    const draft = draftOf(text, told, lang, said, published);
    return [
      {
        ...draft,
        speaker: who,
        role,
        organization: speaker ? organization : null,
        statement: index,
        confidence: 0.9,
        rule: 'response/promise-said',
      },
    ];
  });
}

/** Promises in the newsroom's own prose, outside quotations and statements. */
export function toldPromises(names: ArticleNames, statements: readonly StatementDraft[]): ResponseDraft[] {
  const { text, lang, published, frames } = names.document;
  return frames.flatMap((frame) => {
    if (frame.end - frame.start > LONGEST_SENTENCE || frame.tokens.some(({ quote }) => quote)) return [];
    const told = promiseWithin(text, frame, lang, false);
    if (!told || statements.some(({ span }) => span.start < frame.end && frame.start < span.end)) return [];
    const at = frame.tokens.findIndex(({ start }) => start >= told.span.start);
    const who = at >= 0 ? names.before(frame.tokens, at) : null;
    if (!who) return [];
    return [
      {
        ...draftOf(text, told, lang, null, published),
        ...who,
        statement: null,
        confidence: 0.8,
        rule: 'response/promise-told',
      },
    ];
  });
}
