/** Every id that one record uses for another leads to a file of the right kind. */

import type { FieldPath } from '../problem.ts';
import type { Filed } from '../read-collection.ts';
import type { Check, Finding } from './types.ts';

type Target = 'person' | 'organization' | 'party' | 'incident' | 'outlet';

/** A use of an id: what kind of record it must lead to, where it stands, and the id. */
type Use = readonly [target: Target, path: FieldPath, id: string | null | undefined];

const FOLDERS: Readonly<Record<Target, string>> = {
  person: 'people',
  organization: 'organizations',
  party: 'people or organizations',
  incident: 'incidents',
  outlet: 'outlets',
};

export const references: Check = (content) => {
  const ids = (list: readonly Filed<{ readonly id: string }>[]) => list.map((one) => one.record.id);
  const people = ids(content.people);
  const organizations = ids(content.organizations);
  const known: Readonly<Record<Target, ReadonlySet<string>>> = {
    person: new Set(people),
    organization: new Set(organizations),
    party: new Set([...people, ...organizations]),
    incident: new Set(ids(content.incidents)),
    outlet: new Set(ids(content.outlets)),
  };
  const findings: Finding[] = [];
  const look = (file: string, uses: readonly Use[]) => {
    for (const [target, path, id] of uses)
      if (id != null && !known[target].has(id)) findings.push(dangling(file, path, id, target));
  };
  for (const { file, record } of content.incidents) look(file, usesOfIncident(record));
  for (const { file, record } of content.organizations) look(file, usesOfOrganization(record));
  for (const { file, record } of content.people)
    look(
      file,
      record.roles.map((role, i) => ['organization', ['roles', i, 'organization'], role.organization]),
    );
  for (const { file, record } of content.corrections)
    look(file, [['incident', ['incident'], record.incident]]);
  for (const { file, record } of content.articles) look(file, usesOfArticle(record));
  return findings;
};

function dangling(file: string, path: FieldPath, id: string, target: Target): Finding {
  const message = `no ${target} has this id`;
  const remedy = `Correct the id, or add ${id}.yml to ${FOLDERS[target]}.`;
  return { file, path, value: id, message, remedy };
}

type Records = Parameters<Check>[0];
type RecordOf<Name extends 'incidents' | 'organizations' | 'articles'> = Records[Name][number]['record'];

function usesOfIncident(incident: RecordOf<'incidents'>): Use[] {
  return [
    ...incident.victims.map((id, i): Use => ['organization', ['victims', i], id]),
    ...incident.statements.map(
      (one, i): Use => ['party', ['statements', i, 'response', 'of'], one.response?.of],
    ),
    ...incident.actors.map((id, i): Use => ['organization', ['actors', i], id]),
    ['incident', ['repackagedFrom'], incident.repackagedFrom],
    ...incident.figures.map((figure, i): Use => ['party', ['figures', i, 'claimant'], figure.claimant]),
    ...incident.statements.flatMap((statement, i): Use[] => [
      ['person', ['statements', i, 'speaker'], statement.speaker],
      ['organization', ['statements', i, 'organization'], statement.organization],
    ]),
  ];
}

function usesOfOrganization(body: RecordOf<'organizations'>): Use[] {
  return [
    ['organization', ['parent'], body.parent],
    ...(body.succeededBy ?? []).map((id, i): Use => ['organization', ['succeededBy', i], id]),
  ];
}

function usesOfArticle(article: RecordOf<'articles'>): Use[] {
  return [
    ['outlet', ['outlet'], article.outlet],
    ...article.incidents.map((link, i): Use => ['incident', ['incidents', i, 'incident'], link.incident]),
    ...article.statements.flatMap((statement, i): Use[] => [
      ['party', ['statements', i, 'party'], statement.party],
      ['organization', ['statements', i, 'organizationParty'], statement.organizationParty],
    ]),
    ...article.figures.map((figure, i): Use => ['party', ['figures', i, 'party'], figure.party]),
  ];
}
