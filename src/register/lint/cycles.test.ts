import { describe, expect, it } from 'vitest';
import { contentWith, fieldsOf, filed, incident, organization } from './content-with.ts';
import { cycles } from './cycles.ts';

const bodies = (field: string, links: Readonly<Record<string, unknown>>) =>
  cycles(
    contentWith({
      organizations: filed(
        'organizations',
        Object.entries(links).map(([id, target]) => organization({ id, [field]: target })),
      ),
    }),
    '',
  );

describe('cycles', () => {
  it('reports a body that is its own parent', () => {
    expect(fieldsOf(bodies('parent', { a: 'a' }))).toEqual(['parent']);
  });
  it('reports every member of a ring', () => {
    expect(bodies('parent', { a: 'b', b: 'c', c: 'a', d: 'a' }).map((one) => one.file)).toEqual([
      'organizations/a.yml',
      'organizations/b.yml',
      'organizations/c.yml',
    ]);
  });
  it('reports successors that succeed each other', () => {
    expect(bodies('succeededBy', { a: ['b'], b: ['a'] })).toHaveLength(2);
  });
  it('is silent about chains, forks and targets without a file', () => {
    expect(bodies('parent', { a: null, b: 'a', c: 'a', d: 'b', e: 'missing' })).toEqual([]);
    expect(bodies('succeededBy', { a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });
  it('reports incidents that repackage each other', () => {
    const ring = [incident({ id: 'a', repackagedFrom: 'b' }), incident({ id: 'b', repackagedFrom: 'a' })];
    expect(fieldsOf(cycles(contentWith({ incidents: filed('incidents', ring) }), ''))).toEqual([
      'repackagedFrom',
      'repackagedFrom',
    ]);
  });
});
