/** What a feed says about its charset: byte order mark, width of its first characters, HTTP, XML declaration. */

/** Labels that say less than the bytes do: all that is not ASCII is left to the bytes. */
const WEAK = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968']);

export interface Labels {
  /** The charset that the bytes themselves prove; beats every label. */
  readonly proven: string | null;
  /** Labels of HTTP and the XML declaration, lower case, the stronger first. Weak ones are left out. */
  readonly claimed: readonly string[];
  /** A claimed label that no decoder knows. */
  readonly unknown: string | null;
  /** The label of the document's own declaration, whatever it is worth. */
  readonly declared: string | null;
}

/** Reads all labels of a document. */
export function labelsOf(bytes: Uint8Array, contentType: string | null): Labels {
  const declared = declaredIn(bytes);
  const all = [charsetOf(contentType ?? ''), declared].filter((label) => label !== null);
  return {
    declared,
    proven: markOf(bytes) ?? widthOf(bytes),
    claimed: all.filter((label) => isKnown(label) && !WEAK.has(label) && !isWide(label, bytes)),
    unknown: all.find((label) => !isKnown(label)) ?? null,
  };
}

/** The charset parameter of a Content-Type, lower case. */
export function charsetOf(contentType: string): string | null {
  const match = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]+)/i.exec(contentType.slice(0, 500));
  return match?.[1]?.toLowerCase() ?? null;
}

/** The encoding of the XML declaration; HTML pages say it in a meta element. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const match =
    /<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([A-Za-z0-9._:-]+)/.exec(head) ??
    /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]+)/i.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}

/** WHATWG's decoders, without the one that only replaces. base64, hex and utf-7 are no charsets there. */
function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** Two bytes a character are claimed, but the document has no zero byte: it is not what it says. */
function isWide(label: string, bytes: Uint8Array): boolean {
  return /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/.test(label) && !bytes.subarray(0, 1024).includes(0);
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

/** Without a mark, the zero bytes around the first "<" tell the width (XML 1.0, appendix F). */
function widthOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return a === 0 && b === 0 && c === 0 && d === 0x3c ? 'utf-32be' : null;
}
