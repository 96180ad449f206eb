import { expect, it } from 'vitest';
import type { Incident } from '../../model/incident.ts';
import { Organization } from '../../model/organization.ts';
import { commonNames, weightOf } from './common-names.ts';

const body = (id: string, name: string, kind: string, aliases: string[] = []) =>
  Organization.parse({ id, name, kind, country: 'ID', aliases });
const incident = (id: string, victim: string, actor: string) =>
  ({ id, victims: [victim], actors: [actor], figures: [], statements: [] }) as unknown as Incident;

const organizations = [
  body('tintakelam', 'Tinta Kelam', 'actor', ['TK77']),
  body('kelam', 'Kelam Jaya', 'company'),
  body('nusa', 'Nusa Jaya', 'company'),
];
const common = commonNames({
  incidents: [
    incident('a', 'nusa', 'tintakelam'),
    incident('b', 'nusa', 'tintakelam'),
    incident('c', 'nusa', 'other'),
  ],
  organizations,
  people: [],
});

it.each([
  ['the actor of two incidents', 'tinta', weightOf(2)],
  ['its other name', 'tk77', weightOf(2)],
  ['a word that a rarer body has as well', 'kelam', undefined],
  ['the victim of many', 'nusa', undefined],
])('%s', (_, word, weight) => {
  expect(common.get(word)).toBe(weight);
});

it('weighs less the more incidents there are, and never nothing', () => {
  const weights = [1, 2, 5, 50].map(weightOf);
  expect(weights[0]).toBe(1);
  expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
  expect(weights.at(-1)).toBeGreaterThan(0);
});
