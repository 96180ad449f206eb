/** Which phrases of several lists stand in a text, in one pass over its words. */

export interface PhraseHit {
  readonly phrase: string;
  /** Index of its first word. */
  readonly at: number;
}

/** For each list that has phrases in the text: all of them, in the order of the text. */
export type PhraseHits = ReadonlyMap<PhraseList, readonly PhraseHit[]>;

/** Lower-case phrases, their words parted by single blanks. */
export type PhraseList = readonly string[];

interface Entry {
  readonly list: PhraseList;
  readonly phrase: string;
  readonly words: readonly string[];
}

export class PhraseIndex {
  /** Entries by the first word of their phrase. */
  readonly #byOpener = new Map<string, Entry[]>();

  constructor(lists: readonly PhraseList[]) {
    for (const list of lists)
      for (const phrase of list) {
        const words = phrase.split(' ');
        const opener = words[0] ?? '';
        const entries = this.#byOpener.get(opener);
        if (entries) entries.push({ list, phrase, words });
        else this.#byOpener.set(opener, [{ list, phrase, words }]);
      }
  }

  /** Looks the phrases up among lower-case words. */
  of(words: readonly string[]): PhraseHits {
    const hits = new Map<PhraseList, PhraseHit[]>();
    for (let at = 0; at < words.length; at += 1)
      for (const { list, phrase, words: parts } of this.#byOpener.get(words[at] as string) ?? NONE) {
        if (!stands(words, parts, at)) continue;
        const known = hits.get(list);
        if (known) known.push({ phrase, at });
        else hits.set(list, [{ phrase, at }]);
      }
    return hits;
  }
}

const NONE: readonly Entry[] = [];

const stands = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, i) => words[at + i] === word);
