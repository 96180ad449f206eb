/** Which phrases of several lists stand in a text, in one pass over its words. */

/** For each list the place of its first phrase (in the order of the list) that the text has. */
export type PhraseHits = ReadonlyMap<number, string>;

interface Entry {
  readonly list: number;
  readonly order: number;
  readonly phrase: string;
}

export class PhraseIndex {
  /** Entries by the first word of their phrase. */
  readonly #byOpener = new Map<string, Entry[]>();

  constructor(lists: readonly (readonly string[])[]) {
    for (const [list, phrases] of lists.entries())
      for (const [order, phrase] of phrases.entries()) {
        const opener = phrase.split(' ', 1)[0] ?? '';
        const entries = this.#byOpener.get(opener);
        if (entries) entries.push({ list, order, phrase });
        else this.#byOpener.set(opener, [{ list, order, phrase }]);
      }
  }

  /** Looks the phrases up in a text of lower-case words between single blanks, one blank at both ends. */
  of(words: string): PhraseHits {
    const hits = new Map<number, Entry>();
    for (let at = 0; at < words.length - 1; ) {
      const next = words.indexOf(' ', at + 1);
      if (next < 0) break;
      for (const entry of this.#byOpener.get(words.slice(at + 1, next)) ?? []) {
        const best = hits.get(entry.list);
        if ((best === undefined || entry.order < best.order) && stands(words, entry.phrase, at + 1))
          hits.set(entry.list, entry);
      }
      at = next;
    }
    return new Map([...hits].map(([list, { phrase }]) => [list, phrase]));
  }
}

const stands = (words: string, phrase: string, at: number): boolean =>
  words.startsWith(phrase, at) && words[at + phrase.length] === ' ';
