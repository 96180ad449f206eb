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
  ['en', 'say', 'no records of guests were copied', 'denies'],
  ['en', 'say', 'some records of guests were copied', 'confirms'],
  ['en', 'say', 'guests whose records were copied will get a letter', 'states'],
  ['en', 'say', 'it is unclear if records were copied', 'states'],
  ['en', 'say', 'the stolen car is blue', 'states'],
  ['en', 'say', 'the attackers struck at night', 'confirms'],
  ['en', 'say', 'we have disabled the old server', 'acts'],
  ['en', 'say', 'the board could have been informed sooner', 'states'],
  ['en', 'say', 'after an investigation the list was printed', 'states'],
  ['id', 'say', 'data tamu diunduh pada malam hari', 'confirms'],
  ['id', 'say', 'data tamu tidak diunduh', 'denies'],
  ['id', 'say', 'data tamu yang diunduh berisi nama', 'states'],
  ['id', 'say', 'data tamu bisa diunduh', 'states'],
  ['id', 'say', 'hal itu bukan berarti sistem rusak', 'denies'],
  ['id', 'say', 'perusahaan harus membuka hasil audit', 'demands'],
  ['id', 'say', 'pelanggan perlu memeriksa rekening', 'advises'],
  ['id', 'say', 'kami telah memulihkan peladen', 'acts'],
  ['id', 'say', 'pemerintah bisa menuntut', 'states'],
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

/** The same words in other mouths: language, act, cue, whether an attacker speaks, words, stance. */
const VOICES: readonly (readonly ['id' | 'en', Act, string, boolean, string, string])[] = [
  ['id', 'claim', 'mengaku', false, 'senang dengan hasilnya', 'states'],
  ['id', 'claim', 'mengaku', false, 'memiliki sejuta baris', 'claims'],
  ['id', 'claim', 'mengakui', false, 'hal itu', 'confirms'],
  ['id', 'confirm', 'menegaskan', false, 'rapat berjalan', 'states'],
  ['id', 'say', 'kata', true, 'basis data itu lengkap', 'claims'],
  ['en', 'claim', 'admitted', false, 'names were in the file', 'confirms'],
  ['en', 'confirm', 'stressed', false, 'the meeting went well', 'states'],
  ['en', 'say', 'apologised', false, 'the trouble', 'apologises'],
  ['en', 'say', 'said', true, 'the rows were stolen in May', 'claims'],
  ['en', 'say', 'said', false, 'the rows were stolen in May', 'confirms'],
];

describe('stanceOf, knowing cue and speaker', () => {
  it.each(VOICES)('%s %s "%s", attacker %s: "%s" %s', (lang, act, cue, isActor, words, stance) => {
    expect(stanceOf(words, act, lang, { cue, isActor })).toBe(stance);
  });
});

describe('certaintyOf', () => {
  it.each(CERTAINTIES)('%s %s %s: "%s" %s', (lang, act, cue, words, certainty) => {
    expect(certaintyOf(words, cue, act, lang)).toBe(certainty);
  });
});
