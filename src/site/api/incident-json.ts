/**
 * The JSON of incidents, for programs. Its shape is documented on the page "Method"; `version` grows when a field
 * changes its meaning, fields may be added without notice.
 */
import { discrepancies } from '../../ledger/discrepancies.ts';
import { entryPath } from '../../ledger/paths.ts';
import { reversals } from '../../ledger/reversals.ts';
import { statusLadder } from '../../ledger/status-ladder.ts';
import { timelineRow } from '../../ledger/timeline.ts';
import type { Entry, Ledger, LedgerIncident } from '../../ledger/types.ts';
import { BASE, incidentJsonHref, recordHref } from '../routes.ts';
import { claimsJson, clockJson, partyJson } from './claims-json.ts';
import { LICENCE, VERSION } from './head.ts';

const entryJson = (entry: Entry) => ({
  id: entry.id,
  kind: entry.kind,
  review: entry.review,
  date: entry.date,
  party: partyJson(entry.party),
  body: partyJson(entry.body),
  side: entry.side,
  role: entry.role,
  stance: entry.stance,
  certainty: entry.certainty,
  quote: entry.quote,
  summary: entry.summary,
  figure: entry.figure,
  sources: entry.sources.map(({ url, fragmentUrl, outlet, title, published, lang, gone }) => ({
    url,
    fragmentUrl,
    outlet: outlet.name,
    title,
    published,
    lang,
    gone,
  })),
  provenance: entry.provenance,
  path: { id: entryPath(entry, 'id', BASE), en: entryPath(entry, 'en', BASE) },
});

/** Everything that the ledger has of one incident. */
export function incidentJson(incident: LedgerIncident) {
  const { id, title, country, sector, attack, dataClasses, venues, firstReported, occurred } =
    incident.incident;
  const ladder = statusLadder(incident);
  return {
    version: VERSION,
    licence: LICENCE,
    id,
    title,
    country,
    sector,
    attack,
    dataClasses,
    venues,
    firstReported,
    occurred,
    repackagedFrom: incident.incident.repackagedFrom,
    victims: incident.victims.map(partyJson),
    actors: incident.actors.map(partyJson),
    status: ladder.status,
    headline: ladder.headline,
    ladder: ladder.steps.map(({ status, date, who, entry }) => ({
      status,
      date,
      who: who && partyJson(who),
      entry: entry?.id ?? null,
    })),
    discrepancies: discrepancies(incident.entries).flatMap(({ scope, unit, currency, sentences }) =>
      sentences.map((sentence) => ({ scope, unit, currency, sentence })),
    ),
    reversals: reversals(incident).map(({ kind, who, from, to, days, sentence }) => ({
      kind,
      who: partyJson(who),
      from: from.id,
      to: to.id,
      days,
      sentence,
    })),
    clock: clockJson(incident),
    figures: claimsJson(incident.entries),
    entries: incident.entries.map(entryJson),
    path: { id: recordHref('incident', id, 'id'), en: recordHref('incident', id, 'en') },
    sources: incident.incident.sources,
    articles: incident.articles.map(({ url, outlet, title: headline, published, lang }) => ({
      url,
      outlet,
      title: headline,
      published,
      lang,
    })),
  };
}

/** One line an incident, newest first. */
export function incidentList(ledger: Ledger) {
  const rows = [...ledger.incidents].sort((a, b) =>
    a.incident.firstReported === b.incident.firstReported
      ? a.id < b.id
        ? -1
        : 1
      : a.incident.firstReported < b.incident.firstReported
        ? 1
        : -1,
  );
  return {
    version: VERSION,
    licence: LICENCE,
    incidents: rows.map((incident) => {
      const { id, title, date, victims, status, headline, range, counts } = timelineRow(incident);
      return {
        id,
        title,
        firstReported: date,
        victims: victims.map(partyJson),
        status,
        headline,
        range,
        counts,
        path: { id: recordHref('incident', id, 'id'), en: recordHref('incident', id, 'en') },
        json: incidentJsonHref(id),
      };
    }),
  };
}
