/** From attributions to statements: direct, mixed and indirect told apart, quotations without a cue added. */
import type { ExtractionInput, StatementDraft, Trace } from '../../model/draft.ts';
import { detectLanguage } from '../language/detect.ts';
import { FIGURE_KINDS } from '../language/figure-kinds.ts';
import { agentsOf } from './agents.ts';
import { cueHits } from './cue-hits.ts';
import { noteDescriptions } from './described.ts';
import { foreignStatements } from './foreign.ts';
import { readDocument } from './frames.ts';
import { isTitleCase } from './headline.ts';
import { settleBy } from './known.ts';
import { noteNames, noteRuns } from './note-names.ts';
import { Parties } from './parties.ts';
import { readPhrase } from './phrase.ts';
import { quoteThenName } from './rules/quote-then-name.ts';
import { RULES } from './rules/rules.ts';
import { saidOn } from './said.ts';
import { NOBODY, type Speaker, Speakers } from './speakers.ts';
import { certaintyOf, stanceOf } from './stance.ts';
import type { Attribution, Document, Frame, Quote, Token } from './types.ts';
import { nameCompany, unprovenCapitals } from './unproven.ts';
import { noteVoices } from './voices.ts';
import { type Words, wordsOf } from './words.ts';

/** Share of a content clause from which it counts as quoted all through (a lone word or mark may stand outside). */
const WHOLE_SHARE = 0.95;
/** Share of a sentence that must stand in quotation marks for it to be direct rather than mixed. */
const DIRECT_SHARE = 0.5;
/** A quotation without any cue is a statement from this many words on, if it is a sentence by its looks. */
const SHORTEST_FOLLOW_ON = 4;

/**
 * The statements of an article, in the order of its text; every span lies in the text and every `text` is its span's.
 * Never throws on bad text; what is not understood is left out.
 */
export function extractStatements(input: ExtractionInput, trace?: Trace): StatementDraft[] {
  const own = extractOwn(input, trace);
  const foreign = foreignStatements(input, own, (paragraph) => extractOwn(paragraph));
  return foreign.length ? [...own, ...foreign].sort((a, b) => a.span.start - b.span.start) : own;
}

