/** "BPJS Uji belum merespons": silences and refusals as the newsroom tells them, outside all quotations. */
import type { ResponseDraft } from '../../model/draft.ts';
import { findDates } from '../../text/dates.ts';
import { words as wordsIn } from '../../text/phrases.ts';
import { quoteAround } from '../figure/quote.ts';
import { DATES } from '../language/dates.ts';
import { RESPONSES } from '../language/responses.ts';
import type { Frame, Token } from '../statement/types.ts';
import type { ArticleNames, Who } from './article-names.ts';
import { findersOf, type SilencePhrase } from './phrases.ts';
import { LONGEST_SENTENCE } from './promises.ts';

/** How many words behind a verb of answering may hold what was asked, and how many before it a condition. */
const REACH = 9;

interface Hit {
  readonly value: SilencePhrase;
  readonly start: number;
  readonly end: number;
}

/** All silences of an article. Never throws; a phrase whose party cannot be told is left out. */
export function silences(names: ArticleNames): ResponseDraft[] {
  const { text, lang, frames } = names.document;
  const hits = findersOf(lang).silence.find(text);
  let next = 0;
  return frames.flatMap((frame) => {
    const own: Hit[] = [];
    for (; next < hits.length && (hits[next] as Hit).start < frame.end; next += 1)
      if (frame.start <= (hits[next] as Hit).start && (hits[next] as Hit).end <= frame.end)
        own.push(hits[next] as Hit);
    return frame.end - frame.start > LONGEST_SENTENCE
      ? []
      : own.flatMap((hit) => silenceAt(names, frame, hit));
  });
}

function silenceAt(names: ArticleNames, frame: Frame, hit: Hit): ResponseDraft[] {
  const { tokens } = frame;
  const at = tokens.findIndex(({ start, end }) => start <= hit.start && hit.start < end);
  const to = tokens.findIndex(({ start }) => start >= hit.end);
  if (at < 0 || tokens[at]?.quote) return [];
  const { lang } = names.document;
  const after = to < 0 ? [] : tokens.slice(to);
  if (isSupposed(tokens.slice(0, at), lang)) return [];
  if (hit.value === 'unanswered-to' && !isQuestion(tokens, after, lang)) return [];
  const who = silentParty(names, frame, hit.value, at, to);
  return who ? [draftOf(names, frame, hit, who)] : [];
}

function silentParty(
  names: ArticleNames,
  { tokens, index }: Frame,
  phrase: SilencePhrase,
  at: number,
  to: number,
): Who | null {
  if (phrase === 'behind') return names.behind(tokens, to);
  const contacted = contactedBefore(names, tokens, at);
  if (contacted || phrase !== 'without-answer') return contacted ?? names.before(tokens, at);
  // "Warta Uji menghubungi Corvex. Belum ada tanggapan.": whom the sentence before asked.
  const previous = names.document.frames[index - 1]?.tokens ?? [];
  return contactedBefore(names, previous, previous.length);
}

const lexicon = (lang: ArticleNames['document']['lang']) => RESPONSES[lang];

function isSupposed(before: readonly Token[], lang: ArticleNames['document']['lang']): boolean {
  return before.slice(-REACH).some(({ lower }) => lexicon(lang).conditions.includes(lower));
}

/** Whether what was not answered is a question: the clause ends, turns to a time, or names what was asked. */
function isQuestion(
  sentence: readonly Token[],
  after: readonly Token[],
  lang: ArticleNames['document']['lang'],
): boolean {
  const { endings, breaks, otherMatters } = lexicon(lang);
  const [first] = after;
  const isBare = !first || (first.kind === 'mark' && first.text !== '(');
  // Without an object the rest of the sentence tells what was not answered.
  if (isBare) return !sentence.some(({ lower }) => otherMatters.includes(lower));
  if (endings.some((ending) => ending.split(' ').every((word, i) => after[i]?.lower === word))) return true;
  const end = after.findIndex(({ kind, lower }) => kind === 'quote' || breaks.includes(lower));
  const object = after.slice(0, Math.min(end < 0 ? after.length : end, REACH));
  if (object.some(({ lower }) => otherMatters.includes(lower))) return false;
  return findersOf(lang).asked.find(object.map(({ text }) => text).join(' ')).length > 0;
}

/** "Warta Uji telah menghubungi Corvex, namun belum mendapat tanggapan": the one who was asked. */
function contactedBefore(names: ArticleNames, tokens: readonly Token[], at: number): Who | null {
  const from = tokens[0]?.start ?? 0;
  const before = names.document.text.slice(from, tokens[at]?.start ?? tokens.at(-1)?.end ?? from);
  const verb = findersOf(names.document.lang).contacted.find(before).at(-1);
  if (!verb) return null;
  const object = tokens.findIndex(({ start }) => start >= from + verb.end);
  return object < 0 || object >= at ? null : names.behind(tokens, object);
}

function draftOf(names: ArticleNames, frame: Frame, hit: Hit, who: Who): ResponseDraft {
  const { text, lang, published } = names.document;
  const span = { start: hit.start, end: endOfPhrase(text, hit, frame.end) };
  const sentence = quoteAround(text, frame, span);
  const words = text.slice(sentence.start, sentence.end);
  const dates = findDates(words, DATES[lang], { reference: published });
  return {
    kind: hit.value === 'declined' ? 'declined' : 'unanswered',
    cue: text.slice(span.start, span.end),
    span,
    ...who,
    said: dates.find(({ date }) => date !== null && isNotAfter(date, published))?.date ?? null,
    due: null,
    statement: null,
    sentence: words,
    sentenceStart: sentence.start,
    confidence: hit.value === 'unanswered-to' ? 0.85 : 0.9,
    rule: `response/${hit.value}`,
  };
}

/** A silence is reported after it was met; a date in the future tells of something else. */
const isNotAfter = (date: string, published: string | null): boolean =>
  date.length === 10 && (published === null || date <= published.slice(0, 10));

/** The phrase as it stands, its last word whole. */
const endOfPhrase = (text: string, { start, end }: Hit, limit: number): number => {
  const last = wordsIn(text.slice(start, Math.min(limit, end + 20))).find((word) => start + word.end >= end);
  return last ? Math.min(limit, start + last.end) : end;
};
