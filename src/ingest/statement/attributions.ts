/** Which rule reads each cue of a sentence, and which of two that want the same words has them. */
import type { Trace } from '../../model/draft.ts';
import { cueHits } from './cue-hits.ts';
import { readPhrase } from './phrase.ts';
import { RULES } from './rules/rules.ts';
import type { Attribution, Document, Frame, Token } from './types.ts';
import type { Words } from './words.ts';

/** The attributions of a frame, in the order of their cues; their contents do not overlap. */
export function attributionsOf(document: Document, frame: Frame, words: Words, trace?: Trace): Attribution[] {
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
