/** Name look-up that remembers for the length of a run and never takes longer than its limit. */
import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { FetchFailure } from './failure.ts';
import type { Lookup } from './options.ts';
import { withinTime } from './time.ts';

/** The system's resolver, all addresses. */
export const resolveName: Lookup = (host) => systemLookup(host, { all: true });

/** Wraps a resolver: each name is asked once a run; failures become a FetchFailure of class `dns`. */
export function rememberingLookup(lookup: Lookup, limitMs: number): Lookup {
  const answers = new Map<string, Promise<readonly LookupAddress[]>>();
  return (host) => {
    const known = answers.get(host);
    if (known) return known;
    const answer = ask(lookup, host, limitMs);
    answers.set(host, answer);
    return answer;
  };
}

async function ask(lookup: Lookup, host: string, limitMs: number): Promise<readonly LookupAddress[]> {
  try {
    return await withinTime(lookup(host), limitMs, () => new Error(`no answer within ${limitMs} ms`));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FetchFailure('dns', `the host name ${host} could not be looked up (${code ?? message})`);
  }
}
