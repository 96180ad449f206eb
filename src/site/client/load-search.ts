/** Fetches the search index and the words of the interface, once a page. */
import type { SearchIndex } from '../../ledger/search/search-types.ts';
import type { SearchWords } from '../search-words.ts';

export interface Loaded {
  readonly index: SearchIndex;
  readonly words: SearchWords;
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}

let loading: Promise<Loaded> | undefined;

/** Rejects where either cannot be had; a later call then tries again. */
export function loadSearch(index: string, words: string): Promise<Loaded> {
  loading ??= Promise.all([json<SearchIndex>(index), json<SearchWords>(words)])
    .then(([loadedIndex, loadedWords]) => ({ index: loadedIndex, words: loadedWords }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
