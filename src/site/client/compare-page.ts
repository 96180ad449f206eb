/** Loads two records of the JSON for programs and shows them side by side. */
import type { SiteLang } from '../../model/vocabulary.ts';
import type { incidentJson } from '../api/incident-json.ts';
import type { partyFile } from '../api/party-json.ts';
import type { CompareWords } from '../compare-words.ts';
import { incidentSections } from './compare-incidents.ts';
import { partySections } from './compare-parties.ts';
import type { Setting } from './compare-parts.ts';
import { element } from './element.ts';

type IncidentFile = ReturnType<typeof incidentJson>;
type PartyFile = ReturnType<typeof partyFile>;

async function load<T>(base: string, folder: string, id: string): Promise<T> {
  const address = `${base}api/${folder}/${encodeURIComponent(id)}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}

const pair = <T>(base: string, folder: string, a: string, b: string): Promise<[T, T]> =>
  Promise.all([load<T>(base, folder, a), load<T>(base, folder, b)]);

/** Fills `place`, whose data attributes hold the words and the base path. */
export async function compare(
  place: HTMLElement,
  kind: 'incident' | 'party',
  a: string,
  b: string,
): Promise<void> {
  const { base = '/', words = '' } = place.dataset;
  const { plain, named } = JSON.parse(words) as CompareWords;
  const lang: SiteLang = document.documentElement.lang === 'en' ? 'en' : 'id';
  const setting: Setting = { lang, plain, named };
  try {
    const [names, sections] =
      kind === 'incident'
        ? await pair<IncidentFile>(base, 'incidents', a, b).then(
            (two) => [two.map((one) => one.title[lang]), incidentSections(two, setting)] as const,
          )
        : await pair<PartyFile>(base, 'parties', a, b).then(
            (two) => [two.map((one) => one.name[lang]), partySections(two, setting)] as const,
          );
    const title = plain.title.replace('{a}', names[0] ?? '').replace('{b}', names[1] ?? '');
    place.replaceChildren(element('h2', 'compare-title', title), ...sections);
    document.title = `${title} · ${document.title.split(' · ').at(-1)}`;
  } catch {
    place.replaceChildren(element('p', 'note', plain.failed));
  }
}
