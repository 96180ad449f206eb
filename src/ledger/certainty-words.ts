/**
 * Words by which a report makes the same statement sound more or less sure, and words that turn it round. Both languages;
 * longer phrases first, so that "diduga kuat" is not left as "kuat".
 */
export const CERTAINTY_WORDS: readonly string[] = [
  'very probably',
  'most likely',
  'kemungkinan besar',
  'diduga kuat',
  'diduga keras',
  'bisa jadi',
  'strongly suspected',
  'suspected',
  'apparently',
  'allegedly',
  'probably',
  'possibly',
  'likely',
  'definitely',
  'certainly',
  'confirmed',
  'confirms',
  'confirm',
  'dipastikan',
  'memastikan',
  'pastikan',
  'dibenarkan',
  'membenarkan',
  'menegaskan',
  'ditegaskan',
  'kemungkinan',
  'terkonfirmasi',
  'terbukti',
  'terindikasi',
  'disinyalir',
  'diduga',
  'diperkirakan',
  'mungkin',
  'sepertinya',
  'pasti',
  'benar',
  'memang',
  'may',
  'might',
  'seems',
];

/** Words that turn a statement into its opposite: two texts of which one has them are not the same words. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'tidak tak bukan belum tanpa not no never none without isn doesn didn hasn wasn weren cannot'.split(' '),
);

const PATTERN = new RegExp(`(?<=^|\\s)(?:${CERTAINTY_WORDS.join('|')})(?=\\s|$)`, 'g');

/** Normalized words without those of certainty. */
export const withoutCertainty = (normalized: string): string =>
  normalized.replace(PATTERN, ' ').replace(/\s+/g, ' ').trim();
