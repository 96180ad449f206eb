/** Text to bytes in the two encodings that the sample outlets use. */
import type { SampleOutlet } from './outlet.ts';

/** Characters that windows-1252 puts between 0x80 and 0x9F (WHATWG encoding standard, index windows-1252). */
const HIGH: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

function windows1252(text: string): Buffer {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = HIGH[sign] ?? sign.codePointAt(0) ?? 0;
    if (code < 256) bytes.push(code);
    else bytes.push(...Buffer.from(`&#${code};`, 'latin1'));
  }
  return Buffer.from(bytes);
}

/** Bytes of a page or feed; what windows-1252 lacks becomes a numeric reference. */
export const encode = (text: string, encoding: SampleOutlet['encoding']): Buffer =>
  encoding === 'windows-1252' ? windows1252(text) : Buffer.from(text, 'utf8');
