import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { Person } from '../model/person.ts';
import { answerName } from './name-answer.ts';
import { nameQueue } from './name-queue.ts';

const dir = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const article = (id: string, speaker: string, party: string | null = null) =>
  ({
    id,
    title: `Kabar ${id}`,
    url: `https://harian.example/${id}`,
    statements: [{ speaker, party, organization: null, organizationParty: null }],
    figures: [],
  }) as unknown as Article;
const ratna = Person.parse({
  id: 'ratna-wulandari',
  name: 'Ratna Wulandari',
  aliases: ['Ratna W. Wulandari'],
});
const queue = (articles: Article[], person = ratna) =>
  nameQueue({ articles, people: [person], organizations: [] }).map(({ name, party, articles: count }) => [
    name,
    party,
    count,
  ]);

it('asks about a name once, however many articles have it', () => {
  const articles = [
    article('a', 'Ratna Wulandhari'),
    article('b', 'Ratna Wulandhari'),
    article('c', 'Bimo Prakosa'),
  ];
  expect(queue(articles)).toEqual([['Ratna Wulandhari', 'ratna-wulandari', 2]]);
  expect(queue(articles.toReversed())).toEqual(queue(articles));
});

it.each([
  ['resolves already', article('a', 'Ratna Wulandhari', 'ratna-wulandari'), ratna],
  ['is an alias', article('a', 'Ratna Wulandhari'), { ...ratna, aliases: ['Ratna Wulandhari'] }],
  [
    'has been called another',
    article('a', 'Ratna Wulandhari'),
    { ...ratna, distinctFrom: ['RATNA WULANDHARI'] },
  ],
])('does not ask about a name that %s', (_, one, person) => {
  expect(queue([one], person)).toEqual([]);
});

it('writes a yes and a no into the file, keeps its comments, and writes nothing twice', () => {
  mkdirSync(join(dir, 'people'));
  const path = join(dir, 'people', 'ratna-wulandari.yml');
  writeFileSync(path, '# spokeswoman\nid: ratna-wulandari\nname: Ratna Wulandari\naliases: []\n');
  answerName(dir, 'same', 'Ratna Wulandhari', 'ratna-wulandari');
  answerName(dir, 'same', 'Ratna Wulandhari', 'ratna-wulandari');
  answerName(dir, 'different', 'Ratna Wulandar', 'ratna-wulandari');
  expect(readFileSync(path, 'utf8')).toBe(
    '# spokeswoman\nid: ratna-wulandari\nname: Ratna Wulandari\naliases:\n  - Ratna Wulandhari\ndistinctFrom:\n  - Ratna Wulandar\n',
  );
  expect(() => answerName(dir, 'same', 'Ratna', 'nobody')).toThrow('nobody');
});
