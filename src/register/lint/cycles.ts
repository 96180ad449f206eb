/** Parents, successors and repackaged incidents lead somewhere and never back. */
import type { FieldPath } from '../problem.ts';
import type { Check, Finding } from './types.ts';

interface Link {
  readonly file: string;
  readonly path: FieldPath;
  readonly from: string;
  readonly to: readonly string[];
}

export const cycles: Check = (content) => {
  const relations: readonly Link[][] = [
    content.organizations.map(({ file, record }) => link(file, 'parent', record.id, [record.parent])),
    content.organizations.map(({ file, record }) =>
      link(file, 'succeededBy', record.id, record.succeededBy ?? []),
    ),
    content.incidents.map(({ file, record }) =>
      link(file, 'repackagedFrom', record.id, [record.repackagedFrom]),
    ),
  ];
  return relations.flatMap(circular);
};

function link(file: string, field: string, from: string, to: readonly (string | null)[]): Link {
  return { file, path: [field], from, to: to.filter((id) => id !== null) };
}

function circular(links: readonly Link[]): Finding[] {
  const next = new Map(links.map((one) => [one.from, one.to]));
  return links.flatMap(({ file, path, from, to }) => {
    if (!reaches(to, from, next)) return [];
    const message = 'following this field leads back to the same record';
    const remedy = 'Remove the link that runs against time or against the chain of command.';
    return [{ file, path, value: to.join(', '), message, remedy }];
  });
}

function reaches(
  start: readonly string[],
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (!seen.has(id)) open.push(...(next.get(id) ?? []));
    seen.add(id);
  }
  return false;
}
