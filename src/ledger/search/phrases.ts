/** Exact phrases: documents that have every word of a phrase, and then the phrase itself. */
import type { Opened } from './open-index.ts';
import type { Ranked } from './rank.ts';
import { isIndexed, phraseText } from './words.ts';

/** The indexed words of a phrase as numbers; null where one is not known at all. */
function wordsOfPhrase(phrase: string, { numberOf }: Opened): number[] | null {
  const numbers = phrase
    .trim()
    .split(' ')
    .filter(isIndexed)
    .map((word) => numberOf.get(word) ?? -1);
  return numbers.includes(-1) ? null : numbers;
}

/** Documents whose own words include all of each phrase; null where that cannot be told from the words alone. */
export async function docsWithWords(
  phrases: readonly string[],
  opened: Opened,
): Promise<ReadonlySet<number> | null> {
  const words = phrases.map((phrase) => wordsOfPhrase(phrase, opened));
  if (words.includes(null)) return new Set();
  const needed = [...new Set(words.flatMap((list) => list ?? []))];
  if (needed.length === 0) return null;
  await opened.shards.needPostings(needed);
  const [rarest = [], ...others] = needed
    .map((word) => Array.from(opened.shards.codesOf(word), (code) => code >> 1))
    .sort((a, b) => a.length - b.length);
  const sets = others.map((docs) => new Set(docs));
  return new Set(rarest.filter((doc) => sets.every((set) => set.has(doc))));
}

/** So many texts are read at a time, and so many altogether: a common phrase is found long before. */
const READ_AT_ONCE = 40;
const MOST_READ = 400;

/** The first of the ranked documents that hold all phrases; `textsOf` gives the texts of a document that was read. */
export async function holdingPhrases(
  ranked: readonly Ranked[],
  phrases: readonly string[],
  limit: number,
  opened: Opened,
  textsOf: (doc: number) => readonly string[],
): Promise<Ranked[]> {
  const found: Ranked[] = [];
  const holds = ({ doc }: Ranked) => {
    const texts = textsOf(doc).map(phraseText);
    return phrases.every((phrase) => texts.some((text) => text.includes(phrase)));
  };
  for (let at = 0; at < Math.min(ranked.length, MOST_READ) && found.length < limit; at += READ_AT_ONCE) {
    const next = ranked.slice(at, at + READ_AT_ONCE);
    await opened.shards.needTexts(next.map(({ doc }) => doc));
    found.push(...next.filter(holds));
  }
  return found.slice(0, limit);
}

/** How many documents are ranked where phrases will be looked for in them. */
export const RANKED_FOR_PHRASES = MOST_READ;
