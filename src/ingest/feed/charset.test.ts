import { describe, expect, it } from 'vitest';
import { decodeFeed } from './charset.ts';

const WORDS = 'Kafé Ñusa “naïve” – 5 €';
const LATIN: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const latin = (text: string): Buffer =>
  Buffer.from([...text].map((mark) => LATIN[mark] ?? mark.codePointAt(0) ?? 0));
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const wide = (text: string, little: boolean): Buffer => {
  const points = [...text].map((mark) => mark.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries())
    little ? bytes.writeUInt32LE(point, at * 4) : bytes.writeUInt32BE(point, at * 4);
  return bytes;
};
const declared = (label: string) => `<?xml version="1.0" encoding="${label}"?><rss>${WORDS}</rss>`;
const plain = `<rss>${WORDS}</rss>`;

/** What, bytes, Content-Type, and the class of defect or null. All must read as WORDS. */
const READ: readonly (readonly [string, Buffer, string | null, boolean])[] = [
  ['UTF-8 without a label', Buffer.from(plain), null, false],
  ['a mark beats HTTP', Buffer.from(`\ufeff${plain}`), 'text/xml; charset=windows-1252', false],
  ['HTTP beats the declaration', latin(declared('utf-8')), 'text/xml; charset=windows-1252', false],
  ['the declaration alone', latin(declared('windows-1252')), null, false],
  ['Latin-1 is windows-1252', latin(plain), 'text/xml; charset=ISO-8859-1', false],
  ['a quoted label', Buffer.from(plain), 'text/xml; charset="utf-8"', false],
  ['UTF-8 that a server calls Latin-1', Buffer.from(plain), 'text/xml; charset=ISO-8859-1', false],
  ['us-ascii says nothing', Buffer.from(plain), 'text/xml; charset=us-ascii', false],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${plain}`, 'utf16le'), null, false],
  ['UTF-16LE without', Buffer.from(plain, 'utf16le'), null, false],
  ['UTF-16BE without', swapped(Buffer.from(plain, 'utf16le')), null, false],
  ['UTF-16BE by HTTP', swapped(Buffer.from(` ${plain}`, 'utf16le')), 'text/xml; charset=utf-16be', false],
  ['a declaration of UTF-16 in UTF-8', Buffer.from(declared('utf-16')), null, false],
  ['UTF-32BE', wide(plain, false), null, false],
  ['UTF-32LE with a mark', wide(`\ufeff${plain}`, true), null, false],
  ['base64 is no charset', Buffer.from(plain), 'text/xml; charset=base64', true],
  ['an unknown label', Buffer.from(plain), 'text/xml; charset=x-tidak-ada', true],
  ['windows-1252 that calls itself UTF-8', latin(declared('utf-8')), null, true],
];

describe('decodeFeed', () => {
  it.each(READ)('%s', (_what, bytes, contentType, withDefect) => {
    const { text, defect } = decodeFeed(bytes, contentType);
    expect(text).toContain(WORDS);
    expect(defect?.class ?? null).toBe(withDefect ? 'charset' : null);
  });

  it('never reads UTF-7', () => {
    const { text } = decodeFeed(Buffer.from('<rss>+ADw-script+AD4-</rss>'), 'text/xml; charset=utf-7');
    expect(text).toBe('<rss>+ADw-script+AD4-</rss>');
  });

  it('keeps what is right around broken bytes', () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss>'),
      Buffer.from([0xff, 0xc3, 0x28]),
      Buffer.from(`${WORDS}</rss>`),
    ]);
    const { text, defect } = decodeFeed(bytes, 'text/xml; charset=utf-8');
    expect(text).toBe(`<rss>\ufffd\ufffd(${WORDS}</rss>`);
    expect(defect?.class).toBe('charset');
  });

  it('guesses from the letters where nothing else is known', () => {
    const russian =
      'Утечка данных: агентство сообщает о взломе базы и обещает провести проверку в ближайшее время.';
    const koi8 = Buffer.from([...russian].map((mark) => KOI8.indexOf(mark)));
    const { text, charset, defect } = decodeFeed(Buffer.concat([Buffer.from('<rss>'), koi8]), null);
    expect([text, charset]).toEqual([`<rss>${russian}`, 'koi8-r']);
    expect(defect?.message).toContain('koi8-r');
  });
});

/** All characters of KOI8-R at their bytes. */
const KOI8 = [...new TextDecoder('koi8-r').decode(Uint8Array.from({ length: 256 }, (_, at) => at))];
