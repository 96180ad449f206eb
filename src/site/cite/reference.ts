/** What a citation of one of our pages, or of an entry on it, is made of, and how it reads in the styles that people write by hand. */
import type { LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';

/** A page grows as entries come, so it has no date of its own: each format says so in its own way. */
export interface Reference {
  /** Key of the entry in a bibliography: "breach-ledger-<incident>". */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** Title of the page that an entry stands on; null for a page. */
  readonly within: string | null;
  /** Full address. */
  readonly url: string;
  readonly lang: SiteLang;
  /** Date of the latest entry as recorded (YYYY, YYYY-MM or YYYY-MM-DD); null where no entry has one. */
  readonly latest: string | null;
}

/** The latest date among an incident's entries, as recorded. */
export function latestDate({ entries }: Pick<LedgerIncident, 'entries'>): string | null {
  const dates = entries.flatMap(({ date }) => (date ? [date.slice(0, 10)] : []));
  return dates.sort().at(-1) ?? null;
}

const sentence = (text: string): string => (/[.?!…][”"’']?$/.test(text) ? text : `${text}.`);
const IN: Readonly<Record<SiteLang, string>> = { id: 'Dalam', en: 'In' };

/** APA, 7th edition, for a web page by a group author without a date, or for a part of one. */
export const apa = ({ author, title, within, url, lang }: Reference): string =>
  [
    `${author}. (${lang === 'id' ? 't.t.' : 'n.d.'}).`,
    sentence(title),
    ...(within ? [`${IN[lang]} ${sentence(within)}`] : []),
    url,
  ].join(' ');

/** Chicago, 18th edition, bibliography form of a web page without a date, or of a part of one. */
export const chicago = ({ author, title, within, url, lang }: Reference): string =>
  [
    `${author}.`,
    `“${sentence(title)}”`,
    ...(within ? [`${IN[lang]} “${sentence(within)}”`] : []),
    lang === 'id' ? 'T.t.' : 'N.d.',
    `${url}.`,
  ].join(' ');

/** The styles that people write by hand, by their names. */
export const STYLES = [
  { name: 'APA', write: apa },
  { name: 'Chicago', write: chicago },
] as const;
