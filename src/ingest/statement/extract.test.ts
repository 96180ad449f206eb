import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

const read = (text: string, lang: 'id' | 'en') =>
  extractStatements({ text, lang, title: null, published: null }).map(
    ({ kind, text: words, speaker, cue }) => `${kind} | ${words} | ${speaker} | ${cue?.text ?? null}`,
  );

describe('extractStatements', () => {
  it('reads an Indonesian article', () => {
    const text = [
      'Juru Bicara Badan Uji Siber Ratna Wulandari mengatakan bahwa data itu lama.',
      '"Kami masih menyelidiki. Mohon tenang," ujar Ratna, Jumat (21/5/2021).',
      '"Tidak ada data baru," katanya.',
    ].join('\n');
    expect(read(text, 'id')).toEqual([
      'indirect | data itu lama | Ratna Wulandari | mengatakan',
      'direct | Kami masih menyelidiki. Mohon tenang, | Ratna Wulandari | ujar',
      'direct | Tidak ada data baru, | Ratna Wulandari | katanya',
    ]);
  });

  it('reads an English article', () => {
    const text = [
      'Corvex Labs chief executive Olaf Brenning said the attack had been stopped.',
      '"We are sorry," Brenning said. "We will do better."',
    ].join('\n');
    expect(read(text, 'en')).toEqual([
      'indirect | the attack had been stopped | Olaf Brenning | said',
      'direct | We are sorry, | Olaf Brenning | said',
      'direct | We will do better. | Olaf Brenning | null',
    ]);
  });

  it('takes the title of a work for no speech', () => {
    expect(read('On “Morning Pots and Plants,” a guest brought a garden.', 'en')).toEqual([]);
    expect(read('The day went badly.\n“Green Pots Are Never Enough.”', 'en')).toEqual([]);
    expect(read('Lee Vale said he left.\n“Green pots are never enough.”', 'en').length).toBe(2);
  });

  it('gives nothing for nothing', () => {
    expect(read('', 'id')).toEqual([]);
    expect(read('\n\n', 'en')).toEqual([]);
  });
});

it.each([
  ['Ratna Wulandari belum berani memastikan data itu asli.', 'states', 'plain'],
  ['Ratna Wulandari memastikan data itu asli.', 'confirms', 'certain'],
])('a confirmation held back is none: %s', (text, stance, certainty) => {
  const [statement] = extractStatements({ text, lang: 'id', title: null, published: null });
  expect(statement).toMatchObject({ stance, certainty });
});

it('leaves the full stop of a sentence out of the name of an organization', () => {
  const text = '"Data itu lama," kata Bagus Pramana, analis Corvex Labs. Ia pulang.';
  const [statement] = extractStatements({ text, lang: 'id', title: null, published: null });
  expect(statement).toMatchObject({ role: 'analis', organization: 'Corvex Labs' });
});

it.each([
  ['Penjual data Kalong mengatakan bahwa data pelanggan itu bocor.', 'claims'],
  ['Ratna Wulandari mengatakan bahwa data pelanggan itu bocor.', 'confirms'],
])('the seller claims what another confirms: %s', (text, stance) => {
  const [statement] = extractStatements({ text, lang: 'id', title: null, published: null });
  expect(statement).toMatchObject({ stance });
});
