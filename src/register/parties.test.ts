import { describe, expect, it } from 'vitest';
import { Organization } from '../model/organization.ts';
import { Person } from '../model/person.ts';
import { knownParties, partyResolver } from './parties.ts';

const organizations = [
  Organization.parse({
    id: 'badan-uji-siber',
    name: 'BUS',
    fullName: { id: 'Badan Uji Siber', en: 'Cyber Testing Agency' },
    aliases: ['Badan Siber'],
    kind: 'government',
    country: 'ID',
  }),
  Organization.parse({
    id: 'siber-lain',
    name: 'Siber Lain',
    aliases: ['Badan Siber'],
    kind: 'company',
    country: null,
  }),
];
const people = [
  Person.parse({
    id: 'ratna-wulandari',
    name: 'Ratna Wulandari',
    aliases: ['Ratna W'],
    roles: [{ title: { id: 'juru bicara', en: 'spokesperson' }, organization: 'badan-uji-siber' }],
  }),
];

describe('partyResolver', () => {
  const resolve = partyResolver({ organizations, people });
  it.each([
    ['bus', 'badan-uji-siber'],
    ['BADAN UJI SIBER', 'badan-uji-siber'],
    ['Cyber Testing Agency', 'badan-uji-siber'],
    ['Ibu Ratna Wulandari, S.H.', 'ratna-wulandari'],
    ['Ratna W.', 'ratna-wulandari'],
  ])('finds %s', (name, id) => {
    expect(resolve(name)).toBe(id);
  });
  it.each([['Badan Siber'], ['Ratna'], ['juru bicara'], [''], ['...'], ['constructor']])(
    'refuses "%s"',
    (name) => {
      expect(resolve(name)).toBeNull();
    },
  );
});

describe('knownParties', () => {
  it('gives full names as aliases, and roles with both titles and the body by name', () => {
    expect(knownParties({ organizations, people })).toEqual([
      expect.objectContaining({
        id: 'badan-uji-siber',
        type: 'organization',
        name: 'BUS',
        aliases: ['Badan Uji Siber', 'Cyber Testing Agency', 'Badan Siber'],
      }),
      expect.objectContaining({ id: 'siber-lain' }),
      expect.objectContaining({
        id: 'ratna-wulandari',
        type: 'person',
        roles: [
          { title: 'juru bicara', organization: 'BUS' },
          { title: 'spokesperson', organization: 'BUS' },
        ],
      }),
    ]);
  });
});
