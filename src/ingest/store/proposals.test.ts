import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { StoryProposal } from '../../model/proposal.ts';
import { readContent } from '../../register/content.ts';
import { replaceProposals, writeProposals } from './proposals.ts';

const dir = mkdtempSync(join(tmpdir(), 'proposals-'));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const story = (id: string): StoryProposal => ({
  id: `story-${id}`,
  origin: 'articles',
  names: [],
  articles: [
    { id, url: 'https://harian.example/1', outlet: 'harian', lang: 'id', title: 'Judul', published: null },
  ],
  figures: [],
});
const [A, B] = [story('aaaaaaaaaaaa'), story('bbbbbbbbbbbb')];

it('keeps exactly the stories given, and whatever is of another origin', async () => {
  await writeProposals(dir, [A]);
  writeFileSync(join(dir, 'proposals', 'hibp-nusa.json'), '{}');
  await replaceProposals(dir, 'articles', [B]);
  expect(readdirSync(join(dir, 'proposals')).sort()).toEqual(['hibp-nusa.json', `${B.id}.json`]);
});

it('writes what readContent reads, and nothing the second time', async () => {
  expect(await writeProposals(dir, [A, B])).toBe(2);
  expect(await writeProposals(dir, [A, B])).toBe(0);
  expect(readContent(dir)).toMatchObject({ proposals: [A, B], problems: [] });
});

it('writes nothing in a dry run, and bears a missing folder', async () => {
  expect(await writeProposals(dir, [A], true)).toBe(1);
  await replaceProposals(dir, 'articles', []);
  expect(readContent(dir).proposals).toEqual([]);
});
