/** UTF-8 that was once read as windows-1252 and written as UTF-8 again: "PelanggaranÂ data" for a no-break space. */

/** windows-1252's characters for the bytes 0x80 to 0x9f. */
const HIGH = new Map(
  Array.from({ length: 32 }, (_, at): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

/**
 * The text as it was meant, if every one of its non-ASCII characters is part of such a pair; else the text itself.
 * An honest é stands before an ASCII letter, which is no UTF-8, so that right text is never changed.
 */
export function mendMojibake(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : HIGH.get(character);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
