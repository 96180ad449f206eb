/** Which rule reads each cue of a sentence, and which of two that want the same words has them. */
import type { Trace } from '../../model/draft.ts';
import { type CueHit, cueHits } from './cue-hits.ts';
import { readPhrase } from './phrase.ts';
import { cueSpan, type RuleContext } from './rules/context.ts';
import { RULES } from './rules/rules.ts';
import type { Attribution, Document, Frame } from './types.ts';
import type { Words } from './words.ts';

/** The attributions of a frame, in the order of their cues; their contents do not overlap. */
export function attributionsOf(document: Document, frame: Frame, words: Words, trace?: Trace): Attribution[] {
  const hits = cueHits(frame, words);
  const found: Attribution[] = [];
  for (const hit of hits) {
    const cue = cueSpan(frame, hit);
    if (found.some(({ content }) => content.start <= cue.start && cue.start < content.end)) continue;
    const attribution = firstReading({ document, frame, words, hits }, hit);
    const refusal = attribution ? refusalOf(document, attribution, found, words) : UNREAD;
    if (attribution && !refusal) found.push(attribution);
    trace?.({
      rule: attribution?.rule ?? 'cue',
      outcome: refusal ? 'refused' : 'found',
      ...(attribution?.content ?? cue),
      why: refusal ?? `cue "${document.text.slice(cue.start, cue.end)}"`,
    });
  }
  return found;
}

/** What the first rule that reads a cue makes of it. */
function firstReading(context: RuleContext, hit: CueHit): Attribution | null {
  for (const rule of RULES) {
    const attribution = rule(context, hit);
    if (attribution) return attribution;
  }
  return null;
}

const UNREAD = 'no rule finds both a speaker and words at this cue';

function refusalOf(
  document: Document,
  attribution: Attribution,
  found: readonly Attribution[],
  words: Words,
): string | null {
  if (namesNobody(document, attribution, words)) return 'its subject names no person and no body';
  const { start, end } = attribution.content;
  const clashes = found.some(({ content }) => content.start < end && start < content.end);
  return clashes ? 'its words belong to another cue already' : null;
}

/** Where the subject is a thing ("the investigation revealed that"), no source speaks. */
function namesNobody(
  document: Document,
  { source, quotes, content, frame, cue }: Attribution,
  words: Words,
): boolean {
  if (words.cues.voiced.has(document.text.slice(cue.start, cue.end).toLowerCase())) return false;
  const quoted =
    !words.grammar.dropsSubject &&
    frame.tokens.some(({ quote }) => quote && content.start === quote.open && quote.close <= content.end);
  return (
    quotes.length === 0 &&
    !quoted &&
    source.length > 0 &&
    readPhrase(document.text, source, words, new Set()).kind === 'none'
  );
}
