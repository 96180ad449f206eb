/** Proposals of the machine: never entries of the ledger, and shown apart from it. */
import { getCollection } from 'astro:content';
import type { CatalogueProposal, Proposal, StoryProposal } from '../model/proposal.ts';
import { filesOf } from './content/folder-files.ts';
import { FOLDERS } from './content/folders.ts';

export interface Proposals {
  /** The largest first. */
  readonly stories: readonly StoryProposal[];
  /** Latest breach first. */
  readonly catalogue: readonly CatalogueProposal[];
}

async function load(): Promise<Proposal[]> {
  if (filesOf(FOLDERS.proposals).length === 0) return [];
  return (await getCollection('proposals')).map(({ data }) => data);
}

const byId = (a: Proposal, b: Proposal): number => (a.id < b.id ? -1 : 1);

/** All of them. */
export async function proposals(): Promise<Proposals> {
  const all = await load();
  return {
    stories: all
      .filter((one) => one.origin === 'articles')
      .sort((a, b) => b.articles.length - a.articles.length || byId(a, b)),
    catalogue: all
      .filter((one) => one.origin === 'hibp')
      .sort((a, b) => (a.breachDate === b.breachDate ? byId(a, b) : a.breachDate < b.breachDate ? 1 : -1)),
  };
}
