import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { articleId, figureId, textHash } from '../../model/ids.ts';
import { StoryProposal } from '../../model/proposal.ts';
import { proposeIncidents, storyById } from './propose.ts';

/** A stored article with one figure, whose sentence is all that is left of its text. */
function stored(n: number, published: string | null, title: string, sentence: string, more = {}): Article {
  const url = `https://harian.example/${n}`;
  const id = articleId(url);
  const span = { start: sentence.indexOf('5 juta'), end: sentence.indexOf('5 juta') + 6 };
  return {
    id,
    url,
    outlet: 'harian-contoh',
    lang: 'id',
    title,
    authors: [],
    editors: [],
    published,
    modified: null,
    section: null,
    incidents: [],
    statements: [],
    figures: [
      {
        id: figureId(id, span),
        raw: '5 juta',
        span,
        value: 5_000_000,
        unit: 'accounts',
        currency: null,
        of: null,
        bound: 'exact',
        claimant: null,
        party: null,
        kind: 'affected',
        scope: 'affected',
        certainty: 'plain',
        asOf: null,
        statement: null,
        sentence,
        sentenceStart: 0,
        confidence: 1,
        rule: 'test',
        extractor: 'test',
      },
    ],
    textHash: textHash(sentence),
    textLength: sentence.length,
    reader: 'test',
    ...more,
  };
}

const bank = stored(
  1,
  '2025-03-04',
  'Data Bank Saga Bahari bocor',
  'Sebanyak 5 juta akun Bank Saga Bahari dijual.',
);
const later = stored(
  2,
  '2025-03-09',
  'Bank Saga Bahari diam',
  'Kasus 5 juta akun Bank Saga Bahari berlanjut.',
);
const clinic = stored(3, null, 'Klinik Kirana lumpuh', 'Sebanyak 5 juta akun Klinik Kirana hilang.');
const all = [bank, later, clinic];

describe('proposeIncidents', () => {
  it('groups by story, earliest first, and names it after its earliest article', () => {
    const stories = proposeIncidents(all);
    expect(stories.map(({ articles }) => articles.map(({ title }) => title)).sort()).toEqual([
      ['Data Bank Saga Bahari bocor', 'Bank Saga Bahari diam'],
      ['Klinik Kirana lumpuh'],
    ]);
    const story = stories.find(({ articles }) => articles.length === 2);
    expect(story?.id).toBe(`story-${bank.id}`);
    expect(story?.figures).toEqual([...bank.figures, ...later.figures].map(({ id }) => id));
    expect(story?.names.map(({ name }) => name)).toEqual(['bahari', 'bank', 'saga']);
  });

  it('gives valid records', () => {
    for (const story of proposeIncidents(all)) expect(StoryProposal.parse(story)).toEqual(story);
  });

  it('keeps its id when a later article joins', () => {
    expect(proposeIncidents([bank]).map(({ id }) => id)).toEqual([`story-${bank.id}`]);
  });

  it('keeps its id when an earlier article is found late', () => {
    const [early] = proposeIncidents([later, clinic]).filter(({ articles }) => articles[0]?.id === later.id);
    expect(early?.id).toBe(`story-${later.id}`);
    const previous = [`story-${later.id}`, `story-${clinic.id}`];
    const [joined] = proposeIncidents(all, { previous }).filter(({ articles }) => articles.length === 2);
    expect(joined?.id).toBe(`story-${later.id}`);
    expect(joined?.articles.map(({ id }) => id)).toEqual([bank.id, later.id]);
  });

  it('keeps the earlier name of two stories that become one, and understands both', () => {
    const previous = [`story-${later.id}`, `story-${bank.id}`];
    const stories = proposeIncidents(all, { previous });
    const joined = storyById(stories, `story-${bank.id}`);
    expect(joined?.articles).toHaveLength(2);
    expect(storyById(stories, `story-${later.id}`)).toBe(joined);
    expect(storyById(stories, 'story-000000000000')).toBeUndefined();
  });

  it('tells the same stories in whichever order nights bring the articles, and never takes an id back', () => {
    const told = (stories: StoryProposal[]) =>
      stories.map(({ articles }) => articles.map(({ id }) => id).join()).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (arrival) => {
        let stories: StoryProposal[] = [];
        const given = new Set<string>();
        for (let night = 1; night <= arrival.length; night++) {
          stories = proposeIncidents(arrival.slice(0, night), { previous: stories.map(({ id }) => id) });
          for (const { id } of stories) given.add(id);
          for (const id of given) expect(storyById(stories, id)).toBeDefined();
        }
        expect(told(stories)).toEqual(told(proposeIncidents(all)));
      }),
    );
  });

  it('does not depend on order or on an article that comes twice', () => {
    const expected = proposeIncidents(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, bank], { minLength: 4 }), (shuffled) => {
        expect(proposeIncidents(shuffled)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['linked', { ...clinic, incidents: [{ incident: 'klinik-kirana', score: 1, why: ['victim'] }] }, []],
    ['withdrawn by its outlet', { ...clinic, gone: '2025-04-01' }, []],
    ['a source of an incident', clinic, [clinic.url]],
  ])('leaves out an article that is %s', (_what, article, sources) => {
    const incidents = [
      { sources: sources.map((url) => ({ url, outlet: 'Harian Contoh', date: null, lang: 'id' })) },
    ];
    expect(proposeIncidents([article], { incidents })).toEqual([]);
  });
});
