/** Which incident each record of an article belongs to, where the article speaks of several. */
import type { Directory } from './directory.ts';
import { normalizeQuote } from './merge-quotes.ts';
import { compareText } from './order.ts';
import type { Article, Incident } from './types.ts';

export interface Link {
  readonly incident: Incident;
  /** The article only names it: records belong to it by their own words alone. */
  readonly passing: boolean;
}

/** The article's links to incidents of the register: what it is about first, then the strongest. */
export function linksOf(article: Article, incidents: ReadonlyMap<string, Incident>): Link[] {
  return [...article.incidents]
    .sort(
      (a, b) =>
        Number(a.passing ?? false) - Number(b.passing ?? false) ||
        b.score - a.score ||
        compareText(a.incident, b.incident),
    )
    .flatMap(({ incident: id, passing = false }) => {
      const incident = incidents.get(id);
      return incident ? [{ incident, passing }] : [];
    });
}

/** The incidents that an article is about. */
export const subjectsOf = (article: Article, incidents: ReadonlyMap<string, Incident>): Incident[] =>
  linksOf(article, incidents).flatMap(({ incident, passing }) => (passing ? [] : [incident]));

/** What a record shows of its incident. */
export interface Claimed {
  readonly parties: readonly (string | null)[];
  /** The words of the quote, or the sentence of the figure. */
  readonly words: string;
  readonly value?: number | undefined;
}

/** A smaller number is shared by chance. */
const DISTINCT = 1_000;
/** A shorter name is also a word. */
const SHORTEST_NAME = 3;

/** The one of several for which a test holds; null where none or more than one does. */
function only(links: readonly Link[], test: (link: Link) => boolean): Incident | null {
  const [first, second] = links.filter(test);
  return first && !second ? first.incident : null;
}

const partiesOf = ({ victims, actors }: Incident): string[] => [...victims, ...actors];

/**
 * The incident of a claim: of those that have one of its parties as victim or actor, else of all, the only one that its
 * words name or whose figure it repeats; else the first of them that the article is about. A comparison with an older case
 * takes what names it and nothing else; null where the article is about none.
 */
export function incidentOf(claimed: Claimed, links: readonly Link[], directory: Directory): Incident | null {
  const family = new Set(claimed.parties.flatMap((id) => (id ? [...directory.family(id)] : [])));
  const own = links.filter(({ incident }) => partiesOf(incident).some((id) => family.has(id)));
  const [first] = own;
  if (first && own.length === 1) return first.incident;
  const among = first ? own : links;
  const subject = among.find(({ passing }) => !passing)?.incident ?? first?.incident ?? null;
  if (among.length === 1 && subject) return subject;
  const { words, value } = claimed;
  const line = ` ${normalizeQuote(words)} `;
  const isNamed = ({ incident }: Link) =>
    partiesOf(incident)
      .flatMap((id) => directory.names(id))
      .some((name) => name.length >= SHORTEST_NAME && line.includes(` ${normalizeQuote(name)} `));
  // A number alone is coincidence where the article only compares.
  const repeats = ({ incident, passing }: Link) =>
    (!passing || first !== undefined) &&
    value !== undefined &&
    value >= DISTINCT &&
    incident.figures.some((figure) => figure.value === value);
  return only(among, isNamed) ?? only(among, repeats) ?? subject;
}
