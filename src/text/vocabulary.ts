/** The words read so far, each written form once, so that whatever is asked of a word is answered once. */
import { isDigit, isLetterOrMark } from './characters.ts';

export interface Word {
  readonly text: string;
  /** Lower case. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What `PerWord` has answered so far, by its number. */
  readonly answers: unknown[];
}

/** A process reads many articles; so many words are remembered at most. A power of two. */
const MEMORY = 131_072;
const WORDS: (Word | undefined)[] = new Array(MEMORY).fill(undefined);
/** A word is looked for in so many places. Where they are full, one is forgotten: words made to collide cost no more than others. */
const PLACES = 8;

/** The word with this spelling. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length);

/** The word between two places of a text; one that has been read before is not cut out of the text again. */
export function wordAt(text: string, start: number, end: number): Word {
  const home = hashOf(text, start, end);
  let free = home;
  for (let i = 0; i < PLACES; i += 1) {
    const place = (home + i) & (MEMORY - 1);
    const known = WORDS[place];
    if (known === undefined) {
      free = place;
      break;
    }
    if (isAt(known.text, text, start, end)) return known;
  }
  const spelling = text.slice(start, end);
  const word: Word = { text: spelling, low: spelling.toLowerCase(), kind: kindOf(spelling), answers: [] };
  WORDS[free] = word;
  return word;
}

/** A number below `MEMORY` (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (MEMORY - 1);
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i += 1)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A number may begin with its decimal point. */
function kindOf(text: string): Word['kind'] {
  if (isDigit(text.charCodeAt(0)) || (text.length > 1 && text[0] === '.')) return 'number';
  return isLetterOrMark(text, 0) ? 'word' : 'mark';
}

let questions = 0;

/** A question about words that depends on their spelling alone, and its answers. */
export class PerWord<T extends object | string | boolean | null> {
  readonly #number = questions++;
  readonly #ask: (word: Word) => T;

  constructor(ask: (word: Word) => T) {
    this.#ask = ask;
  }

  of(word: Word): T {
    const known = word.answers[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const answer = this.#ask(word);
    word.answers[this.#number] = answer;
    return answer;
  }
}
