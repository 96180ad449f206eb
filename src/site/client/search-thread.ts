/** Starts the search worker at its first use and asks it. */
import type { SearchHit } from '../../ledger/search/search-types.ts';
import type { SearchAnswer, SearchQuestion } from './search-messages.ts';
import workerAddress from './search-worker.ts?worker&url';

/** Browsers with Trusted Types take a worker's address only from a policy that the page's own policy names. */
interface ScriptAddresses {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one script address that this policy lets through is the worker's own. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptAddresses };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('search-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError(`${asked} is not the search worker`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

type Waiting = (hits: readonly SearchHit[] | null) => void;

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let last = 0;

function settle(number: number, hits: readonly SearchHit[] | null): void {
  waiting.get(number)?.(hits);
  waiting.delete(number);
}

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(trusted(workerAddress), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) =>
    settle(data.number, data.hits),
  );
  worker.addEventListener('error', () => {
    for (const number of [...waiting.keys()]) settle(number, null);
  });
  return worker;
}

/** The hits for a question; null where the index or the thread cannot be had. */
export function askSearch(question: Omit<SearchQuestion, 'number'>): Promise<readonly SearchHit[] | null> {
  return new Promise((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    started().postMessage({ ...question, number: last } satisfies SearchQuestion);
  });
}
