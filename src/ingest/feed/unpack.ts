/** Feeds that are sent as gzip files (news.xml.gz), not as a coded answer of HTTP. */
import { gunzipSync } from 'node:zlib';

/** Largest unpacked feed, in bytes: more than any that the fetch stage lets through uncompressed. */
const MAX_UNPACKED = 20_000_000;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a gzip file holds, the bytes themselves where they are none; null where it is damaged or unpacks to too much. */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return null;
  }
}
