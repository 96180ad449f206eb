/** Compares a breach catalogue with the register: what is known, what is new. Nothing in the register is changed. */
import type { Incident } from '../../model/incident.ts';
import type { Organization } from '../../model/organization.ts';
import type { CatalogueProposal } from '../../model/proposal.ts';
import { nameKey } from '../name-key.ts';
import { namesOf } from '../parties.ts';
import { ATTRIBUTION, breachUrl, dataClasses, type HibpBreach, noIncident } from './hibp-file.ts';

/** Days between the catalogue's date of a breach and ours of the same event, where ours says when it happened. */
const SAME_EVENT_DAYS = 120;
/** A breach may become known so long after it happened, in days, and not (but for vague dates) before. */
const UNNOTICED_DAYS = 900;
const DAY = 86_400_000;

export interface ImportRegister {
  readonly incidents: readonly Incident[];
  readonly organizations: readonly Organization[];
}

export type ImportOutcome =
  | { readonly what: 'known'; readonly breach: HibpBreach; readonly incident: string; readonly why: string }
  /** The register has the victim, but several of its incidents fit the date. */
  | { readonly what: 'unclear'; readonly breach: HibpBreach; readonly incidents: readonly string[] }
  | { readonly what: 'new'; readonly breach: HibpBreach; readonly proposal: CatalogueProposal }
  | { readonly what: 'skipped'; readonly breach: HibpBreach; readonly why: string };

/** One outcome a breach, in the order of the catalogue; the same breach twice counts once. */
export function compareWithRegister(
  breaches: readonly HibpBreach[],
  register: ImportRegister,
): ImportOutcome[] {
  const victims = victimsByKey(register);
  const unique = new Map(breaches.map((breach) => [breach.Name, breach]));
  return [...unique.values()].map((breach) => outcomeOf(breach, victims, register));
}

/** Name keys, with and without spaces (as in a domain), of each victim -> ids. */
function victimsByKey({ incidents, organizations }: ImportRegister): Map<string, Set<string>> {
  const victims = new Set(incidents.flatMap((incident) => incident.victims));
  const keys = new Map<string, Set<string>>();
  for (const organization of organizations.filter(({ id }) => victims.has(id)))
    for (const name of [...namesOf(organization), organization.id])
      for (const key of [nameKey(name), compact(name)])
        if (key.length > 2) keys.set(key, (keys.get(key) ?? new Set()).add(organization.id));
  return keys;
}

const compact = (name: string): string => nameKey(name).replaceAll(' ', '');

/** What a breach calls its victim: title, name, and the name part of the domain ("nusa.co.id" -> "nusa"). */
function keysOf({ Title, Name, Domain }: HibpBreach): { key: string; by: string }[] {
  const label =
    Domain.toLowerCase()
      .replace(/^www\./, '')
      .split('.')[0] ?? '';
  return [
    { key: nameKey(Title.replace(/(?<!\s)\s*\(.{1,40}\)$/, '')), by: `name "${Title}"` },
    { key: compact(Name), by: `name "${Name}"` },
    { key: compact(label), by: `domain ${Domain}` },
  ].filter(({ key }) => key.length > 2);
}

function outcomeOf(
  breach: HibpBreach,
  victims: ReadonlyMap<string, ReadonlySet<string>>,
  register: ImportRegister,
): ImportOutcome {
  const skip = noIncident(breach);
  if (skip) return { what: 'skipped', breach, why: skip };
  for (const { key, by } of keysOf(breach)) {
    const ids = victims.get(key);
    if (!ids) continue;
    const fitting = register.incidents.filter(
      (incident) => incident.victims.some((id) => ids.has(id)) && sameTime(incident, breach.BreachDate),
    );
    const [only] = fitting;
    if (only && fitting.length === 1)
      return { what: 'known', breach, incident: only.id, why: `${by}, ${breach.BreachDate}` };
    if (only) return { what: 'unclear', breach, incidents: fitting.map(({ id }) => id).sort() };
  }
  return { what: 'new', breach, proposal: toProposal(breach) };
}

/** First and last day of a date as known, as day numbers. */
function daysOf(date: string): { first: number; last: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return { first: first / DAY, last: last / DAY };
}

function sameTime({ occurred, firstReported }: Incident, breachDate: string): boolean {
  const day = daysOf(breachDate).first;
  if (occurred !== null) {
    const { first, last } = daysOf(occurred);
    return day >= first - SAME_EVENT_DAYS && day <= last + SAME_EVENT_DAYS;
  }
  const { first, last } = daysOf(firstReported);
  return day <= last + 31 && day >= first - UNNOTICED_DAYS;
}

function toProposal(breach: HibpBreach): CatalogueProposal {
  const slug = breach.Name.normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
  return {
    id: `hibp-${slug || 'unnamed'}`,
    origin: 'hibp',
    attribution: ATTRIBUTION,
    name: breach.Name,
    title: breach.Title,
    domain: breach.Domain,
    breachDate: breach.BreachDate,
    addedDate: breach.AddedDate.slice(0, 10),
    accounts: breach.PwnCount,
    dataClasses: dataClasses(breach),
    url: breachUrl(breach),
  };
}
