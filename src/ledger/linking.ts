/** Which incident each record of an article belongs to, where the article speaks of several. */
import type { Directory } from './directory.ts';
import { compareText } from './order.ts';
import type { Article, Incident } from './types.ts';

/** The article's links to incidents of the register, strongest first. */
export function linksOf(article: Article, incidents: ReadonlyMap<string, Incident>): Incident[] {
  return [...article.incidents]
    .sort((a, b) => b.score - a.score || compareText(a.incident, b.incident))
    .flatMap((link) => incidents.get(link.incident) ?? []);
}

/**
 * The incident of a claim by these parties: where one or more of the linked incidents have a party as victim
 * or actor, the strongest of those; else the strongest link.
 */
export function incidentOf(
  parties: readonly (string | null)[],
  links: readonly Incident[],
  directory: Directory,
): Incident | null {
  const family = new Set(parties.flatMap((id) => (id ? [...directory.family(id)] : [])));
  const own = links.find((incident) =>
    [...incident.victims, ...incident.actors].some((id) => family.has(id)),
  );
  return own ?? links[0] ?? null;
}
