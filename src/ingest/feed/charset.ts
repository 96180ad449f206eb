/** From bytes to text: what the bytes prove, what labels claim, and what is left to guess. */
import { analyse } from 'chardet';
import { labelsOf } from './charset-label.ts';
import type { Defect } from './types.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly defect: Defect | null;
}

/** Bytes that a guess is made from. */
const SAMPLE = 64 * 1024;

/** Confidence in percent below which a guess is not better than windows-1252. */
const LEAST_CONFIDENCE = 40;

/**
 * Decodes a feed. Never throws: what no label explains is guessed, with a defect. `repair` turns C1 controls,
 * which do not occur in text, into the windows-1252 characters that they were.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null, repair = true): Decoded {
  const decoded = decode(bytes, contentType);
  return repair ? { ...decoded, text: repairControls(decoded.text) } : decoded;
}

function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const { proven, claimed, unknown } = labelsOf(bytes, contentType);
  const defect = unknown ? charsetDefect(`the charset "${unknown.slice(0, 40)}" does not exist`) : null;
  if (proven?.startsWith('utf-32'))
    return { text: utf32(bytes, proven === 'utf-32le'), charset: proven, defect };
  for (const charset of candidates(proven, claimed)) {
    const text = strictly(bytes, charset);
    if (text !== null) return { text, charset, defect };
  }
  const label = proven ?? claimed[0];
  return label ? loosely(bytes, label) : guessed(bytes, defect);
}

/** Bytes that are valid UTF-8 beyond ASCII are UTF-8, also where a server calls everything Latin-1. */
function candidates(proven: string | null, claimed: readonly string[]): string[] {
  if (proven) return [proven];
  const [first] = claimed;
  const isLatin = first !== undefined && new TextDecoder(first).encoding === 'windows-1252';
  return first === undefined || isLatin ? ['utf-8', ...claimed] : [...claimed, 'utf-8'];
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes are not all what they should be: what is broken becomes U+FFFD, unless most of it is Latin. */
function loosely(bytes: Uint8Array, label: string): Decoded {
  const text = new TextDecoder(label).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  const defect = charsetDefect(`the bytes are not all ${label}: ${lost} of them could not be read`);
  if (label !== 'utf-8' || !isLatinInstead(bytes, text, lost)) return { text, charset: label, defect };
  return { text: latin(bytes), charset: 'windows-1252', defect };
}

/** More broken sequences than whole ones, and read as windows-1252 most letters stand in words: "Espa\xf1a". */
function isLatinInstead(bytes: Uint8Array, text: string, lost: number): boolean {
  const whole = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  const reading = latin(bytes);
  // Bytes that windows-1252 does not define come out as C1 controls.
  if (whole > lost || /[\u0080-\u009f]/.test(reading)) return false;
  const letters = reading.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  const inWords = reading.match(/[A-Za-z][\u00c0-\u00ff]|[\u00c0-\u00ff](?=[A-Za-z])/g)?.length ?? 0;
  return inWords * 2 >= letters;
}

/** Read as windows-1252, without the byte order mark of UTF-8. */
function latin(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextDecoder('windows-1252').decode(marked ? bytes.subarray(3) : bytes);
}

/** No label and not UTF-8: chardet's statistics, else windows-1252, as browsers do. */
function guessed(bytes: Uint8Array, defect: Defect | null): Decoded {
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  const confident =
    best && best.confidence >= LEAST_CONFIDENCE && !/^(?:UTF|ISO-2022|ASCII)/i.test(best.name);
  const charset = confident ? labelOrLatin(best.name) : 'windows-1252';
  return {
    text: new TextDecoder(charset).decode(bytes),
    charset,
    defect:
      defect ??
      charsetDefect(`the feed does not say its charset and is not UTF-8; it was read as ${charset}`),
  };
}

function labelOrLatin(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}

function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, little);
    if (at === 0 && codePoint === 0xfeff) continue;
    parts.push(codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint));
  }
  return parts.join('').toWellFormed();
}

function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (mark) => LATIN_CONTROLS[mark.charCodeAt(0) - 0x80] ?? mark);
}

const LATIN_CONTROLS = latin(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

function charsetDefect(message: string): Defect {
  return {
    class: 'charset',
    message,
    remedy: 'Look at the headlines for wrong letters and tell the outlet which charset its feed really has.',
  };
}
