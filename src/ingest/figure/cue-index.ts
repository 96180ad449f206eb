/**
 * Looks words up in lists of cues. A cue that ends in "*" is a stem, one with a blank is a pair of words.
 * Answers are remembered for each word form.
 */

/** A process reads many articles; the memory of word forms is emptied when it has grown past this. */
const MEMORY = 50_000;

export class CueIndex<K extends string> {
  readonly #exact = new Map<string, K[]>();
  readonly #stems = new Map<string, K[]>();
  /** First words of pairs. */
  readonly #openers = new Set<string>();
  readonly #memory = new Map<string, readonly K[]>();
  #longest = 0;

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

  /** Kinds that a word (lower case) is a cue for. */
  of(word: string): readonly K[] {
    const known = this.#memory.get(word);
    if (known) return known;
    const kinds = new Set(this.#exact.get(word) ?? []);
    for (let n = Math.min(word.length, this.#longest); n > 1; n--)
      for (const kind of this.#stems.get(word.slice(0, n)) ?? []) kinds.add(kind);
    if (this.#memory.size >= MEMORY) this.#memory.clear();
    const found = [...kinds];
    this.#memory.set(word, found);
    return found;
  }

  /** Kinds that the word at a place, or it with the next, is a cue for; a pair goes before its first word. */
  at(tokens: readonly { readonly low: string }[], at: number): readonly K[] {
    const word = tokens[at]?.low ?? '';
    if (!this.#openers.has(word)) return this.of(word);
    const pair = this.#exact.get(`${word} ${tokens[at + 1]?.low ?? ''}`);
    return pair ?? this.of(word);
  }
}
