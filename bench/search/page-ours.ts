/** Ours: the site's own thread and shards. */
import { askSearch } from '../../src/site/client/search-thread.ts';
import { offer, SHOWN } from './page.ts';

const KINDS: Readonly<Record<string, string>> = {
  insiden: 'incident',
  incidents: 'incident',
  orang: 'person',
  people: 'person',
  lembaga: 'organization',
  organizations: 'organization',
  media: 'outlet',
  outlets: 'outlet',
};

/** "/insiden/x/#a" is "a", "/orang/y/" is "person:y". */
function keyOf(path: string): string {
  const [page = '', anchor] = path.split('#');
  const [section = '', id = ''] = page.split('/').filter(Boolean).slice(-2);
  return anchor ?? `${KINDS[section]}:${id}`;
}

offer(async (text, lang) => {
  const folder = new URL('index/', location.href).href;
  const hits = await askSearch({ folder, text, lang, base: '/', limit: SHOWN });
  return (hits ?? []).map((hit) => keyOf(hit.path));
});
