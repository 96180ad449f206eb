import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

const shape = (text: string, marks: string[]) =>
  markedText(text, marks)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('markedText', () => {
  it.each([
    ['Data pelanggan bocor', ['pelanggan'], 'Data [pelanggan] bocor'],
    ['PELANGGAN, pelanggan', ['pelanggan'], '[PELANGGAN], [pelanggan]'],
    ['pelangganan', ['pelanggan'], 'pelangganan'],
    ['<b>data</b>', ['data'], '<b>[data]</b>'],
    ['', ['data'], ''],
    ['nothing', [], 'nothing'],
  ])('marks %s', (text, marks, expected) => expect(shape(text, marks)).toBe(expected));

  it('cuts a long text around its first match, and says so', () => {
    const text = `${'awal '.repeat(60)}cocok ${'akhir '.repeat(60)}`;
    const shown = shape(text, ['cocok']);
    expect(shown).toMatch(/^… .*\[cocok\].* …$/);
    expect(shown.length).toBeLessThan(220);
  });
});
