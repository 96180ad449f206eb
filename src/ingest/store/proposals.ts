/** Proposed incidents as files: content/proposals/<id>.json. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Proposal } from '../../model/proposal.ts';
import { writeIfChanged } from './atomic.ts';

const FOLDER = 'proposals';

/** Keys in the order of the schema, two spaces, one newline at the end. */
export const serializeProposal = (proposal: Proposal): string =>
  `${JSON.stringify(Proposal.parse(proposal), null, 2)}\n`;

/** Writes proposals beside those that are there. @returns how many files are new or changed */
export async function writeProposals(
  contentDir: string,
  proposals: readonly Proposal[],
  dryRun = false,
): Promise<number> {
  let changed = 0;
  for (const proposal of proposals) {
    const path = join(contentDir, FOLDER, `${proposal.id}.json`);
    if ((await writeIfChanged(path, serializeProposal(proposal), dryRun)) !== 'unchanged') changed++;
  }
  return changed;
}

/**
 * Makes the stories of a content folder exactly these: a story that has become an incident, or part of another story,
 * goes. Proposals of other origins stay.
 */
export async function replaceStories(contentDir: string, stories: readonly Proposal[]): Promise<void> {
  await writeProposals(contentDir, stories);
  const current = new Set(stories.map(({ id }) => `${id}.json`));
  for (const name of await filesOf(join(contentDir, FOLDER)))
    if (/^story-[0-9a-f]{12}\.json$/.test(name) && !current.has(name))
      await rm(join(contentDir, FOLDER, name), { force: true });
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
