import { describe, expect, it } from 'vitest';
import type { FiledContent } from '../content.ts';
import {
  article,
  contentWith,
  fieldsOf,
  figure,
  filed,
  incident,
  organization,
  outlet,
  person,
  statement,
} from './content-with.ts';
import { references } from './references.ts';

const base: Partial<FiledContent> = {
  outlets: filed('outlets', [outlet()]),
  organizations: filed('organizations', [organization()]),
  people: filed('people', [person()]),
  incidents: filed('incidents', [incident()]),
};

const DANGLING: Readonly<Record<string, readonly [Partial<FiledContent>, string]>> = {
  'a victim without a file': [{ incidents: filed('incidents', [incident({ victims: ['x'] })]) }, 'victims.0'],
  'a person as victim': [
    { incidents: filed('incidents', [incident({ victims: ['ratna-wulandari'] })]) },
    'victims.0',
  ],
  'an actor': [{ incidents: filed('incidents', [incident({ actors: ['x'] })]) }, 'actors.0'],
  'a claimant': [
    { incidents: filed('incidents', [incident({ figures: [figure({ claimant: 'x' })] })]) },
    'figures.0.claimant',
  ],
  'an organization as speaker': [
    {
      incidents: filed('incidents', [incident({ statements: [statement({ speaker: 'badan-uji-siber' })] })]),
    },
    'statements.0.speaker',
  ],
  'the incident that was repackaged': [
    { incidents: filed('incidents', [incident({ repackagedFrom: 'x' })]) },
    'repackagedFrom',
  ],
  'a parent': [{ organizations: filed('organizations', [organization({ parent: 'x' })]) }, 'parent'],
  'a successor': [
    { organizations: filed('organizations', [organization({ succeededBy: ['x'] })]) },
    'succeededBy.0',
  ],
  "a role's organization": [
    { people: filed('people', [person({ roles: [{ title: { id: 'a', en: 'b' }, organization: 'x' }] })]) },
    'roles.0.organization',
  ],
  "an article's outlet": [{ articles: filed('articles', [article({ outlet: 'x' })]) }, 'outlet'],
  "an article's incident": [
    { articles: filed('articles', [article({ incidents: [{ incident: 'x', score: 1, why: ['y'] }] })]) },
    'incidents.0.incident',
  ],
};

describe('references', () => {
  it.each(Object.entries(DANGLING))('reports %s', (_, [parts, field]) => {
    const findings = references(contentWith({ ...base, ...parts }), '2022-01-01');
    expect(fieldsOf(findings)).toEqual([field]);
  });

  it('is silent where every id has its file, a person as claimant among them', () => {
    const complete = incident({
      actors: ['badan-uji-siber'],
      figures: [figure({ claimant: 'ratna-wulandari' })],
      statements: [statement({ speaker: 'ratna-wulandari' })],
    });
    const parts = { incidents: filed('incidents', [complete]), articles: filed('articles', [article()]) };
    expect(references(contentWith({ ...base, ...parts }), '2022-01-01')).toEqual([]);
  });
});
