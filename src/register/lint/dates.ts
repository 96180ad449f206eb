/** Dates stand in a plausible order and none lies in the future. That they exist is the schema's business. */
import type { FieldPath } from '../problem.ts';
import type { Check, Finding } from './types.ts';

type Dated = readonly [path: FieldPath, date: string | null | undefined];

/**
 * Whether one date is certainly earlier than another. "2021-05" and "2021-05-20" are not: the month may mean
 * the same day.
 */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

export const dates: Check = (content, today) => {
  const findings: Finding[] = [];
  const look = (file: string, list: readonly Dated[]) => {
    for (const [path, date] of list)
      if (date != null && isBefore(today, date)) findings.push(inFuture(file, path, date, today));
  };
  for (const { file, record } of content.incidents) {
    look(file, datesOfIncident(record));
    findings.push(...disorder(file, record));
  }
  for (const { file, record } of content.people) {
    look(
      file,
      record.roles.map((role, i): Dated => [['roles', i, 'from'], role.from]),
    );
    findings.push(...record.roles.flatMap((role, i) => backwards(file, i, role)));
  }
  for (const { file, record } of content.outlets)
    look(
      file,
      record.feeds.map((feed, i): Dated => [['feeds', i, 'verified'], feed.verified]),
    );
  for (const { file, record } of content.reviews)
    look(
      file,
      record.map((review, i): Dated => [[i, 'date'], review.date]),
    );
  for (const { file, record } of content.corrections) look(file, [[['date'], record.date]]);
  return findings;
};

type Incident = Parameters<Check>[0]['incidents'][number]['record'];

function datesOfIncident(incident: Incident): Dated[] {
  return [
    [['firstReported'], incident.firstReported],
    [['occurred'], incident.occurred],
    ...incident.figures.flatMap((figure, i): Dated[] => [
      [['figures', i, 'date'], figure.date],
      [['figures', i, 'asOf'], figure.asOf],
    ]),
    ...incident.statements.map((statement, i): Dated => [['statements', i, 'date'], statement.date]),
    ...incident.sources.map((source, i): Dated => [['sources', i, 'date'], source.date]),
  ];
}

/** An incident is reported after it occurred, and its reports are not older than the first of them. */
function disorder(file: string, incident: Incident): Finding[] {
  const { firstReported, occurred } = incident;
  const findings: Finding[] = [];
  if (occurred !== null && isBefore(firstReported, occurred)) {
    const message = `it occurred after it was first reported (${firstReported})`;
    findings.push({
      file,
      path: ['occurred'],
      value: occurred,
      message,
      remedy: 'Correct one of the two dates.',
    });
  }
  for (const [i, { date }] of incident.sources.entries()) {
    if (date === null || !isBefore(date, firstReported)) continue;
    const message = `the source is older than the first report (${firstReported})`;
    const remedy = 'Correct its date, or set firstReported to it.';
    findings.push({ file, path: ['sources', i, 'date'], value: date, message, remedy });
  }
  for (const [i, { asOf, date }] of incident.figures.entries()) {
    if (asOf == null || date === null || !isBefore(date, asOf)) continue;
    const message = `the figure is as of a day after it was given (${date})`;
    const remedy = 'Correct one of the two dates.';
    findings.push({ file, path: ['figures', i, 'asOf'], value: asOf, message, remedy });
  }
  return findings;
}

function backwards(file: string, i: number, role: { from: string | null; to: string | null }): Finding[] {
  if (role.from === null || role.to === null || !isBefore(role.to, role.from)) return [];
  const message = `the role ends before it begins (${role.from})`;
  return [
    { file, path: ['roles', i, 'to'], value: role.to, message, remedy: 'Correct one of the two dates.' },
  ];
}

function inFuture(file: string, path: FieldPath, value: string, today: string): Finding {
  const message = `the date lies in the future (today is ${today})`;
  return { file, path, value, message, remedy: 'Correct it; plans and deadlines are not dates of a record.' };
}
