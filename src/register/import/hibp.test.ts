import { describe, expect, it } from 'vitest';
import { Incident } from '../../model/incident.ts';
import { CatalogueProposal } from '../../model/proposal.ts';
import { incident, organization } from '../lint/content-with.ts';
import { compareWithRegister } from './hibp.ts';
import { HibpBreach, readHibp } from './hibp-file.ts';
import { skeleton } from './skeleton.ts';

const entry = (more: object = {}) => ({
  Name: 'NusaJaya',
  Title: 'Nusa Jaya Digital',
  Domain: 'nusajaya.example',
  BreachDate: '2021-05-12',
  AddedDate: '2021-06-01T08:00:00Z',
  ModifiedDate: '2021-06-01T08:00:00Z',
  PwnCount: 1_234_567,
  Description: '<p>Ours.</p>',
  DataClasses: ['Email addresses', 'Names', 'Favourite colours'],
  IsVerified: true,
  ...more,
});
const breach = (more: object = {}): HibpBreach => HibpBreach.parse(entry(more));

const register = {
  organizations: [
    organization({ id: 'nusa-jaya', name: 'PT Nusa Jaya Digital', aliases: ['NusaJaya'], kind: 'company' }),
    organization({ id: 'rs-kirana', name: 'RS Kirana Medika', kind: 'company' }),
    organization({ id: 'bank-saga', name: 'Bank Saga Bahari', kind: 'company' }),
  ],
  incidents: [
    incident({ id: 'nusa-jaya-2021', victims: ['nusa-jaya'], firstReported: '2021-05-20' }),
    incident({ id: 'rs-kirana-2023', victims: ['rs-kirana'], occurred: '2023-02', firstReported: '2024-01' }),
    incident({ id: 'bank-saga-a', victims: ['bank-saga'], firstReported: '2020-03' }),
    incident({ id: 'bank-saga-b', victims: ['bank-saga'], firstReported: '2020-06' }),
  ],
};

const cases: readonly [what: string, more: object, expected: string][] = [
  ['name and date', {}, 'known nusa-jaya-2021'],
  [
    'the name in brackets is a note',
    { Title: 'Nusa Jaya Digital (2021)', Name: 'Z1', Domain: '' },
    'known nusa-jaya-2021',
  ],
  ['domain and date', { Title: 'Other', Name: 'Other', Domain: 'nusajaya.example' }, 'known nusa-jaya-2021'],
  ['the same victim years later', { BreachDate: '2024-05-12' }, 'new'],
  ['the same victim long before', { BreachDate: '2016-01-01' }, 'new'],
  [
    'the date of the event counts',
    { Title: 'Kirana Medika', Name: 'RSKiranaMedika', Domain: '', BreachDate: '2023-03-01' },
    'known rs-kirana-2023',
  ],
  [
    'another event of that victim',
    { Title: 'X', Name: 'RSKiranaMedika', Domain: '', BreachDate: '2023-12-20' },
    'new',
  ],
  [
    'two incidents fit',
    { Title: 'Bank Saga Bahari', Name: 'Saga', Domain: '', BreachDate: '2020-02-20' },
    'unclear bank-saga-a,bank-saga-b',
  ],
  ['a name that merely begins alike', { Title: 'Nusa', Name: 'Nusa', Domain: 'nusa.example' }, 'new'],
  ['fabricated', { IsFabricated: true }, 'skipped fabricated'],
  ['spam list', { IsSpamList: true }, 'skipped a spam list'],
];

const shown = (more: object): string => {
  const [one] = compareWithRegister([breach(more)], register);
  if (one?.what === 'known') return `known ${one.incident}`;
  if (one?.what === 'unclear') return `unclear ${one.incidents.join()}`;
  return one?.what === 'skipped' ? `skipped ${one.why}` : `${one?.what}`;
};

describe('compareWithRegister', () => {
  it.each(cases)('%s', (_what, more, expected) => expect(shown(more)).toBe(expected));

  it('makes a valid proposal with attribution', () => {
    const [one] = compareWithRegister(
      [breach({ Name: 'Toko.Rimba', Title: 'Toko Rimba', Domain: '' })],
      register,
    );
    const proposal = one?.what === 'new' ? CatalogueProposal.parse(one.proposal) : null;
    expect(proposal).toMatchObject({
      id: 'hibp-toko-rimba',
      accounts: 1_234_567,
      addedDate: '2021-06-01',
      dataClasses: ['email', 'name', 'other'],
      attribution: expect.stringContaining('CC BY 4.0'),
    });
  });

  it('counts a breach that comes twice once', () => {
    expect(compareWithRegister([breach(), breach()], register)).toHaveLength(1);
  });
});

describe('readHibp', () => {
  it.each([
    ['no JSON', '{', 0, 1],
    ['no list', '{}', 0, 1],
    ['one bad entry', JSON.stringify([entry(), entry({ PwnCount: 'many' })]), 1, 1],
    ['a day that does not exist', JSON.stringify([entry({ BreachDate: '2021-02-31' })]), 0, 1],
    ['all good', JSON.stringify([entry()]), 1, 0],
  ])('%s', (_what, json, breaches, problems) => {
    const reading = readHibp(json);
    expect([reading.breaches.length, reading.problems.length]).toEqual([breaches, problems]);
  });
});

describe('skeleton', () => {
  const proposal = CatalogueProposal.parse({
    id: 'hibp-toko-rimba',
    origin: 'hibp',
    attribution: 'Have I Been Pwned, CC BY 4.0',
    name: 'TokoRimba',
    title: 'Toko Rimba',
    domain: '',
    breachDate: '2024-01-02',
    addedDate: '2024-02-03',
    accounts: 9_000,
    dataClasses: ['email'],
    url: 'https://haveibeenpwned.com/Breach/TokoRimba',
  });

  it('is no valid incident until a person has completed it', async () => {
    const { parse } = await import('yaml');
    const record = parse(skeleton(proposal, { articles: [], outlets: [], organizations: [] }));
    expect(Incident.safeParse(record).success).toBe(false);
    const completed = Incident.parse({
      ...record,
      id: 'toko-rimba-2024',
      title: { id: 'Toko Rimba', en: 'Toko Rimba' },
      country: 'ID',
      sector: 'retail',
      victims: ['toko-rimba'],
    });
    expect(completed.figures[0]).toMatchObject({ value: 9_000, claimant: null, source: proposal.url });
  });

  it('writes every null out, so that filling one in changes no other', () => {
    expect(skeleton(proposal, { articles: [], outlets: [], organizations: [] })).not.toMatch(/[&*]a1/);
  });

  it('names the catalogue where the register has it', () => {
    const organizations = [{ id: 'have-i-been-pwned' }];
    expect(skeleton(proposal, { articles: [], outlets: [], organizations })).toContain(
      'claimant: have-i-been-pwned',
    );
  });
});
