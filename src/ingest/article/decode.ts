/** Bytes to text: BOM, then bytes that can only be UTF-8, then the HTTP header, then the page's own meta. */

import { isAscii, isUtf8 } from 'node:buffer';

const META_WINDOW = 65_536;
const LABEL = /^[a-z0-9][a-z0-9_.:-]{1,39}$/;
/** Decoding these labels would let a page smuggle markup past a filter, or is not a text encoding at all. */
const REFUSED_LABELS = new Set(['utf-7', 'base64', 'hex', 'binary', 'replacement']);

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly from: 'bom' | 'bytes' | 'http' | 'meta' | 'guess';
}

/** Decodes a page; never throws, bytes that are wrong in the charset become U+FFFD. */
export function decodePage(bytes: Uint8Array, contentType: string | null): Decoded {
  const bom = bomOf(bytes);
  if (bom) return decoded(bytes, bom, 'bom');
  // Stored and proxied pages often keep an old label after they were turned into UTF-8: the bytes decide.
  if (isMultibyteUtf8(bytes)) return decoded(bytes, 'utf-8', 'bytes');
  const http = usable(/charset\s*=\s*["']?([^\s;"',]{1,40})/i.exec(contentType ?? '')?.[1]);
  const meta = usable(metaCharset(bytes));
  if (http) return decoded(bytes, http, 'http');
  if (meta && !meta.startsWith('utf-16')) return decoded(bytes, meta, 'meta');
  return decoded(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252', 'guess');
}

function decoded(bytes: Uint8Array, charset: string, from: Decoded['from']): Decoded {
  const text = new TextDecoder(charset).decode(bytes);
  return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, charset, from };
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, META_WINDOW)).toString(
    'latin1',
  );
  return /<meta\s[^>]{0,200}?charset\s*=\s*["']?([^\s;"'/>]{1,40})/i.exec(head)?.[1];
}

/** A label that the platform knows as a text encoding, in its canonical form; undefined for others. */
function usable(label: string | undefined): string | undefined {
  const name = label?.toLowerCase();
  if (!name || !LABEL.test(name) || REFUSED_LABELS.has(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** True for valid UTF-8 with at least three multi-byte characters: no other encoding's text looks like that. */
function isMultibyteUtf8(bytes: Uint8Array): boolean {
  // Told without a loop of ours: a page of plain letters would be walked to its end.
  if (isAscii(bytes)) return false;
  let lead = 0;
  for (let at = 0; at < bytes.length && lead < 3; at++) if ((bytes[at] ?? 0) >= 0xc2) lead += 1;
  return lead === 3 && isUtf8(bytes);
}
