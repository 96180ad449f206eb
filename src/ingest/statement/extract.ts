/** From an article to its statements: who is named, which cue has which words, who speaks, and the quotations left over. */
import type { ExtractionInput, StatementDraft, Trace } from '../../model/draft.ts';
import { agentsOf } from './agents.ts';
import { partiesOf } from './article-parties.ts';
import { attributionsOf } from './attributions.ts';
import { besideNames } from './beside-names.ts';
import { draftStatement } from './draft-statement.ts';
import { foreignStatements } from './foreign.ts';
import { readDocument } from './frames.ts';
import { settleBy } from './known.ts';
import { looseQuotes, namedBehind } from './loose-quotes.ts';
import { Speakers } from './speakers.ts';
import { statementsOf } from './statements-of.ts';
import type { Attribution, Document } from './types.ts';
import { nameCompany, unprovenCapitals } from './unproven.ts';
import { type Words, wordsOf } from './words.ts';

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
  const words = articleWords(document);
  const cued = document.frames.map((frame) => attributionsOf(document, frame, words, trace));
  const { parties, read } = partiesOf(document, cued.flat(), words);
  const speakers = new Speakers(document, words, parties, read, cued.flat(), trace);
  const settle = settleBy(input);
  const taken = new Set(cued.flat().flatMap(({ quotes }) => quotes));
  const drafts = document.frames.flatMap((frame, i) => {
    const own = cued[i] as Attribution[];
    speakers.enter(frame, agentsOf(frame, words, own.length > 0));
    const attributions = [...own, ...namedBehind(document, frame, own, words, taken)];
    const voiced: Voiced[] = attributions.map((attribution) => ({
      at: attribution.content.start,
      statements: () => statementsOf(document, attribution, settle(speakers.of(attribution))),
    }));
    const loose: Voiced[] = looseQuotes(document, frame, attributions, taken).map((quote) => ({
      at: quote.open,
      statements: () => [
        draftStatement(document, 'direct', quote, null, settle(speakers.same(frame)), FOLLOW_ON),
      ],
    }));
    return [...voiced, ...loose].sort((a, b) => a.at - b.at).flatMap(({ statements }) => statements());
  });
  return drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Statements that are made in the order of their places, since each speaker is read by who spoke before. */
interface Voiced {
  readonly at: number;
  statements(): StatementDraft[];
}

/** A quotation without a cue. */
const FOLLOW_ON = { rule: 'follow-on', confidence: 0.75, act: 'say' } as const;

/** The lexicons, with what the article itself tells about capitals and names. */
export function articleWords(document: Document): Words {
  const words = told.get(document) ?? readWords(document);
  told.set(document, words);
  return words;
}
const told = new WeakMap<Document, Words>();

function readWords(document: Document): Words {
  const letters = wordsOf(document.lang);
  const beside = { ...letters, told: besideNames(document, letters) };
  const unproven = unprovenCapitals(document, beside);
  return { ...beside, unproven, ...nameCompany(document, { ...beside, unproven }) };
}
