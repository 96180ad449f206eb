/** Fetches the words of the search's interface, once a page. */
import type { SearchWords } from '../search-words.ts';

let loading: Promise<SearchWords> | undefined;

/** Rejects where they cannot be had; a later call then tries again. */
export function loadWords(address: string): Promise<SearchWords> {
  loading ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address} answers ${response.status}`);
      return response.json() as Promise<SearchWords>;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
