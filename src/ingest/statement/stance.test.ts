import { describe, expect, it } from 'vitest';
import type { Act } from '../language/cues.ts';
import { certaintyOf, stanceOf } from './stance.ts';

/** Language, act of the cue, words, stance. */
const STANCES: readonly (readonly ['id' | 'en', Act, string, string])[] = [
  ['id', 'say', 'kabar itu tidak benar', 'denies'],
  ['id', 'deny', 'datanya bocor', 'denies'],
  ['id', 'say', 'kami masih menyelidiki hal itu', 'investigates'],
  ['id', 'say', 'kami mohon maaf kepada nasabah', 'apologises'],
  ['id', 'claim', 'memiliki 1,3 miliar data', 'claims'],
  ['id', 'accuse', 'perusahaan itu lalai', 'blames'],
  ['id', 'say', 'segera ganti kata sandi Anda', 'advises'],
  ['id', 'say', 'kami telah memblokir situs itu', 'acts'],
  ['id', 'say', 'rapat berlangsung dua jam', 'states'],
  ['id', 'confirm', 'layanan tetap normal', 'states'],
  ['id', 'confirm', '12 ribu nasabah terdampak', 'confirms'],
  ['en', 'confirm', 'the service is back to normal', 'states'],
  ['en', 'confirm', '1,200 rows were copied', 'confirms'],
  ['en', 'say', 'there is no evidence of misuse', 'denies'],
  ['en', 'say', 'we are sorry for the trouble', 'apologises'],
  ['en', 'say', 'the matter is under review', 'investigates'],
  ['en', 'say', 'the system was hacked in May', 'confirms'],
  ['en', 'say', 'tell us if the rows were not taken, please', 'states'],
  ['en', 'say', 'the weather is fine', 'states'],
];

/** Language, act, cue, words, certainty. */
const CERTAINTIES: readonly (readonly ['id' | 'en', Act, string | null, string, string])[] = [
  ['id', 'say', 'mengatakan', 'data itu diduga kuat identik', 'hedged'],
  ['id', 'confirm', 'memastikan', 'sistem pulih besok', 'certain'],
  ['id', 'confirm', 'memastikan', 'data mungkin aman', 'hedged'],
  ['id', 'say', 'kata', 'data itu tidak benar milik kami', 'negated'],
  ['id', 'say', 'kata', 'sistem pulih besok', 'plain'],
  ['en', 'say', 'said', 'the rows may have been copied', 'hedged'],
  ['en', 'confirm', 'confirmed', 'the rows are back', 'certain'],
  ['en', 'say', 'said', 'no evidence was found', 'negated'],
  ['en', 'say', null, 'the dismay of the maybes', 'plain'],
];

describe('stanceOf', () => {
  it.each(STANCES)('%s %s: "%s" %s', (lang, act, words, stance) => {
    expect(stanceOf(words, act, lang)).toBe(stance);
  });
});

describe('certaintyOf', () => {
  it.each(CERTAINTIES)('%s %s %s: "%s" %s', (lang, act, cue, words, certainty) => {
    expect(certaintyOf(words, cue, act, lang)).toBe(certainty);
  });
});
