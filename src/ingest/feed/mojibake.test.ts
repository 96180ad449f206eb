import { describe, expect, it } from 'vitest';
import { mendMojibake } from './mojibake.ts';

describe('mendMojibake', () => {
  it.each([
    ['â€œamanâ€\u009d', '“aman”'],
    ['KafÃ© Ã‘usa', 'Kafé Ñusa'],
    ['Rp\u00c2\u00a05 juta', 'Rp\u00a05 juta'],
    ['â€¦', '…'],
  ])('mends %s', (text, expected) => {
    expect(mendMojibake(text)).toBe(expected);
  });

  it.each(['Kafé Ñusa', 'naïve', 'Ã', '“aman” – 5 €', 'Ôtez', 'données « sûres »', 'データ'])(
    'leaves %s alone',
    (text) => {
      expect(mendMojibake(text)).toBe(text);
    },
  );
});
