import { describe, expect, it } from 'vitest';
import { Organization } from '../model/organization.ts';
import { buildDirectory } from './directory.ts';
import { records } from './fixtures.ts';

const body = (name: string, fullName?: { id: string; en: string }) =>
  buildDirectory(
    records({
      organizations: [Organization.parse({ id: 'uji', name, fullName, kind: 'other', country: 'ID' })],
    }),
  ).byId('uji')?.name;

describe('names of bodies', () => {
  it.each([
    ['stay as they are', 'PT Nusa Jaya Digital', undefined, 'PT Nusa Jaya Digital'],
    ['stay acronyms', 'BUS', { id: 'Badan Uji Siber', en: 'Cyber Test Agency' }, 'BUS'],
    [
      'that are prose are translated',
      'Toko yang tidak disebut',
      { id: 'Toko yang tidak disebut', en: 'Shops not named' },
      'Shops not named',
    ],
  ])('%s', (_, name, fullName, english) => {
    expect(body(name, fullName)).toEqual({ id: name, en: english });
  });
});
