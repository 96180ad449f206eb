/** Proposed incidents as files: content/proposals/<id>.json. */
import { join } from 'node:path';
import { Proposal } from '../../model/proposal.ts';
import { jsonFilesIn, removeFile, writeIfChanged } from './atomic.ts';

const FOLDER = 'proposals';
/** How the ids of each origin begin; the schema demands it. */
const PREFIX: Readonly<Record<Proposal['origin'], string>> = { articles: 'story-', hibp: 'hibp-' };

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
 * Makes the proposals of one origin exactly these: what has become an incident, or part of another story, goes.
 * Proposals of other origins stay.
 * @returns how many files are new, changed or gone
 * @throws StorageError where the disk refuses
 */
export async function replaceProposals(
  contentDir: string,
  origin: Proposal['origin'],
  proposals: readonly Proposal[],
  dryRun = false,
): Promise<number> {
  const changed = await writeProposals(contentDir, proposals, dryRun);
  const current = new Set(proposals.map(({ id }) => `${id}.json`));
  const gone = (await jsonFilesIn(join(contentDir, FOLDER))).filter(
    (name) => name.startsWith(PREFIX[origin]) && !current.has(name),
  );
  if (!dryRun) for (const name of gone) await removeFile(join(contentDir, FOLDER, name));
  return changed + gone.length;
}
