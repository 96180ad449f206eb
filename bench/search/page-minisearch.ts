/** MiniSearch with an index made beforehand, typos and beginnings allowed. */
import MiniSearch from 'minisearch';
import { offer, SHOWN } from './page.ts';

const response = await fetch('index.json');
const search = MiniSearch.loadJSON(await response.text(), {
  fields: ['name', 'text', 'context'],
  idField: 'key',
});
offer(async (text) =>
  search
    .search(text, { prefix: true, fuzzy: 0.2, boost: { name: 3, text: 2 } })
    .slice(0, SHOWN)
    .map(({ id }: { readonly id: unknown }) => String(id)),
);
