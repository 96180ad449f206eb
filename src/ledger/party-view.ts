/** What the page of a person, organization or actor shows. */
import type { Status } from '../model/vocabulary.ts';
import { type OpenMatter, openMatters } from './open-matters.ts';
import { type ResponseClock, responseClock } from './response-clock.ts';
import { type Reversal, reversals } from './reversals.ts';
import { statusLadder } from './status-ladder.ts';
import type {
  Bilingual,
  Entry,
  Ledger,
  LedgerIncident,
  LedgerParty,
  PartialDate,
  PartyIncident,
} from './types.ts';

export interface PartyRole {
  readonly title: Bilingual;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly source: string | null;
}

export interface PartyIncidentView {
  readonly incident: LedgerIncident;
  readonly as: PartyIncident['as'];
  readonly status: Status;
  readonly headline: Bilingual;
  readonly entries: readonly Entry[];
  /** For a victim: its first statement after the first public claim. */
  readonly firstStatement: ResponseClock['firstVictimStatement'];
}

/**
 * What became of an actor's claims, one an incident. `upheld`: the victim or an authority confirms it; `refuted`: one of them
 * denies it and nobody confirms it; `unverified`: neither, so that nothing is known of it beyond what was claimed or suspected.
 */
export interface ClaimRecord {
  readonly upheld: number;
  readonly refuted: number;
  readonly unverified: number;
}

export interface PartyView {
  readonly party: LedgerParty;
  readonly roles: readonly PartyRole[];
  /** Latest first. */
  readonly incidents: readonly PartyIncidentView[];
  readonly reversals: readonly Reversal[];
  /** Its silences, refusals and promises, latest incident first. */
  readonly matters: readonly OpenMatter[];
  /** Null unless the party is an actor in some incident. */
  readonly claims: ClaimRecord | null;
}

function rolesOf(party: LedgerParty, ledger: Ledger): PartyRole[] {
  return (party.person?.roles ?? []).map((role) => {
    const body = role.organization ? ledger.partyByKey.get(`organization:${role.organization}`) : undefined;
    return {
      title: role.title,
      organization: role.organization
        ? { id: role.organization, name: body?.party.name.id ?? role.organization }
        : null,
      from: role.from,
      to: role.to,
      source: role.source ?? null,
    };
  });
}

function incidentOf(
  party: LedgerParty,
  { incident: id, as }: PartyIncident,
  ledger: Ledger,
): PartyIncidentView[] {
  const incident = ledger.incidentById.get(id);
  if (!incident) return [];
  const { status, headline } = statusLadder(incident);
  const firstStatement = as.includes('victim') ? responseClock(incident).firstVictimStatement : null;
  const entries = party.entries.filter((entry) => entry.incident === id);
  return [{ incident, as, status, headline, entries, firstStatement }];
}

const UPHELD: readonly Status[] = ['confirmed'];
const REFUTED: readonly Status[] = ['denied'];

function claimsOf(incidents: readonly PartyIncidentView[]): ClaimRecord | null {
  const own = incidents.filter(({ as }) => as.includes('actor'));
  if (own.length === 0) return null;
  const upheld = own.filter(({ status }) => UPHELD.includes(status)).length;
  const refuted = own.filter(({ status }) => REFUTED.includes(status)).length;
  return { upheld, refuted, unverified: own.length - upheld - refuted };
}

/** The view of one party. */
export function partyView(party: LedgerParty, ledger: Ledger): PartyView {
  const incidents = party.incidents
    .flatMap((one) => incidentOf(party, one, ledger))
    .sort((a, b) => (a.incident.incident.firstReported < b.incident.incident.firstReported ? 1 : -1));
  const isOwn = (reversal: Reversal) =>
    [reversal.who.id, reversal.from.party.id, reversal.to.party.id].includes(party.id);
  return {
    party,
    roles: rolesOf(party, ledger),
    incidents,
    reversals: incidents.flatMap(({ incident }) => reversals(incident).filter(isOwn)),
    matters: incidents.flatMap(({ incident }) =>
      openMatters(incident).filter(({ response }) => party.responses.includes(response)),
    ),
    claims: claimsOf(incidents),
  };
}
