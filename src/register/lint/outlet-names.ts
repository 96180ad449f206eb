/** One outlet, one name: a source on an outlet's host, or under its name in another spelling, bears its name. */
import { nameKey } from '../name-key.ts';
import type { Check, Finding } from './types.ts';

export const outletNames: Check = (content) => {
  const byHost = new Map<string, string>();
  const byName = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, record } of content.outlets) {
    byName.set(nameKey(record.name), record.name);
    for (const [i, host] of [new URL(record.homepage).hostname, ...record.hosts].entries()) {
      const holder = byHost.get(host);
      // Two desks of one house may share the homepage's host ("bbc.com"); then the host does not tell.
      if (holder !== undefined && holder !== record.name && i > 0)
        findings.push(taken(file, i - 1, host, holder));
      byHost.set(host, holder === undefined || holder === record.name ? record.name : '');
    }
  }
  for (const { file, record } of content.incidents)
    for (const [i, { url, outlet }] of record.sources.entries()) {
      const name = byHost.get(new URL(url).hostname) || byName.get(nameKey(outlet));
      if (name !== undefined && name !== withoutNote(outlet)) findings.push(misnamed(file, i, outlet, name));
    }
  return findings;
};

/** "CNA (AFP)" is CNA carrying a report of AFP. */
const withoutNote = (outlet: string): string => outlet.replace(/ \([^()]*\)$/, '');

function misnamed(file: string, i: number, value: string, name: string): Finding {
  const message = `the outlet of this source is called ${name} in outlets/`;
  return { file, path: ['sources', i, 'outlet'], value, message, remedy: `Write ${name}.` };
}

function taken(file: string, i: number, value: string, holder: string): Finding {
  const message = `the host belongs to ${holder} already`;
  return { file, path: ['hosts', i], value, message, remedy: 'Leave it in one outlet file.' };
}
