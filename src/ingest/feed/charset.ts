/** From bytes to text: byte order mark, HTTP, XML declaration, then what the bytes themselves allow. */
import type { Defect } from './types.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly defect: Defect | null;
}

/** Labels that say less than the bytes do: everything is a superset of ASCII that the bytes must decide. */
const WEAK = new Set(['us-ascii', 'ascii']);

/** Decodes a feed. Never throws: what no label explains is read as UTF-8 or windows-1252, with a defect. */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = bomOf(bytes) ?? wideOf(bytes);
  if (mark) return read(bytes, mark, null);
  const labels = [charsetOf(contentType ?? ''), declaredIn(bytes)].filter((label) => label !== null);
  const unknown = labels.find((label) => !isKnown(label));
  const label = labels.find(isKnown);
  const defect = unknown ? charsetDefect(`the charset "${unknown.slice(0, 40)}" does not exist`) : null;
  return read(bytes, label && !WEAK.has(label) ? label : 'utf-8', defect);
}

function read(bytes: Uint8Array, label: string, defect: Defect | null): Decoded {
  if (label.startsWith('utf-32')) return { text: utf32(bytes, label === 'utf-32le'), charset: label, defect };
  const text = tryDecode(bytes, label);
  if (text !== null) return { text: repairControls(text), charset: label, defect };
  const loose = new TextDecoder(label).decode(bytes);
  const lost = loose.split('\ufffd').length - 1;
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const broken = charsetDefect(`the bytes are not all ${label}: ${lost} of them could not be read`);
  const useLatin = label === 'utf-8' && !hasMultibyte(loose);
  return {
    text: repairControls(useLatin ? latin : loose),
    charset: useLatin ? 'windows-1252' : label,
    defect: broken,
  };
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether anything but ASCII was read; if not, invalid bytes are more likely a single-byte charset. */
const hasMultibyte = (text: string): boolean => /[\u0080-\ufffc]/.test(text);

function isKnown(label: string): boolean {
  if (label === 'utf-7' || label === 'replacement') return false;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The charset parameter of a Content-Type. */
export function charsetOf(contentType: string): string | null {
  const match = /;\s*charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType.slice(0, 500));
  return match?.[1]?.toLowerCase() ?? null;
}

/** The encoding of the XML declaration; HTML pages say it in a meta element. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const match =
    /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)/.exec(head) ??
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)/i.exec(head);
  const label = match?.[1]?.toLowerCase() ?? null;
  // The declaration could be read byte by byte, so the document is not in UTF-16 or UTF-32, whatever it says.
  return label && /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/.test(label) ? null : label;
}

function bomOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

/** Without a mark, the zero bytes around the first "<" tell the width (XML 1.0, appendix F). */
function wideOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return a === 0 && b === 0 && c === 0 && d === 0x3c ? 'utf-32be' : null;
}

function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, little);
    if (at === 0 && codePoint === 0xfeff) continue;
    parts.push(codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint));
  }
  return parts.join('');
}

/** C1 controls do not occur in text; they are windows-1252 that went by another name. */
export function repairControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (mark) => LATIN.decode(Uint8Array.of(mark.charCodeAt(0))));
}

const LATIN = new TextDecoder('windows-1252');

function charsetDefect(message: string): Defect {
  return {
    class: 'charset',
    message,
    remedy: 'Look at the headlines for wrong letters and tell the outlet which charset its feed really has.',
  };
}
