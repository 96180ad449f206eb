import { describe, expect, it } from 'vitest';
import type { KnownParty } from '../../model/draft.ts';
import { extractStatements } from './index.ts';

const KNOWN: readonly KnownParty[] = [
  { id: 'corvex', type: 'organization', name: 'Corvex', aliases: ['Corvex Labs'] },
  {
    id: 'lucan-oakes',
    type: 'person',
    name: 'Lucan Oakes',
    aliases: [],
    roles: [
      { title: 'Direktur Utama', organization: 'Corvex' },
      { title: 'chief executive', organization: 'Corvex' },
    ],
  },
  { id: 'ratna-wulandari', type: 'person', name: 'Ratna Wulandari', aliases: ['Ratna W'], roles: [] },
  { id: 'ratna-arumdati', type: 'person', name: 'Ratna Arumdati', aliases: [], roles: [] },
];

/** What is shown, language, text, and "speaker, role, organization". */
const EXAMPLES: readonly (readonly [string, 'id' | 'en', string, string])[] = [
  [
    'a glued name',
    'id',
    '"Tidak ada," kata Direktur Utama Corvex Lucan Oakes.',
    'Lucan Oakes, Direktur Utama, Corvex',
  ],
  [
    'an office of the register',
    'id',
    '"Tidak ada," kata Lucan Oakes.',
    'Lucan Oakes, Direktur Utama, Corvex',
  ],
  ['its English title', 'en', '"None at all," said Lucan Oakes.', 'Lucan Oakes, chief executive, Corvex'],
  ['the office of the article wins', 'id', '"Tidak ada," kata Komisaris Uji Lucan Oakes.', 'Lucan Oakes'],
  [
    'a short form',
    'en',
    'Corvex was hit. "None at all," Oakes said.',
    'Lucan Oakes, chief executive, Corvex',
  ],
  ['a short form far from the body', 'en', '"None at all," Oakes said.', 'Oakes, -, -'],
  ['an alias', 'id', '"Tidak ada," kata Ratna W.', 'Ratna'],
  ['two who fit', 'id', '"Tidak ada," kata Ratna.', 'Ratna, -, -'],
  ['a body', 'en', '"None at all," Corvex Labs said.', 'Corvex Labs, -, -'],
  ['someone else', 'id', '"Tidak ada," kata Dirga Santosa.', 'Dirga Santosa, -, -'],
];

describe('known parties', () => {
  it.each(EXAMPLES)('%s (%s)', (_, lang, text, expected) => {
    const last = extractStatements({ text, lang, title: null, published: null, known: KNOWN }).at(-1);
    const told = [last?.speaker, last?.role, last?.organization].map((part) => part ?? '-').join(', ');
    expect(told.slice(0, expected.length)).toBe(expected);
  });
});
