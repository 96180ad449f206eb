/** Positive control: a memory that takes every night's pages for new ones and never forgets one. */
import { writeRuns as write } from '../../ingest/store/runs.ts';
import { readState, writeState } from '../../ingest/store/state.ts';

export { readRuns, runsPath } from '../../ingest/store/runs.ts';

export async function writeRuns(...[contentDir, runs]: Parameters<typeof write>): Promise<void> {
  const { state } = await readState(contentDir);
  const night = Date.now();
  const pages = Object.entries(state.pages).filter(([url]) => !url.includes('#'));
  for (const [url, page] of pages) state.pages[`${url}#${night}`] = page;
  await writeState(contentDir, state);
  await write(contentDir, runs);
}
