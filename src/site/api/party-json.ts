/** The JSON of people and organizations, for programs and for the page that compares two of them. */
import { partyView } from '../../ledger/party-view.ts';
import type { Entry, Ledger, LedgerParty } from '../../ledger/types.ts';
import { BASE, recordHref } from '../routes.ts';
import { claimsJson, momentJson } from './claims-json.ts';
import { LICENCE, VERSION } from './head.ts';

function stancesOf(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, stance } of entries)
    if (kind === 'statement' && stance) counts[stance] = (counts[stance] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Address of a party's JSON: people and organizations share one space of ids. */
export const partyJsonHref = (id: string): string => `${BASE}api/parties/${id}.json`;

/** What the ledger has of one person or organization. */
export function partyFile(party: LedgerParty, ledger: Ledger) {
  const view = partyView(party, ledger);
  return {
    version: VERSION,
    licence: LICENCE,
    id: party.id,
    type: party.type,
    name: party.party.name,
    kind: party.party.kind,
    roles: view.roles.map(({ title, organization, from, to }) => ({
      title,
      organization: organization?.id ?? null,
      from,
      to,
    })),
    counts: {
      incidents: view.incidents.length,
      statements: party.entries.filter(({ kind }) => kind === 'statement').length,
      figures: party.entries.filter(({ kind }) => kind === 'figure').length,
    },
    stances: stancesOf(party.entries),
    claims: view.claims,
    reversals: view.reversals.map(({ kind, incident, sentence }) => ({ kind, incident, sentence })),
    incidents: view.incidents.map(({ incident, as, status, headline, entries, firstStatement }) => ({
      id: incident.id,
      title: incident.incident.title,
      firstReported: incident.incident.firstReported,
      as,
      status,
      headline,
      firstStatement: momentJson(firstStatement),
      figures: claimsJson(entries),
      path: {
        id: recordHref('incident', incident.id, 'id'),
        en: recordHref('incident', incident.id, 'en'),
      },
    })),
    path: { id: recordHref(party.type, party.id, 'id'), en: recordHref(party.type, party.id, 'en') },
  };
}
