/** Who speaks for a body has a role there, and had it on that day as far as the person's file tells. */
import type { Person, PersonRole } from '../../model/person.ts';
import { isBefore } from './dates.ts';
import type { Check, Finding } from './types.ts';

export const tenure: Check = (content) => {
  const people = new Map(content.people.map((one) => [one.record.id, one.record]));
  return content.incidents.flatMap(({ file, record }) =>
    record.statements.flatMap(({ speaker, organization, date }, i): Finding[] => {
      const person = speaker === null ? undefined : people.get(speaker);
      if (!person || organization === null) return [];
      const roles = person.roles.filter((role) => role.organization === organization);
      const path = ['statements', i, 'speaker'];
      if (roles.length === 0) return [{ file, path, value: speaker, ...roleless(person, organization) }];
      if (date === null || roles.some((role) => covers(role, date))) return [];
      return [{ file, path, value: speaker, ...outOfOffice(person, organization, date) }];
    }),
  );
};

function covers(role: PersonRole, date: string): boolean {
  const early = role.from !== null && isBefore(date, role.from);
  const late = role.to !== null && isBefore(role.to, date);
  return !early && !late;
}

function roleless(person: Person, organization: string): Pick<Finding, 'message' | 'remedy'> {
  const message = `${person.name} has no role at ${organization}`;
  return { message, remedy: `Add the role to people/${person.id}.yml, or correct speaker or organization.` };
}

function outOfOffice(
  person: Person,
  organization: string,
  date: string,
): Pick<Finding, 'message' | 'remedy'> {
  const message = `${person.name} had no role at ${organization} on ${date}`;
  return { message, remedy: `Correct the date, or from and to in people/${person.id}.yml.` };
}