/** The statements in the article's own language. */
function extractOwn(input: ExtractionInput, trace?: Trace): StatementDraft[] {
  const document = readDocument(input);
  const unproven = unprovenCapitals(document, wordsOf(input.lang));
  const { composite, lone, runs } = nameCompany(document, wordsOf(input.lang, unproven));
  const words = wordsOf(input.lang, unproven, composite, lone, runs);
  const found = document.frames.map((frame) => attributionsOf(document, frame, words, trace));
  const { parties, shorts } = partiesOf(document, found.flat(), words);
  const speakers = new Speakers(document, words, parties, shorts, found.flat(), trace);
  const settle = settleBy(input);
  const drafts: StatementDraft[] = [];
  const taken = new Set<Quote>();
  for (const attribution of found.flat()) for (const quote of attribution.quotes) taken.add(quote);
  document.frames.forEach((frame, i) => {
    speakers.enter(frame, agentsOf(frame, words));
    const attributions = found[i] as Attribution[];
    const pieces: { at: number; make: () => void }[] = [];
    for (const attribution of attributions)
      pieces.push({
        at: attribution.content.start,
        make: () => drafts.push(...statementsOf(document, attribution, settle(speakers.of(attribution)))),
      });
    for (const [at, { quote }] of frame.tokens.entries()) {
      if (!quote || taken.has(quote) || attributions.some(({ content }) => holds(content, quote))) continue;
      const attribution = quoteThenName(document, frame, at, words);
      if (!attribution) continue;
      for (const one of attribution.quotes) taken.add(one);
      attributions.push(attribution);
      pieces.push({
        at: quote.start,
        make: () => drafts.push(...statementsOf(document, attribution, settle(speakers.of(attribution)))),
      });
    }
    for (const quote of looseQuotes(document, frame, attributions, taken))
      pieces.push({
        at: quote.open,
        make: () =>
          drafts.push(
            draft(document, 'direct', quote, null, settle(speakers.same(frame)), {
              rule: 'follow-on',
              confidence: 0.75,
              act: 'say',
            }),
          ),
      });
    pieces.sort((a, b) => a.at - b.at);
    for (const piece of pieces) piece.make();
  });
  return drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function attributionsOf(document: Document, frame: Frame, words: Words, trace?: Trace): Attribution[] {
  const hits = cueHits(frame, words);
  const found: Attribution[] = [];
  for (const hit of hits) {
    const at = (frame.tokens[hit.from] as Token).start;
    if (found.some(({ content }) => content.start <= at && at < content.end)) continue;
    for (const rule of RULES) {
      const attribution = rule({ document, frame, words, hits }, hit);
      if (!attribution) continue;
      if (namesNobody(document, attribution, words)) break;
      const clash = found.some(
        ({ content }) => content.start < attribution.content.end && attribution.content.start < content.end,
      );
      trace?.({
        rule: attribution.rule,
        outcome: clash ? 'refused' : 'found',
        ...attribution.content,
        why: clash
          ? 'its words belong to another cue already'
          : `cue "${document.text.slice(attribution.cue.start, attribution.cue.end)}"`,
      });
      if (!clash) found.push(attribution);
      break;
    }
  }
  return found;
}

/** Where the subject is a thing ("the investigation revealed that"), no source speaks. */
function namesNobody(
  document: Document,
  { source, quotes, content, frame }: Attribution,
  words: Words,
): boolean {
  const quoted =
    words.lang === 'en' &&
    frame.tokens.some(({ quote }) => quote && content.start === quote.open && quote.close <= content.end);
  return (
    quotes.length === 0 &&
    !quoted &&
    source.length > 0 &&
    readPhrase(document.text, source, words, new Set()).kind === 'none'
  );
}

/** Reads the names twice: the short forms at the cues tell where longer names begin. */
function partiesOf(document: Document, attributions: readonly Attribution[], words: Words) {
  const shorts = new Set<string>();
  for (const { source } of attributions) {
    const phrase = readPhrase(document.text, source, words, shorts);
    if (phrase.kind === 'name' && phrase.name && !phrase.isBody && !phrase.name.includes(' '))
      shorts.add(phrase.name.toLowerCase());
  }
  const parties = new Parties(document.lang);
  noteNames(document, words, shorts, parties);
  noteVoices(document, words, parties);
  for (const { source } of attributions) {
    const phrase = readPhrase(document.text, source, words, shorts);
    parties.note(phrase, phrase.start, true);
  }
  if (document.title && !isTitleCase(document.title)) {
    const title = readDocument({ text: document.title, lang: document.lang, title: null, published: null });
    for (const frame of title.frames) noteRuns(document.title, frame.tokens, words, shorts, parties);
  }
  noteDescriptions(document, words, parties);
  return { parties, shorts };
}

function statementsOf(document: Document, attribution: Attribution, speaker: Speaker): StatementDraft[] {
  if (attribution.quotes.length)
    return attribution.quotes.map((quote, i) =>
      draft(document, 'direct', quote, i === carrier(attribution) ? attribution : null, speaker, attribution),
    );
  const { content, frame } = attribution;
  const quotes = frame.tokens.flatMap(({ quote }) =>
    quote && quote.open >= content.start && quote.close <= content.end ? [quote] : [],
  );
  const quoted = quotes.reduce((sum, quote) => sum + quote.close - quote.open, 0);
  if (quotes.length && isMostlyQuoted(frame, content, quoted, quotes.length))
    return quotes.map((quote, i) =>
      draft(document, 'direct', quote, i === 0 ? attribution : null, speaker, attribution),
    );
  return [draft(document, quotes.length ? 'mixed' : 'indirect', content, attribution, speaker, attribution)];
}

/** All of the content is quoted, or most of the sentence. */
const isMostlyQuoted = (
  frame: Frame,
  content: { start: number; end: number },
  quoted: number,
  count: number,
): boolean =>
  quoted >= WHOLE_SHARE * (content.end - content.start) ||
  (count === 1 && quoted >= DIRECT_SHARE * (frame.end - frame.start));

/** Of several quotations under one cue, the one nearest to it carries it. */
function carrier({ quotes, cue }: Attribution): number {
  let best = 0;
  quotes.forEach((quote, i) => {
    if (Math.abs(cue.start - quote.end) < Math.abs(cue.start - (quotes[best] as Quote).end)) best = i;
  });
  return best;
}

/** Quotations of a frame that no cue has claimed and that read like speech. */
function looseQuotes(
  document: Document,
  frame: Frame,
  attributions: readonly Attribution[],
  taken: ReadonlySet<Quote>,
): Quote[] {
  const alone = frame.tokens.every(({ kind }) => kind !== 'word');
  return frame.tokens.flatMap(({ quote }) => {
    if (!quote || taken.has(quote)) return [];
    if (attributions.some(({ content }) => holds(content, quote))) return [];
    const inside = document.text.slice(quote.start, quote.end);
    if (document.lang === 'en' && !quote.continues && isTitle(inside)) return [];
    const split = attributions.some(({ quotes }) => quotes.length > 0);
    const sentence = /[,.!?\u2026]$/.test(inside);
    const speaks =
      quote.continues ||
      (alone && (quote.words >= SHORTEST_FOLLOW_ON || sentence)) ||
      (split && (sentence || quote.words >= 3)) ||
      (quote.words >= SHORTEST_FOLLOW_ON && sentence);
    return speaks ? [quote] : [];
  });
}

/** "Morning Pots and Plants,": a work, a programme or a heading, all of whose longer words are capitalised. */
const isTitle = (inside: string): boolean => {
  const long = inside.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return (
    long.length >= 2 && inside.length <= LONGEST_TITLE && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
};
const LONGEST_TITLE = 70;

const holds = (content: { start: number; end: number }, { open, close }: Quote): boolean =>
  content.start <= open && close <= content.end;

function draft(
  document: Document,
  kind: StatementDraft['kind'],
  span: { start: number; end: number },
  cue: Attribution | null,
  speaker: Speaker,
  by: Pick<Attribution, 'rule' | 'confidence' | 'act'>,
): StatementDraft {
  const text = document.text.slice(span.start, span.end);
  const who = speaker ?? NOBODY;
  const lang = detectLanguage(text) ?? document.lang;
  const act = cue && by.act === 'confirm' && isHeldBack(cue) ? 'say' : by.act;
  return {
    kind,
    lang,
    text,
    span: { start: span.start, end: span.end },
    speaker: who.name,
    mention: who.mention,
    role: who.role,
    organization: who.organization,
    cue: cue
      ? { text: document.text.slice(cue.cue.start, cue.cue.end), start: cue.cue.start, end: cue.cue.end }
      : null,
    stance: stanceOf(text, act, lang, {
      cue: cue && document.text.slice(cue.cue.start, cue.cue.end),
      isActor: isActor(who, document.lang),
    }),
    certainty: certaintyOf(
      text,
      cue && act === by.act ? document.text.slice(cue.cue.start, cue.cue.end) : null,
      act,
      lang,
    ),
    said: cue ? saidOn(document, cue.frame, cue.content, document.published) : null,
    confidence: by.confidence,
    rule: by.rule,
  };
}

/** "penjual", "the hacker": the speaker is an attacker by role or mention. */
function isActor({ role, mention }: Pick<Speaker, 'role' | 'mention'>, lang: Document['lang']): boolean {
  const words = `${role ?? ''} ${mention?.text ?? ''}`.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => ACTORS[lang].has(word));
}
const actors = (lang: Document['lang']) =>
  new Set(FIGURE_KINDS[lang].actors.map((word) => word.replace('*', '')));
const ACTORS = { id: actors('id'), en: actors('en') };

/** "belum berani memastikan", "could not confirm": a confirmation that is not given. */
const isHeldBack = ({ frame, cue }: Attribution): boolean =>
  frame.tokens
    .filter(({ end }) => end <= cue.start)
    .slice(-WORDS_BETWEEN)
    .some(({ lower }) => HOLDS_BACK.has(lower));
/** A word may stand between the negation and the verb. */
const WORDS_BETWEEN = 2;
const HOLDS_BACK = new Set('belum tidak enggan not cannot never unable'.split(' '));
