/** The thread that searches, so that typing never waits. It fetches the index: the core once, shards as needed. */
import { inflate } from '../../ledger/search/inflate.ts';
import { type Opened, openIndex } from '../../ledger/search/open-index.ts';
import { search } from '../../ledger/search/search.ts';
import type { SearchAnswer, SearchQuestion } from './search-messages.ts';

async function file(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`${name} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let opening: Promise<Opened> | undefined;

async function load(folder: string): Promise<Opened> {
  const read = (name: string) => file(folder, name);
  return openIndex(await inflate(await read('core.bin')), read);
}

async function answer({ folder, text, lang, base, limit }: SearchQuestion): Promise<SearchAnswer['hits']> {
  try {
    opening ??= load(folder);
    const opened = await opening;
    return await search(opened, text, lang, { base, limit });
  } catch {
    // The next question tries again, with a new core: a shard that is gone belonged to an older one.
    opening = undefined;
    return null;
  }
}

addEventListener('message', async ({ data }: MessageEvent<SearchQuestion>) => {
  const told: SearchAnswer = { number: data.number, hits: await answer(data) };
  postMessage(told);
});
