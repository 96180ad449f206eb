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
  // what was done, by whom, or not at all
  ['en', 'say', 'intruders had quietly copied the list', 'confirms'],
  ['en', 'say', 'intruders could have copied the list', 'states'],
  ['en', 'say', 'we discovered that a drawer was open', 'confirms'],
  ['en', 'say', 'the records include names and addresses', 'confirms'],
  ['en', 'say', 'the firm has since then quickly replaced all keys', 'acts'],
  ['en', 'say', 'the keys could be replaced', 'states'],
  ['id', 'say', 'penyusup itu mengunduh daftar tamu', 'confirms'],
  ['id', 'say', 'penyusup itu tidak mengunduh daftar tamu', 'denies'],
  ['id', 'say', 'kami sudah dua kali menambal peladen', 'acts'],
  // the finding of an inquiry is the news, not the inquiry
  ['en', 'say', 'the investigation found that rows were copied', 'confirms'],
  ['en', 'say', 'the investigation goes on', 'investigates'],
  // whose duty
  ['id', 'say', 'pengelola forum wajib menutup unggahan itu', 'demands'],
  ['id', 'say', 'pelanggan wajib mengganti kunci', 'advises'],
  ['id', 'say', 'kami harus belajar dari sini', 'states'],
  ['id', 'say', 'pengelola tidak harus menutup toko', 'states'],
  ['en', 'say', 'the board must publish the list', 'demands'],
  ['en', 'say', 'guests must bring a card', 'advises'],
  ['en', 'say', 'we must not complain', 'states'],
  // asked of the public, of somebody else, to do something that has a stance of its own
  ['en', 'ask', 'customers to look at their bills', 'advises'],
  ['id', 'ask', 'polisi menyelidiki toko itu', 'demands'],
  ['id', 'ask', 'masyarakat tidak menyebar kabar itu', 'advises'],
  ['en', 'warn', 'more shops will close', 'states'],
  ['en', 'warn', 'users of strange bills', 'advises'],
  // two in one: the main clause, of equals the first; a call to the reader wins
  ['en', 'say', 'we have notified guests after the list was copied', 'acts'],
  ['en', 'say', 'the list was copied and we have notified guests', 'confirms'],
  ['id', 'say', 'kami telah menutup peladen setelah datanya dicuri', 'acts'],
  ['id', 'say', 'kami telah menutup peladen, segera ganti kata sandi', 'advises'],
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

describe('a threat', () => {
  it('is an act of the speaker, and the claim of an attacker', () => {
    const threat = { cue: 'mengancam' } as const;
    expect(stanceOf('akan melapor ke polisi', 'warn', 'id', threat)).toBe('acts');
    expect(stanceOf('akan menyebar daftar itu', 'warn', 'id', { ...threat, isActor: true })).toBe('claims');
  });
});

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
