/** Whether an article is about a breach, by how often it names one. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** Such an article names the breach at least once in so many tokens. */
const TOKENS_PER_EVENT = 250;

/** Counting these is speaking of a breach: "64 juta data". */
const DATA: ReadonlySet<Unit> = new Set(['records', 'accounts']);

/** Whether headline, text and the quantities in it speak of a breach often enough for the length of the text. */
export function isAboutBreach(
  { title, tokens, words }: Reading,
  quantities: readonly Pick<Quantity, 'unit' | 'marked'>[],
): boolean {
  const wanted = Math.max(1, Math.ceil(tokens.length / TOKENS_PER_EVENT));
  let events = quantities.filter(({ unit, marked }) => marked && unit !== null && DATA.has(unit)).length;
  for (const list of [title, tokens])
    for (let i = 0; i < list.length && events < wanted; i++)
      if (words.passage.at(list, i).includes('event')) events++;
  return events >= wanted;
}
