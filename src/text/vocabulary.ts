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

/** A process reads many articles; what is remembered of words is forgotten when there are more than this. */
const MEMORY = 100_000;
const WORDS = new Map<string, Word>();

/** The word with this spelling. */
export function wordOf(text: string): Word {
  const known = WORDS.get(text);
  if (known) return known;
  if (WORDS.size >= MEMORY) WORDS.clear();
  const word: Word = { text, low: text.toLowerCase(), kind: kindOf(text), answers: [] };
  WORDS.set(text, word);
  return word;
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
