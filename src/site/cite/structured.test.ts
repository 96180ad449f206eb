import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { article, curatedFigure, curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { structuredDefects } from '../gate/judge-structured.ts';
import { pageReference } from './page-reference.ts';
import { structuredIncident } from './structured.ts';
import { structuredData, structuredOutlet, structuredParty, structuredSite } from './structured-pages.ts';

const reference = pageReference('https://ledger.example/en/x/', 'Nusa Jaya customer data offered', 'en');
const ledger = buildLedger(
  records({
    incidents: [incident({ figures: [curatedFigure()], statements: [curatedStatement()] })],
    articles: [
      article({ incidents: ['nusa-jaya-2023'], statements: [{ text: 'Sistem kami aman, kata Ratna.' }] }),
    ],
  }),
);
const [one] = ledger.incidents;
const [party] = ledger.parties;
const [outlet] = ledger.outlets;
if (!one || !party || !outlet) throw new Error('the fixture has an incident, a party and an outlet');
const DESCRIPTION = 'Claimed: by Kuncirat. 12 million people.';
const made = structuredIncident(one, reference, DESCRIPTION, 'https://ledger.example/api/x.json');

describe('what pages tell machines', () => {
  it.each([
    ['an incident', made],
    ['a party', structuredParty(party, reference)],
    ['an outlet', structuredOutlet(outlet, reference)],
    ['the site', structuredSite(reference, DESCRIPTION)],
    [
      'all data',
      structuredData(reference, DESCRIPTION, [{ url: 'https://ledger.example/a.csv', type: 'text/csv' }]),
    ],
  ])('of %s is as schema.org has it', (_, described) => {
    expect(structuredDefects(JSON.stringify(described))).toEqual([]);
  });

  it('names every checked entry, and none that a program alone has read', () => {
    expect(one.entries.some(({ review }) => review === 'unreviewed')).toBe(true);
    expect(made.hasPart.map((part) => part.url)).toEqual(
      one.entries.filter(({ review }) => review !== 'unreviewed').map(({ id }) => `${reference.url}#${id}`),
    );
  });

  it('gives each source once, with its newsroom', () => {
    expect(made.citation).toHaveLength(1);
    expect(made.citation[0]).toMatchObject({ '@type': 'NewsArticle', publisher: { name: 'Warta Uji' } });
  });
});
