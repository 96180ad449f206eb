/** Positive control: a memory that does not notice that files of articles are damaged or gone. */
export { readState, statePath, writeState } from '../../ingest/store/state.ts';

export const forgetArticles = (): void => {};
export const missingArticles = (): Set<string> => new Set();
