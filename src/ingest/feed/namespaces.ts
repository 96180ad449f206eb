/**
 * The names that feeds use. Elements are known by a short prefix of ours whatever prefix the feed chose; the
 * addresses are those of the specifications and their common misspellings (feedparser's table was the guide
 * to which occur in the wild).
 */

/** Our prefix of a namespace; '' is the core of RSS, which has no namespace or one of many old ones. */
const PREFIX_OF: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?w3\.org\/2005\/atom/i, 'atom'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/^https?:\/\/(?:www\.)?w3\.org\/xml\/1998\/namespace/i, 'xml'],
  [/^https?:\/\/(?:www\.)?w3\.org\/2000\/svg/i, 'svg'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1998\/math\/mathml/i, 'math'],
  [/^https?:\/\/purl\.org\/(?:net\/)?atom/i, 'atom'],
  [/^https?:\/\/example\.com\/newformat/i, 'atom'],
  [/^https?:\/\/purl\.org\/dc\/elements/i, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms/i, 'dcterms'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/rss091/i, ''],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/textinput/i, 'ti'],
  [/^https?:\/\/purl\.org\/(?:rss\/1\.0|net\/rss1\.1)\/?#?$/i, ''],
  [/^https?:\/\/(?:channel|my)\.netscape\.com\/rdf\/simple\/0\.9/i, ''],
  [/^https?:\/\/(?:my\.)?netscape\.com/i, ''],
  [/^https?:\/\/(?:backend|blogs?)\.(?:userland|law\.harvard)/i, ''],
  [/^https?:\/\/cyber\.law\.harvard\.edu\/rss/i, ''],
  [/^https?:\/\/www\.rssboard\.org\/rss/i, ''],
  [/^https?:\/\/(?:search|tools\.search|video\.search)\.yahoo\.com\/mrss/i, 'media'],
  [/^https?:\/\/(?:www\.)?rssboard\.org\/media-rss/i, 'media'],
  [/^https?:\/\/(?:www|example)\.(?:itunes\.)?com\/dtds\/podcast/i, 'itunes'],
  [/^https?:\/\/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/^https?:\/\/www\.sitemaps\.org\/schemas\/sitemap/i, 'sitemap'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap\/0\.84/i, 'sitemap'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-news/i, 'news'],
];

/** Prefixes that feeds use without declaring them. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  a10: 'atom',
  atom: 'atom',
  atom10: 'atom',
  content: 'content',
  dc: 'dc',
  dcterms: 'dcterms',
  feedburner: 'feedburner',
  itunes: 'itunes',
  media: 'media',
  news: 'news',
  rdf: 'rdf',
  rss: '',
  xhtml: 'xhtml',
  xml: 'xml',
};

const known = new Map<string, string | null>();

/** Our prefix for a namespace address; null where nobody knows it. */
function prefixOfNamespace(address: string): string | null {
  const trimmed = address.trim().slice(0, 200);
  if (!known.has(trimmed)) {
    if (known.size > 1000) known.clear();
    known.set(trimmed, PREFIX_OF.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null);
  }
  return known.get(trimmed) ?? null;
}

/** Our prefix for one that a feed uses without declaring it; null where nobody knows it. */
function customaryPrefix(prefix: string): string | null {
  return Object.hasOwn(CUSTOMARY, prefix) ? (CUSTOMARY[prefix] ?? null) : null;
}

/** Namespaces that one element declares; a chain, since copying them at every level would be quadratic. */
export interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

/** The scope inside an element with these attributes. */
export function scopeOf(
  attributes: readonly (readonly [string, string])[],
  outer: Scope | null,
): Scope | null {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0
    ? outer
    : { own: new Map(own.map(([name, value]) => [name.slice(6), value])), outer };
}

/** Our name for an element or attribute as the feed writes it. */
export function canonicalName(rawName: string, scope: Scope | null): string {
  const lower = rawName.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const address = namespaceOf(prefix, scope);
  const ours = address ? prefixOfNamespace(address) : colon < 0 ? '' : customaryPrefix(prefix);
  // An unknown default namespace on an old feed does not make its elements unknown.
  if (ours === null) return colon < 0 ? local : `?${lower}`;
  return ours ? `${ours}:${local}` : local;
}

function namespaceOf(prefix: string, scope: Scope | null): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const found = at.own.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}
