/** Entries from what people have written in an incident file. */
import { textHash } from '../model/ids.ts';
import type { CuratedFigure, CuratedStatement, Incident } from '../model/incident.ts';
import type { Certainty } from '../model/vocabulary.ts';
import { type Directory, sideOf, unnamed } from './directory.ts';
import { summaryHedges } from './hedges.ts';
import { LABELS } from './messages.ts';
import { compareText } from './order.ts';
import type { Entry, EntryParty, EntrySource, ResponseEntry } from './types.ts';

/**
 * Gives each of a list an id from who said what kind of thing when and where, so that rewording a summary
 * keeps the anchor. Where that is the same for several, the further keys tell them apart, as many as it takes.
 */
function withIds<T>(list: readonly T[], ...keys: readonly ((one: T) => string)[]): [string, T][] {
  const full = (one: T, depth: number) =>
    keys
      .slice(0, depth + 1)
      .map((key) => key(one))
      .join('\n');
  const idOf = (one: T): string => {
    const depth = keys.findIndex(
      (_, at) => list.filter((other) => full(other, at) === full(one, at)).length === 1,
    );
    return full(one, depth < 0 ? keys.length - 1 : depth);
  };
  return list.map((one) => [textHash(idOf(one)).slice(0, 10), one]);
}

/** The page that a curator cites. */
export function sourceOf(url: string, incident: Incident): EntrySource {
  const cited = incident.sources
    .filter((source) => source.url === url)
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))[0];
  return {
    url,
    fragmentUrl: url,
    outlet: { id: null, name: cited?.outlet ?? new URL(url).hostname.replace(/^www\./, '') },
    article: null,
    title: null,
    published: cited?.date ?? null,
    lang: cited?.lang ?? null,
    record: null,
    text: null,
    certainty: null,
    copyOf: null,
    gone: null,
  };
}

function base(id: string, incident: Incident, source: EntrySource) {
  return {
    id,
    ids: [id],
    incident: incident.id,
    origin: 'curated',
    review: 'curated',
    quote: null,
    certainty: null,
    source,
    sources: [source],
    count: 1,
    provenance: null,
    reviewed: null,
  } as const;
}

function figureEntry(id: string, figure: CuratedFigure, incident: Incident, directory: Directory): Entry {
  const party =
    directory.byId(figure.claimant) ??
    unnamed(
      figure.claimantLabel ??
        (figure.claimant ? { id: figure.claimant, en: figure.claimant } : LABELS.unnamed),
    );
  const employer = party.type === 'person' ? directory.employer(party) : null;
  const { value, unit, currency, bound, of, kind, scope, asOf } = figure;
  return {
    ...base(id, incident, sourceOf(figure.source, incident)),
    kind: 'figure',
    date: figure.date ?? asOf,
    dateSource: figure.date ? 'curated' : asOf ? 'as-of' : null,
    party,
    body: employer ?? party,
    side: sideOf([party, employer], incident, directory, figure.claimantType),
    role: null,
    organization: employer,
    stance: figure.stance,
    summary: null,
    figure: {
      value,
      unit,
      currency,
      bound,
      of,
      raw: null,
      kind,
      scope,
      asOf,
      sentence: null,
      statement: null,
    },
  };
}

function speakerOf(statement: CuratedStatement, directory: Directory): EntryParty {
  const id = statement.speaker ?? statement.organization;
  return (
    directory.byId(statement.speaker) ??
    (statement.speakerLabel ? unnamed(statement.speakerLabel) : null) ??
    directory.byId(statement.organization) ??
    unnamed(id ? { id, en: id } : LABELS.unnamed)
  );
}

/** What our own summary makes of the source's certainty. */
const certaintyOf = ({ summary }: CuratedStatement): Certainty =>
  summaryHedges(summary.en) ? 'hedged' : 'plain';

function statementEntry(
  id: string,
  statement: CuratedStatement,
  incident: Incident,
  directory: Directory,
): Entry {
  const party = speakerOf(statement, directory);
  const named = directory.byId(statement.organization);
  const organization = named ?? (party.type === 'person' ? directory.employer(party) : null);
  const own = sourceOf(statement.source, incident);
  const printed = statement.printedAs.map(({ source, certainty }) => ({
    ...sourceOf(source, incident),
    certainty,
  }));
  const source = printed.length > 0 ? { ...own, certainty: certaintyOf(statement) } : own;
  const sources = [source, ...printed].sort(
    (a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.url, b.url),
  );
  return {
    ...base(id, incident, source),
    sources,
    count: sources.length,
    kind: 'statement',
    date: statement.date,
    dateSource: statement.date ? 'curated' : null,
    party,
    body: organization ?? party,
    side: sideOf([party, organization], incident, directory),
    role: statement.role,
    organization: organization && organization.id !== party.id ? organization : null,
    stance: statement.stance,
    summary: statement.summary,
    figure: null,
  };
}

/** The statements of an incident, each with the id of its entry. */
function identified(incident: Incident): [string, CuratedStatement][] {
  const key = (s: CuratedStatement) =>
    [incident.id, 's', s.speaker, s.organization, s.speakerLabel?.en, s.stance, s.date, s.source].join('\n');
  return withIds(incident.statements, key, (s) => s.summary.en).map(([id, s]) => [`cs${id}`, s]);
}

/** Silences, refusals and promises that a curator marked in statements. */
export function curatedResponses(incident: Incident, directory: Directory): ResponseEntry[] {
  return identified(incident).flatMap(([id, statement]): ResponseEntry[] => {
    const { response, summary, source } = statement;
    if (!response) return [];
    const told = statementEntry(id, statement, incident, directory);
    const other = directory.byId(response.of);
    const page = sourceOf(source, incident);
    return [
      {
        id: id.replace('cs', 'cr'),
        ids: [id.replace('cs', 'cr')],
        incident: incident.id,
        kind: response.kind,
        review: 'curated',
        date: response.date ?? statement.date,
        teller: other ? told.body : null,
        party: other ?? told.party,
        body: other ?? told.body,
        side: other ? sideOf([other], incident, directory) : told.side,
        due: response.due,
        sentence: null,
        summary,
        statement: id,
        source: page,
        sources: [page],
        count: 1,
        closed: null,
      },
    ];
  });
}

/** The curated statements and figures of an incident as entries, in the file's order. */
export function curatedEntries(incident: Incident, directory: Directory): Entry[] {
  const figureKey = (f: CuratedFigure) =>
    [
      incident.id,
      'f',
      f.claimant ?? f.claimantLabel?.en,
      f.value,
      f.unit,
      f.currency,
      f.kind,
      f.scope,
      f.date,
    ].join('\n');
  return [
    ...withIds(
      incident.figures,
      figureKey,
      (f) => f.of.en,
      (f) => [f.stance, f.bound, f.asOf, f.source].join('\n'),
    ).map(([id, f]) => figureEntry(`cf${id}`, f, incident, directory)),
    ...identified(incident).map(([id, s]) => statementEntry(id, s, incident, directory)),
  ];
}
