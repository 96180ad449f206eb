/** Pagefind with its own files, as it loads them itself. */
import { offer, SHOWN } from './page.ts';

interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const address = new URL('pagefind/pagefind.js', location.href).href;
const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
await pagefind.init();
offer(async (text) => {
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  // Pagefind puts the folder that it was loaded from before each address.
  return shown.map(({ url }) => decodeURIComponent(url.split('/').at(-1) ?? ''));
});
