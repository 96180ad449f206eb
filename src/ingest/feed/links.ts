/** The address of a feed or an entry. */
import { rawText } from './content.ts';
import { resolved, type XmlElement } from './tree.ts';

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

interface Candidate {
  readonly url: string;
  readonly rank: number;
}

/**
 * The best link: an alternate in HTML, any alternate, an RSS link, a permanent guid, and only then a link to
 * the entry itself. Resolved by xml:base; null where none is an http or https address.
 */
export function linkOf(element: XmlElement): string | null {
  const candidates = element.children.flatMap((child): Candidate[] => {
    if (typeof child === 'string') return [];
    const rank = rankOf(child);
    const url = rank === null ? undefined : resolved(addressIn(child), child.base);
    return rank === null || !url ? [] : [{ url, rank }];
  });
  const about = resolved(element.attributes.get('rdf:about'), element.base);
  if (about && element.name === 'item') candidates.push({ url: about, rank: 6 });
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.url ?? null;
}

function addressIn(child: XmlElement): string {
  return child.attributes.get('href') ?? child.attributes.get('rdf:resource') ?? rawText(child);
}

/** Lower is better; null where the element is no link. */
function rankOf(child: XmlElement): number | null {
  const { name, attributes } = child;
  if (name === 'feedburner:origlink') return 0;
  if (name === 'sitemap:loc' || name === 'loc') return 0;
  if (name === 'guid') return attributes.get('ispermalink')?.toLowerCase() === 'false' ? null : 5;
  if (name !== 'link' && name !== 'atom:link') return null;
  const rel = attributes.get('rel')?.toLowerCase() ?? 'alternate';
  if (rel === 'alternate') return isHtml(attributes.get('type')) ? 1 : 3;
  return OTHER.has(rel) && rel !== 'self' ? null : 7;
}

const isHtml = (type: string | undefined): boolean =>
  !type || /^(?:text\/html|application\/xhtml\+xml)/i.test(type);
