/** The same words of one speaker, printed as a suspicion by one outlet and as a certainty by another. */
import { say } from './messages.ts';
import type { Bilingual, Entry, EntrySource } from './types.ts';

export interface CertaintyDrift {
  readonly entry: Entry;
  readonly hedged: EntrySource;
  readonly certain: EntrySource;
  readonly sentence: Bilingual;
}

/** Finds them among merged entries. Two articles of one outlet count too: the wording changed. */
export function certaintyDrifts(entries: readonly Entry[]): CertaintyDrift[] {
  return entries.flatMap((entry) => {
    const hedged = entry.sources.find((source) => source.certainty === 'hedged');
    const certain = entry.sources.find((source) => source.certainty === 'certain');
    if (!hedged || !certain) return [];
    const sentence = say('certaintyDrift', {
      who: entry.party.name,
      hedged: hedged.outlet.name,
      certain: certain.outlet.name,
    });
    return [{ entry, hedged, certain, sentence }];
  });
}
