/** The address of a feed or an entry. */

import { resolved } from './address.ts';
import { rawText } from './content.ts';
import type { XmlElement } from './element.ts';

/** Relations that lead to something else than the entry's own page. */
const OTHER = new Set([
  'self',
  'edit',
  'hub',
  'enclosure',
  'replies',
  'related',
  'via',
  'license',
  'next',
  'search',
]);

/** Children of an entry that are looked at; no honest entry has more. */
const MAX_CHILDREN = 2000;

interface Candidate {
  readonly url: string;
  readonly rank: number;
}

/**
 * The best link: an alternate in HTML, any alternate, an RSS link, a permanent guid, and only then a link to
 * the entry itself. Resolved by xml:base; null where none is an http or https address.
 */
export function linkOf(element: XmlElement): string | null {
  const children = element.children.slice(0, MAX_CHILDREN);
  const candidates = children.flatMap((child): Candidate[] => {
    if (typeof child === 'string') return [];
    const rank = rankOf(child);
    const url = rank === null ? undefined : resolved(addressIn(child), child.base);
    return rank === null || !url ? [] : [{ url, rank }];
  });
  for (const name of ['rdf:about', 'href']) {
    const own = resolved(element.attributes.get(name), element.base);
    if (own && (element.name === 'item' || name === 'href')) candidates.push({ url: own, rank: 6 });
  }
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.url ?? null;
}

/** RFC 9110, 4.1 asks servers to take 8,000 octets. A longer address is a fault, and a cut one another address. */
const MAX_ADDRESS = 8000;

/** The address that a link element gives, by attribute or by text. */
function addressIn(child: XmlElement): string {
  const address = child.attributes.get('href') ?? child.attributes.get('rdf:resource') ?? rawText(child);
  return address.length > MAX_ADDRESS ? '' : address;
}

/** Lower is better; null where the element is no link. */
function rankOf(child: XmlElement): number | null {
  const { name, attributes } = child;
  if (name === 'feedburner:origlink') return 0;
  if (name === 'sitemap:loc' || name === 'loc') return 0;
  if (name === 'guid') return isPermanent(child) ? 5 : null;
  if (name !== 'link' && name !== 'atom:link') return null;
  const rel = attributes.get('rel')?.toLowerCase() ?? 'alternate';
  if (rel === 'alternate') return isHtml(attributes.get('type')) ? 1 : 3;
  return OTHER.has(rel) && rel !== 'self' ? null : 7;
}

const isHtml = (type: string | undefined): boolean =>
  !type || /^(?:text\/html|application\/xhtml\+xml)/i.test(type);

/** A guid is an address only where it looks like one: many feeds forget to say isPermaLink="false". */
function isPermanent(guid: XmlElement): boolean {
  return guid.attributes.get('ispermalink')?.toLowerCase() !== 'false' && /^https?:\/\//i.test(rawText(guid));
}
