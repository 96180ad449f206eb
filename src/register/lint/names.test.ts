import { describe, expect, it } from 'vitest';
import { contentWith, fieldsOf, filed, organization, person } from './content-with.ts';
import { idSpace } from './id-space.ts';
import { names } from './names.ts';

const first = organization({ aliases: ['BUS'], fullName: { id: 'Badan Pengujian', en: 'Testing Agency' } });

const CLASHES: Readonly<Record<string, readonly [object, string]>> = {
  'the same name': [{ name: 'badan uji siber' }, 'name'],
  'a name that is an alias elsewhere': [{ name: 'Bus' }, 'name'],
  'an alias that is a full name elsewhere': [{ name: 'Lain', aliases: ['The Testing Agency'] }, 'aliases.0'],
  'the name with a legal form': [{ name: 'PT Badan Uji Siber Tbk' }, 'name'],
  'a name without letters': [{ name: '??' }, 'name'],
};

const check = (second: object) =>
  fieldsOf(
    names(
      contentWith({
        organizations: filed('organizations', [first, organization({ id: 'lain', ...second })]),
      }),
      '2022-01-01',
    ),
  );

describe('names', () => {
  it.each(Object.entries(CLASHES))('reports %s', (_, [second, field]) => {
    expect(check(second)).toEqual([field]);
  });

  it.each([
    ['another name', { name: 'Badan Uji' }],
    ['a parent name in the name', { name: 'Badan Uji Siber Daerah' }],
    ['its own name in two spellings', { name: 'Lain', aliases: ['LAIN', 'PT Lain'] }],
  ])('is silent about %s', (_, second) => {
    expect(check(second)).toEqual([]);
  });

  it("reports a name that is both its own and another's", () => {
    expect(check({ name: 'Lain', aliases: ['Lainnya'], distinctFrom: ['Lain Hal', 'LAINNYA'] })).toEqual([
      'distinctFrom.1',
    ]);
  });

  it('compares people with organizations', () => {
    const parts = {
      organizations: filed('organizations', [first]),
      people: filed('people', [person({ name: 'BUS' })]),
    };
    expect(names(contentWith(parts), '2022-01-01')).toMatchObject([{ file: 'people/ratna-wulandari.yml' }]);
  });
});

describe('idSpace', () => {
  it('reports a person with the id of an organization, and nothing else', () => {
    const people = filed('people', [person(), person({ id: 'badan-uji-siber', name: 'X' })]);
    const findings = idSpace(contentWith({ organizations: filed('organizations', [first]), people }), '');
    expect(findings.map((finding) => finding.value)).toEqual(['badan-uji-siber']);
  });
});
