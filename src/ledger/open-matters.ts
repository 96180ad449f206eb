/** Silences, refusals and promises of an incident, and whether the party has spoken since. Never a verdict. */
import { isBefore } from './dates.ts';
import { partyKey } from './directory.ts';
import { dateText } from './format.ts';
import { fill, joinTexts, MATTER_WORDS } from './messages.ts';
import { tellsOutcome } from './outcome-words.ts';
import { remembered } from './remembered.ts';
import type { Bilingual, Entry, LedgerIncident, ResponseEntry } from './types.ts';

export type MatterState = 'open' | 'answered' | 'closed';

export interface OpenMatter {
  readonly response: ResponseEntry;
  readonly state: MatterState;
  /** The party's first later word (for a promise: that tells an outcome); null where there is none on record. */
  readonly answer: Entry | null;
  readonly sentence: Bilingual;
}

/** The instant at which a page told it, where its record is dated by the page alone. */
function instantOf(entry: Pick<Entry, 'date' | 'source'>): number {
  const { published } = entry.source;
  if (!published?.includes('T') || published.slice(0, 10) !== entry.date) return Number.NaN;
  return Date.parse(published);
}

/** Whether an entry is surely later: by instants where both are known, else by days. */
function isLater(entry: Entry, response: ResponseEntry): boolean {
  if (entry.date === null || response.date === null) return false;
  const [told, silent] = [instantOf(entry), instantOf(response)];
  if (!Number.isNaN(told) && !Number.isNaN(silent)) return told > silent;
  return isBefore(response.date, entry.date);
}

/** A promise is met by a word on the matter itself; a silence by any word. */
function answers(entry: Entry, { kind, statement, ids }: ResponseEntry): boolean {
  if (kind !== 'promised') return true;
  if (ids.includes(entry.id) || (statement !== null && entry.ids.includes(statement))) return false;
  return tellsOutcome(entry.summary?.en ?? entry.quote?.text ?? '');
}

function endOf({ kind, closed }: ResponseEntry, answer: Entry | null, state: MatterState): Bilingual {
  const isPromise = kind === 'promised';
  if (state === 'closed') return fill(MATTER_WORDS.closed, { reason: closed?.reason ?? '' });
  if (state === 'open') return isPromise ? MATTER_WORDS.openPromise : MATTER_WORDS.open;
  return fill(isPromise ? MATTER_WORDS.kept : MATTER_WORDS.spoke, { date: dateText(answer?.date ?? null) });
}

function sentenceOf(response: ResponseEntry, answer: Entry | null, state: MatterState): Bilingual {
  const { party, body, kind, date, due, teller } = response;
  const who = body.id === party.id ? party.name : joinTexts([party.name, body.name], ', ');
  const parts = [
    fill(MATTER_WORDS[kind], { who, date: dateText(date) }),
    ...(teller ? [fill(MATTER_WORDS.according, { who: teller.name })] : []),
    ...(due ? [fill(MATTER_WORDS.due, { due: dateText(due) })] : []),
  ];
  return fill(MATTER_WORDS.sentence, { told: joinTexts(parts, ', '), end: endOf(response, answer, state) });
}

function openMattersOf({ entries, responses }: Pick<LedgerIncident, 'entries' | 'responses'>): OpenMatter[] {
  return responses.map((response) => {
    const key = partyKey(response.body);
    const own = entries.filter((entry) => partyKey(entry.body) === key || partyKey(entry.party) === key);
    const answer = own.find((entry) => isLater(entry, response) && answers(entry, response)) ?? null;
    const state: MatterState = response.closed ? 'closed' : answer ? 'answered' : 'open';
    return { response, state, answer, sentence: sentenceOf(response, answer, state) };
  });
}

/** What is open and what has been answered, in order of date. The order of the entries does not matter. */
export const openMatters = remembered(openMattersOf);
