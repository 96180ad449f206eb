/** The samples themselves: whole, consistent, and about nobody real. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../register/content.ts';
import { articlePath, readNewsroom } from './newsroom.ts';
import { SHAPES } from './outlet.ts';
import { WRITTEN_ORIGIN } from './sample-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'samples');
const desks = readNewsroom(join(SAMPLES, 'newsroom'));
const content = readContent(join(SAMPLES, 'content'));
const real = readContent(join(ROOT, 'content'));
const articles = desks.flatMap((desk) => desk.articles);

const textsBelow = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(ROOT.length + 1), readFileSync(file, 'utf8')] as const);

describe('the sample register', () => {
  it('is valid', () => {
    expect(content.problems).toEqual([]);
  });

  it('has every outlet of the newsroom with its feeds, and no other', () => {
    const inNewsroom = desks.map(({ outlet }) => [
      outlet.id,
      outlet.lang,
      outlet.feeds.map((feed) => `${WRITTEN_ORIGIN}/${outlet.id}/${feed.path}`),
    ]);
    const inRegister = content.outlets.map((outlet) => [
      outlet.id,
      outlet.lang,
      outlet.feeds.map((feed) => feed.url),
    ]);
    expect(inRegister.sort()).toEqual(inNewsroom.sort());
  });

  it('cites only articles that the newsroom serves', () => {
    const served = new Set(
      desks.flatMap(({ outlet, articles }) =>
        articles
          .filter((article) => !article.gone)
          .map((article) => WRITTEN_ORIGIN + articlePath(outlet, article)),
      ),
    );
    const cited = content.incidents.flatMap((incident) =>
      [
        ...incident.sources.map((source) => source.url),
        ...incident.figures.map((figure) => figure.source),
      ].concat(incident.statements.map((statement) => statement.source)),
    );
    expect(cited.length).toBeGreaterThan(8);
    expect(cited.filter((url) => !served.has(url))).toEqual([]);
  });
});

describe('the sample articles', () => {
  it('show every page shape, feed format and language', () => {
    expect(desks.map(({ outlet }) => outlet.shape).sort()).toEqual([...SHAPES].sort());
    const formats = desks.flatMap(({ outlet }) => outlet.feeds.map((feed) => feed.format));
    expect(new Set(formats)).toEqual(new Set(['rss', 'atom', 'rdf', 'json']));
  });

  it('have addresses of their own', () => {
    const paths = desks.flatMap(({ outlet, articles }) =>
      articles.map((article) => articlePath(outlet, article)),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('belong to an incident of the sample register, or to none', () => {
    const known = new Set(content.incidents.map((incident) => incident.id));
    const used = new Set(articles.flatMap((article) => article.incident ?? []));
    expect(used).toEqual(known);
    expect(articles.filter((article) => article.incident === null).length).toBeGreaterThanOrEqual(6);
  });

  it.each(articles.filter((article) => article.copyOf).map((article) => [article.slug, article.copyOf]))(
    '%s is a copy of %s',
    (_, original) => {
      expect(articles.map((article) => article.slug)).toContain(original);
    },
  );

  it('expect only speakers that the article names', () => {
    const aliases = new Map(
      [...content.organizations, ...content.people].map((party) => [
        party.name,
        [party.name, ...party.aliases],
      ]),
    );
    const unnamed = articles.flatMap((article) => {
      const text = `${article.title}\n${article.blocks.flatMap((block) => block.lines).join('\n')}`;
      return article.expect.speakers
        .filter((speaker) => !(aliases.get(speaker) ?? [speaker]).some((name) => text.includes(name)))
        .map((speaker) => `${article.slug}: ${speaker}`);
    });
    expect(unnamed).toEqual([]);
  });
});

describe('real people and organizations', () => {
  const names = [...real.organizations, ...real.people, ...real.outlets]
    .flatMap((party) => [party.name, ...('aliases' in party ? party.aliases : [])])
    .filter((name) => name.length > 2);

  it('are known from the real register', () => {
    expect(names.length).toBeGreaterThan(200);
  });

  it.each(textsBelow(SAMPLES))('do not occur in %s', (_, text) => {
    const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const found = names.filter((name) => words.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
    expect(found).toEqual([]);
  });
});
