/** What kind of party claims a figure: the seller or attacker, an onlooker, or the victim or an authority. */
import type { StatementDraft } from '../../model/draft.ts';
import { wordOf } from '../../text/vocabulary.ts';
import type { CueIndex } from './cue-index.ts';

export type PartyNature = 'actor' | 'observer' | 'insider';

/** Places of the name that are looked at, and how far around each. */
const MAX_PLACES = 6;
const AROUND = 45;

/** The nature of a statement's speaker, from role, organization, name and the words around the name in the text. */
export function natureOf(
  { speaker, role, organization }: Pick<StatementDraft, 'speaker' | 'role' | 'organization'>,
  text: string,
  cues: CueIndex<'actor' | 'observer'>,
): PartyNature {
  const named = cuesIn([speaker, role, organization].join(' '), cues);
  if (named) return named;
  if (speaker === null) return 'observer';
  let at = text.indexOf(speaker);
  for (let n = 0; n < MAX_PLACES && at >= 0; n++) {
    const before =
      text
        .slice(Math.max(0, at - AROUND), at)
        .split(/[.!?\n,;"“”(]/)
        .at(-1) ?? '';
    // Two words are as far as an apposition reaches: "peretas bernama X", "the group X".
    const near = before.trim().split(/\s+/).slice(-2).join(' ');
    const apposed = cuesIn(near, cues);
    if (apposed) return apposed;
    if (cuesIn(text.slice(at + speaker.length).slice(0, 14), cues) === 'actor') return 'actor';
    at = text.indexOf(speaker, at + speaker.length);
  }
  return 'insider';
}

function cuesIn(words: string, cues: CueIndex<'actor' | 'observer'>): 'actor' | 'observer' | null {
  let found: 'actor' | 'observer' | null = null;
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const natures = cues.of(wordOf(word));
    if (natures.includes('actor')) return 'actor';
    if (natures.includes('observer')) found = 'observer';
  }
  return found;
}
