/** What one entry says about its incident as a whole: the raw material of the status ladder and of reversals. */
import type { Scope, Status } from '../model/vocabulary.ts';
import { deniesIncident } from './denial-matters.ts';
import { summaryHedges } from './hedges.ts';
import type { Entry, EntryStance, Side } from './types.ts';

export type Position = 'claims' | 'reports' | 'investigates' | 'suspects' | 'confirms' | 'denies' | 'blames';

/** Victims and authorities can confirm; others can only find it genuine. */
const CAN_CONFIRM: readonly Side[] = ['victim', 'government', 'regulator', 'police'];
const AUTHORITIES: readonly Side[] = ['government', 'regulator', 'police'];

/** A figure of another scope (a sample counted, a price, a customer base) says nothing on whether it happened. */
const TELLING_SCOPES: readonly Scope[] = ['whole', 'affected'];

export const STATUS_OF: Readonly<Record<Position, Status>> = {
  claims: 'claimed',
  reports: 'reported',
  investigates: 'investigating',
  suspects: 'suspected',
  confirms: 'confirmed',
  denies: 'denied',
  // Whoever names another as the cause accepts that something happened.
  blames: 'suspected',
};

/** True where the source was not sure, by the extractor or by our own summary. */
const isHedged = (entry: Entry): boolean =>
  entry.certainty === 'hedged' ||
  (entry.summary !== null && summaryHedges(entry.summary.en)) ||
  (entry.origin === 'curated' && summaryHedges(entry.figure?.of?.en ?? ''));

function confirmation(entry: Entry): Position {
  return CAN_CONFIRM.includes(entry.side) && !isHedged(entry) ? 'confirms' : 'suspects';
}

function claim(side: Side): Position | null {
  if (side === 'actor') return 'claims';
  return side === 'researcher' || side === 'media' ? 'reports' : null;
}

function statementPosition(entry: Entry): Position | null {
  const { side, stance } = entry;
  if (side === 'actor') return stance === 'denies' ? 'denies' : stance === 'claims' ? 'claims' : null;
  if (stance === 'claims' || stance === 'states') return stance === 'claims' ? claim(side) : null;
  if (side === 'media' || side === 'other') return null;
  if (stance === 'confirms') return confirmation(entry);
  if (stance === 'denies')
    return deniesIncident(entry.summary?.en ?? entry.quote?.text ?? '') ? 'denies' : null;
  if (stance === 'investigates') return 'investigates';
  return stance === 'blames' && side === 'victim' ? 'blames' : null;
}

const ASSERTS: readonly (EntryStance | null)[] = ['confirms', 'revises', 'estimates'];

function figurePosition(entry: Entry): Position | null {
  const { side, stance, figure } = entry;
  if (figure?.scope === 'fine')
    return AUTHORITIES.includes(side) && stance === 'confirms' ? 'confirms' : null;
  if (!figure || !TELLING_SCOPES.includes(figure.scope)) return null;
  if (side === 'actor') return 'claims';
  if (stance === 'denies') return CAN_CONFIRM.includes(side) ? 'denies' : null;
  if (side === 'victim') return ASSERTS.includes(stance) ? confirmation(entry) : null;
  if (AUTHORITIES.includes(side))
    return stance === 'estimates' ? 'suspects' : ASSERTS.includes(stance) ? confirmation(entry) : null;
  if (side === 'researcher' && stance === 'confirms') return 'suspects';
  return claim(side);
}

/** The position that an entry takes, or null where it takes none ("we advise customers to change passwords"). */
export const positionOf = (entry: Entry): Position | null =>
  entry.kind === 'figure' ? figurePosition(entry) : statementPosition(entry);
