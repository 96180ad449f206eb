/**
 * What a denial is about. "We will not pay the ransom" and "no passwords were taken" are denials, but not
 * of the incident. Words of our English summaries and of quotes in both languages; matched as whole words.
 */

/** Denials of another matter: paying, guilt, penalties, court. */
export const OTHER_MATTERS: readonly string[] = [
  'ransom',
  'pay',
  'paid',
  'payment',
  'liability',
  'wrongdoing',
  'without admitting',
  'fine',
  'fined',
  'penalty',
  'sanction',
  'sanctioned',
  'settled',
  'settlement',
  'lawsuit',
  'sued',
  'ruling',
  'tebusan',
  'membayar',
  'denda',
  'sanksi',
  'pembayaran',
  'gugatan',
  'putusan',
  'ganti rugi',
  'tuntutan hukum',
];

/** Denials that only limit what was taken. */
export const LIMITS: readonly string[] = [
  'password',
  'passwords',
  'payment data',
  'payment information',
  'payment details',
  'card data',
  'card details',
  'financial data',
  'financial information',
  'balances',
  'kata sandi',
  'data pembayaran',
  'data kartu',
  'kartu kredit',
  'data keuangan',
  'data finansial',
  'informasi keuangan',
  'saldo',
];

/** Words of a denial of the incident itself; with one of them a mention of passwords limits nothing. */
export const WHOLE: readonly string[] = [
  'hoax',
  'no breach',
  'not breached',
  'no leak',
  'not leak',
  'not leaked',
  'did not leak',
  'not hacked',
  'no sign of an attack',
  'sign of a leak',
  'no evidence of a leak',
  'no evidence of a breach',
  'nothing was hacked',
  'fabricated',
  'hoaks',
  'tidak bocor',
  'tidak ada kebocoran',
  'tidak terjadi kebocoran',
  'bukan kebocoran',
  'indikasi kebocoran',
  'tidak diretas',
  'tidak ada peretasan',
];

const wordPattern = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
const OTHER_PATTERN = wordPattern(OTHER_MATTERS);
const LIMIT_PATTERN = wordPattern(LIMITS);
const WHOLE_PATTERN = wordPattern(WHOLE);

/** True where the words deny the incident, not another matter or only a part of it. */
export function deniesIncident(words: string): boolean {
  if (WHOLE_PATTERN.test(words)) return true;
  return !OTHER_PATTERN.test(words) && !LIMIT_PATTERN.test(words);
}
