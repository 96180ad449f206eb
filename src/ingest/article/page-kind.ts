/** Telling pages from other files before anything is decoded. */

/** First bytes of files that are never a page, whatever the header says. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['an image (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['an image (GIF)', [0x47, 0x49, 0x46, 0x38]],
  ['an image (JPEG)', [0xff, 0xd8, 0xff]],
  ['an archive (ZIP)', [0x50, 0x4b, 0x03, 0x04]],
  ['an archive (gzip)', [0x1f, 0x8b]],
];
/** Bytes in which a page shows at least one tag, and a feed its root. */
const START = 16_384;

/** What the bytes are instead of a page, in words; null where they may be one. */
export function notHtml(bytes: Uint8Array, contentType: string | null): string | null {
  const magic = MAGIC.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (magic) return magic[0];
  if (contentType && !/html|xml|text\/plain|octet-stream/i.test(contentType)) return contentType;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START)).replaceAll('\0', '');
  if (/<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/i.test(start) && !/<(?:html|body)[\s>]/i.test(start))
    return 'a feed or sitemap';
  if (/^(?:\xef\xbb\xbf)?\s{0,100}[{[]/.test(start) && !/<(?:html|body|p|div)[\s>]/i.test(start))
    return 'JSON';
  if (start.trim() && !/<[a-z!/]/i.test(start)) return 'plain text without markup';
  return null;
}
