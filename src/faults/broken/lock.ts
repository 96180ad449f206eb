/** Positive control: a lock that lets everybody in. */
export { LockedError, lockHolder } from '../../ingest/store/lock.ts';

export const takeLock = async (): Promise<() => Promise<void>> => async () => {};
