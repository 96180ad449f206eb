/** Telling pages from other files before anything is decoded. */

/** First bytes of PDF, PNG, GIF, JPEG, ZIP and gzip: never a page, whatever the header says. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
];

/** False where the content type or the first bytes tell of a file that is no page. */
export function looksLikeHtml(bytes: Uint8Array, contentType: string | null): boolean {
  if (contentType && !/html|xml|text\/plain|octet-stream/i.test(contentType)) return false;
  return !MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte));
}
