/**
 * Words around a name that are not the name: honorifics, academic titles and legal forms, in the spelling that
 * remains after lower-casing and removing dots. Sources: the titles in common Indonesian and English newsroom
 * style; legal forms of Indonesia (PT, Tbk, Persero, Perum), Britain, the United States, Japan and Germany.
 * Not here: "Badan", "Bank", "Kementerian" and other words that are part of a body's name.
 */

/** Dropped from the front of a name, repeatedly. */
export const LEADING: ReadonlySet<string> = new Set([
  'bapak',
  'pak',
  'ibu',
  'bu',
  'saudara',
  'saudari',
  'sdr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'sir',
  'dr',
  'drs',
  'dra',
  'prof',
  'profesor',
  'professor',
  'ir',
  'hj',
  'haji',
  'kh',
  'pt',
  'cv',
  'the',
]);

/** Dropped from the end of a name, repeatedly. */
export const TRAILING: ReadonlySet<string> = new Set([
  'sh',
  'se',
  'si',
  'st',
  'skom',
  'sik',
  'mm',
  'msi',
  'mh',
  'mt',
  'msc',
  'mba',
  'mkom',
  'meng',
  'phd',
  'tbk',
  'persero',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'ltd',
  'limited',
  'llc',
  'plc',
  'bhd',
  'berhad',
  'sdn',
  'pty',
  'gmbh',
  'ag',
]);
