/** Counted nouns of languages whose heads come last: "payment cards" counts cards. */
import type { Token } from '../../text/tokens.ts';
import { type Noun, type NounIndex, QUOTE } from './noun-index.ts';

/** The noun phrase behind a number is not longer. */
const MAX_PHRASE = 9;

/** The head of the noun phrase that begins at a token, or null. */
export function headLast(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  let head: Noun | null = null;
  let adjunct: Noun | null = null;
  let begun = false;
  for (let i = at; i < at + MAX_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.first || token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (QUOTE.test(token.text) || (token.text === '-' && token.glued) || isInner(tokens, i)) continue;
      break;
    }
    // "890 the year before": what an article begins is another noun.
    if (i === at && index.stops.has(token.low)) break;
    if (!begun && index.classifiers.has(token.low)) continue;
    if (isLink(token)) {
      if (head || !begun) break;
      continue;
    }
    if (index.stops.has(token.low) || (head && index.participles.has(token.low))) break;
    begun = true;
    if (token.low === 's' && token.glued) continue;
    const found = lookUp(tokens, i, index);
    if (found && !isPossessive(tokens, i)) {
      if (isAdjunct(token.low, index)) adjunct = found;
      else if (!head || found.unit !== null || found.foreign) head = found;
    } else if (head) break;
  }
  return head ?? adjunct;
}

/** The full stops of "U.S." and "example.com". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '.' || !tokens[at]?.glued || before?.kind !== 'word') return false;
  const next = tokens[at + 1];
  return next?.glued === true && next.kind === 'word'
    ? true
    : before.text.length === 1 && tokens[at - 2]?.text === '.';
}

const isLink = (token: Token): boolean => token.low === 'and' || token.low === 'or' || token.text === '&';

/** "individuals' details": the owner is not the head. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.glued === true && (next.text === "'" || next.text === '’');
}

/** A singular before its noun ("user accounts"): the lexicon also has its plural. */
const isAdjunct = (word: string, index: NounIndex): boolean => index.units.has(`${word}s`);

function lookUp(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  const word = (tokens[at] as Token).low;
  const pair = index.phrases.get(`${tokens[at - 1]?.low} ${word}`);
  const unit = pair ?? index.units.get(word);
  if (unit) return { unit, foreign: false, from: at, to: at + 1 };
  if (index.foreign.has(word)) return { unit: null, foreign: true, from: at, to: at + 1 };
  if (index.isAgent(word)) return { unit: 'people', foreign: false, from: at, to: at + 1 };
  // A plural that the lexicon does not know is a head all the same ("bottlecaps"); an acronym is none ("DNS").
  const written = (tokens[at] as Token).text;
  const plural = word.length > 3 && /[^su i]s$/.test(word) && written !== written.toUpperCase();
  return plural ? { unit: null, foreign: false, from: at, to: at + 1 } : null;
}
