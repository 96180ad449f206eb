/** The last step of a run: what no incident claims becomes proposals. */
import type { Incident } from '../../model/incident.ts';
import { ARTICLES } from '../../register/collections.ts';
import { readCollection } from '../../register/read-collection.ts';
import { proposeIncidents } from '../incident/propose.ts';
import { replaceProposals } from '../store/proposals.ts';

/** Reads the stored articles as they are now and writes the proposals that follow from them. */
export async function keepProposals(contentDir: string, incidents: readonly Incident[]): Promise<void> {
  const articles = readCollection(contentDir, ARTICLES).records.map(({ record }) => record);
  await replaceProposals(contentDir, 'articles', proposeIncidents(articles, incidents));
}
