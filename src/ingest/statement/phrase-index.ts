/** Which phrases of several lists stand in a text, in one pass over its words. */

export interface PhraseHit {
  readonly phrase: string;
  /** Index of its first word. */
  readonly at: number;
}

/** For each list that has a phrase in the text: the first one in the order of the list, at its first place. */
export type PhraseHits = ReadonlyMap<PhraseList, PhraseHit>;

/** Lower-case phrases, their words parted by single blanks. */
export type PhraseList = readonly string[];

interface Entry {
  readonly list: PhraseList;
  readonly order: number;
  readonly phrase: string;
  readonly words: readonly string[];
}

export class PhraseIndex {
  /** Entries by the first word of their phrase. */
  readonly #byOpener = new Map<string, Entry[]>();

  constructor(lists: readonly PhraseList[]) {
    for (const list of lists)
      for (const [order, phrase] of list.entries()) {
        const words = phrase.split(' ');
        const opener = words[0] ?? '';
        const entries = this.#byOpener.get(opener);
        if (entries) entries.push({ list, order, phrase, words });
        else this.#byOpener.set(opener, [{ list, order, phrase, words }]);
      }
  }

  /** Looks the phrases up among lower-case words. */
  of(words: readonly string[]): PhraseHits {
    const best = new Map<PhraseList, Entry>();
    const hits = new Map<PhraseList, PhraseHit>();
    for (const [at, word] of words.entries())
      for (const entry of this.#byOpener.get(word) ?? NONE) {
        const known = best.get(entry.list);
        if ((known && known.order <= entry.order) || !stands(words, entry.words, at)) continue;
        best.set(entry.list, entry);
        hits.set(entry.list, { phrase: entry.phrase, at });
      }
    return hits;
  }
}

const NONE: readonly Entry[] = [];

const stands = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, i) => words[at + i] === word);
