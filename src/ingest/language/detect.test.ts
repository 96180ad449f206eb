import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { tokenize, tokensWithin } from '../../text/tokens.ts';
import { detectLanguage, languageOf } from './detect.ts';

const CASES: readonly (readonly [string, Lang | null])[] = [
  ['Pihak perusahaan mengatakan bahwa data pelanggan masih aman dan tidak ada kebocoran.', 'id'],
  ['Sebanyak 12 juta data diduga bocor di forum.', 'id'],
  ['"Kami sudah memeriksa sistem, dan hasilnya belum bisa diumumkan," kata Ratna Wulandari.', 'id'],
  ['The company said that it had been told about the leak and was looking into it.', 'en'],
  ['We have taken the database offline, and no card numbers were kept in it.', 'en'],
  // Loan words and names do not turn the language.
  ['Data breach itu menimpa marketplace Nusa Jaya, kata Head of Security dari perusahaan tersebut.', 'id'],
  // Malay is told by words that Indonesian does not have, or spells otherwise ...
  [
    'Syarikat itu berkata kebocoran data telah disiasat dan orang ramai diminta bertenang kerana polis menyiasat.',
    'ms',
  ],
  [
    '"Kami sedang menyiasat dakwaan itu dan telah memaklumkan kepada pelanggan," kata Puan Rohana pada Khamis.',
    'ms',
  ],
  // ... which an Indonesian text may quote, or use now and then.
  [
    'Menurut dia, kata "kerana" di pesan itu bukan bahasa kita, karena pelaku menulis bahwa data sudah aman.',
    'id',
  ],
  [
    'Rapat itu menafikan usul warga desa dan sudah lama tidak ada kabarnya, kata dia kepada Kirana Pos.',
    'id',
  ],
  // Without such a word it cannot be told: a limit that the guide for adding a language names.
  ['Data itu sudah tidak ada di dalam sistem kami, kata mereka kepada para pelanggan.', 'id'],
  // Other languages.
  [
    'De gegevens van honderdduizend klanten zijn door een lek op straat komen te liggen, meldt het bedrijf.',
    null,
  ],
  [
    'Die Daten von zwei Millionen Kunden sind nach Angaben der Firma im Netz aufgetaucht und nicht gelöscht.',
    null,
  ],
  [
    'Los datos de dos millones de clientes fueron publicados en un foro, dijo la empresa en un comunicado.',
    null,
  ],
  // Too little.
  ['Baca juga: Data Bocor', null],
  ['', null],
  ['12 34 56 78 90', null],
  ['Nusa Jaya Digital Badan Uji Siber Ratna Wulandari Kirana Pos', null],
];

describe('detectLanguage', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it('is quick on a long text', () => {
    const begun = performance.now();
    expect(detectLanguage('yang dan tidak '.repeat(100_000))).toBe('id');
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('tells the language of a stretch of a text that has been read', () => {
    const [own, foreign] = [CASES[0]?.[0] ?? '', CASES.find(([, lang]) => lang === 'en')?.[0] ?? ''];
    const tokens = tokenize(`${own}\n${foreign}`);
    const stretch = { start: own.length + 1, end: own.length + 1 + foreign.length };
    expect(languageOf(tokens, ...tokensWithin(tokens, stretch))).toBe('en');
    expect(languageOf(tokens, ...tokensWithin(tokens, { start: 0, end: own.length }))).toBe('id');
  });
});
