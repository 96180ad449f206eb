/**
 * Words that Indonesian and English share, in one spelling: "investigasi" and "investigation" are both "investigas".
 * The rules follow the spelling of loan words in Ejaan Yang Disempurnakan V (c/k, y/i, ph/f, -tion/-si, -ic/-ik, -ity/-itas).
 */
import type { Lang } from './types.ts';

/** Endings of both languages and what they become; the first that fits. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ation|asi(?:nya)?)$/, 'as'],
  [/(?:[ts]ion|si(?:nya)?)$/, 's'],
  [/(?:itie|ity|itas(?:nya)?)$/, 'it'],
  [/(?:ical|ic|ik(?:nya)?|ikal)$/, 'ik'],
  [/(?:ology|ologi)$/, 'olog'],
  [/isme?$/, 'ism'],
  [/(?:al|if|ive)$/, ''],
  [/nya$/, ''],
  [/e$/, ''],
];

/** Letters that stand for one another in loans. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|ch|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** A key shorter than this is chance. */
const SHORTEST = 4;

/** The shared spelling of a lower-case word, an English plural without its ending; null where it is too short to tell. */
export function cognateKey(form: string, lang: Lang): string | null {
  const word = lang === 'en' ? form.replace(/(?<!s)s$/, '') : form;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  const stem = ending ? word.replace(ending[0], ending[1]) : word;
  const key = LETTERS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), stem);
  return key.length >= SHORTEST ? key : null;
}

/**
 * Common words of breach news that share no spelling: an Indonesian word, and English ones for it, all as cognate keys or
 * plain forms. A short list on purpose: it tells translations from chance, it translates nothing.
 */
export const PAIRS: readonly (readonly [id: string, en: readonly string[]])[] = [
  ['pelanggan', ['customer', 'customers']],
  ['pengguna', ['user', 'users']],
  ['nasabah', ['customer', 'customers', 'clients']],
  ['karyawan', ['employee', 'employees', 'staff']],
  ['perusahaan', ['company', 'firm']],
  ['pemerintah', ['government']],
  ['kementerian', ['ministry']],
  ['polisi', ['police']],
  ['bocor', ['leak', 'leaked', 'leaking', 'leaks']],
  ['kebocoran', ['leak', 'breach', 'leakage']],
  ['diretas', ['hacked', 'breached']],
  ['peretas', ['hacker', 'hackers']],
  ['peretasan', ['hack', 'hacking']],
  ['dicuri', ['stolen']],
  ['dijual', ['sold', 'sale', 'selling']],
  ['bukti', ['evidence', 'proof']],
  ['keamanan', ['security']],
  ['aman', ['safe', 'secure']],
  ['jaringan', ['network']],
  ['peladen', ['server', 'servers']],
  ['kata', ['password', 'passwords', 'words']],
  ['sandi', ['password', 'passwords']],
  ['pemeriksaan', ['examination', 'inspection', 'check', 'checks']],
  ['penyelidikan', ['investigation', 'inquiry']],
  ['menyelidiki', ['investigating', 'investigate']],
  ['menelusuri', ['tracing', 'trace', 'looking']],
  ['menemukan', ['found', 'find']],
  ['kerugian', ['loss', 'losses', 'damage']],
  ['hukum', ['law', 'legal']],
  ['pribadi', ['personal', 'private']],
  ['keuangan', ['financial']],
  ['serangan', ['attack', 'attacks']],
  ['layanan', ['service', 'services']],
  ['cadangan', ['backup', 'backups']],
  ['tebusan', ['ransom']],
  ['membayar', ['pay', 'paid', 'paying']],
  ['warga', ['citizens', 'residents', 'people']],
  ['penduduk', ['population', 'residents', 'citizens']],
  ['lama', ['old']],
  ['baru', ['new']],
  ['maaf', ['sorry', 'apologise', 'apologize', 'apologises', 'apologizes', 'apology']],
  ['juta', ['million']],
  ['ribu', ['thousand']],
  ['miliar', ['billion']],
];
