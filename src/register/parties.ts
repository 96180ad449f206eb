/** People and bodies by name: one id space, one index. */
import type { KnownParty } from '../model/draft.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Content } from './content.ts';
import { nameKey } from './name-key.ts';

type Parties = Pick<Content, 'organizations' | 'people'>;

/** Gives the id of the person or organization that a name means, or null where none or more than one does. */
export type ResolveParty = (name: string) => string | null;

/**
 * The register's people and bodies for the extractors. The full names of an acronym are among its aliases;
 * a role appears once with its Indonesian and once with its English title, with the body's canonical name.
 */
export function knownParties(content: Parties): KnownParty[] {
  const bodies = new Map(content.organizations.map((body) => [body.id, body.name]));
  return [
    ...content.organizations.map(
      (body): KnownParty => ({
        id: body.id,
        type: 'organization',
        name: body.name,
        aliases: namesOf(body).slice(1),
      }),
    ),
    ...content.people.map(
      (person): KnownParty => ({
        id: person.id,
        type: 'person',
        name: person.name,
        aliases: person.aliases,
        roles: person.roles.flatMap((role) => {
          const organization = role.organization === null ? null : (bodies.get(role.organization) ?? null);
          return [...new Set([role.title.id, role.title.en])].map((title) => ({ title, organization }));
        }),
      }),
    ),
  ];
}

/** Every form under which a person or body may be found, the canonical name first. */
export function namesOf(party: Organization | Person): string[] {
  const full = 'fullName' in party && party.fullName ? [party.fullName.id, party.fullName.en] : [];
  return [...new Set([party.name, ...full, ...party.aliases])];
}

/**
 * Builds the index once; the function it returns is a look-up. Exact after `nameKey` (case, punctuation,
 * honorifics, legal forms); null where two parties share the form: not understood is never a guess.
 */
export function partyResolver(content: Parties): ResolveParty {
  const index = new Map<string, string | null>();
  for (const party of [...content.organizations, ...content.people])
    for (const key of new Set(namesOf(party).map(nameKey))) {
      if (key === '') continue;
      const holder = index.get(key);
      index.set(key, holder === undefined || holder === party.id ? party.id : null);
    }
  return (name) => index.get(nameKey(name)) ?? null;
}
