import { describe, expect, it } from 'vitest';
import { contentWith, filed, incident, person, statement } from './content-with.ts';
import { tenure } from './tenure.ts';

const role = (changes: object) => ({
  title: { id: 'a', en: 'b' },
  organization: 'badan-uji-siber',
  ...changes,
});

/** Checks a statement of 21 May 2021 by a person with the given roles. */
const check = (roles: readonly object[], changes: object = {}) => {
  const said = statement({ speaker: 'ratna-wulandari', ...changes });
  const parts = {
    people: filed('people', [person({ roles })]),
    incidents: filed('incidents', [incident({ statements: [said] })]),
  };
  return tenure(contentWith(parts), '2022-01-01').map((finding) => finding.message);
};

describe('tenure', () => {
  it.each([
    ['without any role', [], 'has no role at badan-uji-siber'],
    ['with a role elsewhere', [role({ organization: 'lain' })], 'has no role at badan-uji-siber'],
    ['before taking office', [role({ from: '2021-06' })], 'on 2021-05-21'],
    ['after leaving office', [role({ from: '2019', to: '2021-05-20' })], 'on 2021-05-21'],
  ])('reports a speaker %s', (_, roles, message) => {
    expect(check(roles)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['with a role of unknown time', [role({})], {}],
    ['in office that month', [role({ from: '2021-05', to: '2021-05' })], {}],
    ['with an earlier and a present role', [role({ to: '2020' }), role({ from: '2021' })], {}],
    ['whose day is unknown', [role({ from: '2030' })], { date: null }],
    ['who speaks for nobody', [], { organization: null }],
  ])('accepts a speaker %s', (_, roles, changes) => {
    expect(check(roles, changes)).toEqual([]);
  });
});
