import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['PT Bank Nusa Jaya (Persero) Tbk.', 'bank nusa jaya'],
  ['Bapak Dr. Ir. Suharto Maju, S.H., M.Si.', 'Suharto Maju'],
  ["Iqbal Ma'ruf Nusantara", 'Iqbal Maruf Nusantara'],
  ['Iqbal Ma’ruf Nusantara', 'iqbal maruf nusantara'],
  ['Ibu Ratna Wulandari', 'RATNA WULANDARI'],
  ['Prof Ratna Wulandari, Ph.D.', 'Ratna Wulandari'],
  ['Badan Uji-Siber', 'Badan Uji Siber'],
  ['The Example Corp.', 'Example'],
  ['José Contoh', 'Jose Contoh'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Badan Uji Siber', 'Uji Siber'],
  ['Ratna Wulandari', 'Wulandari Ratna'],
  ['Ratna', 'Ratna Wulandari'],
  ['Bank Nusa', 'Bank Nusa Jaya'],
  ['Ibu', 'Bapak'],
];

describe('nameKey', () => {
  it.each(SAME)('takes %s and %s for one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
  it.each(DIFFERENT)('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
  it('is empty for a name without letters or digits', () => {
    expect(nameKey(' - ')).toBe('');
  });
  it('keeps a name that is nothing but furniture', () => {
    expect(nameKey('PT')).toBe('pt');
  });
});
