/** One name, one party: no two people or organizations share a name or alias. */
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import { nameKey } from '../name-key.ts';
import type { FieldPath } from '../problem.ts';
import type { Check, Finding } from './types.ts';

type Named = readonly [path: FieldPath, name: string];

export const names: Check = (content) => {
  const findings: Finding[] = [];
  const holders = new Map<string, string>();
  for (const { file, record } of [...content.organizations, ...content.people]) {
    for (const [path, name] of namesIn(record)) {
      const key = nameKey(name);
      const holder = holders.get(key);
      if (key === '') findings.push(nameless(file, path, name));
      else if (holder !== undefined && holder !== file) findings.push(shared(file, path, name, holder));
      if (holder === undefined) holders.set(key, file);
    }
    findings.push(...contradictions(file, record));
  }
  return findings;
};

function namesIn(party: Organization | Person): Named[] {
  const full: Named[] =
    'fullName' in party && party.fullName
      ? [
          [['fullName', 'id'], party.fullName.id],
          [['fullName', 'en'], party.fullName.en],
        ]
      : [];
  return [
    [['name'], party.name],
    ...full,
    ...party.aliases.map((alias, i): Named => [['aliases', i], alias]),
  ];
}

/** A name cannot be a party's own and another's. */
function contradictions(file: string, party: Organization | Person): Finding[] {
  const own = new Set(namesIn(party).map(([, name]) => nameKey(name)));
  return (party.distinctFrom ?? []).flatMap((value, i) =>
    own.has(nameKey(value))
      ? [
          {
            file,
            path: ['distinctFrom', i],
            value,
            message: 'the name is among its own names, too',
            remedy: 'Take it out of distinctFrom, or out of the names and aliases.',
          },
        ]
      : [],
  );
}

function shared(file: string, path: FieldPath, value: string, holder: string): Finding {
  const message = `${holder} has this name too, so that it could mean either`;
  const remedy =
    'Keep the name in the file that it usually means, or merge the two files if they are one party.';
  return { file, path, value, message, remedy };
}

function nameless(file: string, path: FieldPath, value: string): Finding {
  const message = 'the name has no letter or digit';
  return { file, path, value, message, remedy: 'Write the name out.' };
}
