/** Looks words up in lists of cues. A cue that ends in "*" is a stem, one with a blank is a pair of words. */
import type { Token } from '../../text/tokens.ts';
import { PerWord, type Word } from '../../text/vocabulary.ts';

export class CueIndex<K extends string> {
  readonly #exact = new Map<string, K[]>();
  readonly #stems = new Map<string, K[]>();
  /** First words of pairs. */
  readonly #openers = new Set<string>();
  #longest = 0;
  readonly #kinds = new PerWord<readonly K[]>(({ low }) => this.#lookUp(low));
  readonly #opens = new PerWord<boolean>(({ low }) => this.#openers.has(low));

  constructor(cues: Readonly<Partial<Record<K, readonly string[]>>>) {
    for (const [kind, words] of Object.entries(cues) as [K, readonly string[]][])
      for (const word of words) this.#add(word, kind);
  }

  #add(cue: string, kind: K): void {
    const table = cue.endsWith('*') ? this.#stems : this.#exact;
    const key = cue.endsWith('*') ? cue.slice(0, -1) : cue;
    const [opener = '', second] = key.split(' ');
    if (second !== undefined) this.#openers.add(opener);
    this.#longest = Math.max(this.#longest, key.length);
    const kinds = table.get(key);
    if (!kinds) table.set(key, [kind]);
    else if (!kinds.includes(kind)) kinds.push(kind);
  }

  #lookUp(word: string): readonly K[] {
    const kinds = new Set(this.#exact.get(word) ?? []);
    for (let n = Math.min(word.length, this.#longest); n > 1; n--)
      for (const kind of this.#stems.get(word.slice(0, n)) ?? []) kinds.add(kind);
    return [...kinds];
  }

  /** Kinds that a word is a cue for. */
  of(word: Word): readonly K[] {
    return this.#kinds.of(word);
  }

  /** Kinds that the word at a place, or it with the next, is a cue for; a pair goes before its first word. */
  at(tokens: readonly Pick<Token, 'word' | 'low'>[], at: number): readonly K[] {
    const token = tokens[at];
    if (!token) return [];
    const pair = this.#opens.of(token.word)
      ? this.#exact.get(`${token.low} ${tokens[at + 1]?.low ?? ''}`)
      : undefined;
    return pair ?? this.of(token.word);
  }

  /** Kinds that the pair that ends at a place, or its word alone, is a cue for. */
  endingAt(tokens: readonly Pick<Token, 'word' | 'low'>[], at: number): readonly K[] {
    const token = tokens[at];
    if (!token) return [];
    return this.#exact.get(`${tokens[at - 1]?.low ?? ''} ${token.low}`) ?? this.of(token.word);
  }
}
