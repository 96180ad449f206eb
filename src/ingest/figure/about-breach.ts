/** How far an article is about a breach, by how often it names one and speaks of data and of what holds them. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

export type Aboutness = 'hardly' | 'somewhat' | 'wholly';

/** Such an article names the breach at least once in so many tokens. */
const TOKENS_PER_EVENT = 250;
/** One that names it twice as often is about nothing else. */
const WHOLLY = 2;
/** So many words of computing and records ("file", "link", "mailbox") weigh as much as one of the breach itself. */
const MATTERS_PER_EVENT = 5;

/** Counting these is speaking of a breach: "64 juta data". */
const DATA: ReadonlySet<Unit> = new Set(['records', 'accounts']);

/** How far headline, text and the quantities in it speak of a breach, for the length of the text. */
export function aboutBreach(
  { title, tokens, words }: Reading,
  quantities: readonly Pick<Quantity, 'unit' | 'marked'>[],
): Aboutness {
  const wanted = Math.max(1, Math.ceil(tokens.length / TOKENS_PER_EVENT));
  let events = quantities.filter(({ unit, marked }) => marked && unit !== null && DATA.has(unit)).length;
  let matters = 0;
  for (const list of [title, tokens])
    for (let i = 0; i < list.length && events < wanted * WHOLLY; i++) {
      const spoken = words.passage.at(list, i);
      if (spoken.includes('event')) events++;
      else if (spoken.includes('matter')) matters++;
    }
  if (events >= wanted * WHOLLY) return 'wholly';
  return events + matters / MATTERS_PER_EVENT >= wanted ? 'somewhat' : 'hardly';
}
