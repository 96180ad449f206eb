/**
 * Words by which a statement tells what an inquiry has found, or that those concerned were told: it keeps a promise to do
 * so. Both languages; matched as whole words in our summaries and in quotes.
 */
export const OUTCOME_WORDS: readonly string[] = [
  'audit found',
  'audit showed',
  'audit shows',
  'investigation found',
  'investigation showed',
  'investigation shows',
  'investigation has found',
  'investigation concluded',
  'investigation confirmed',
  'investigation determined',
  'review found',
  'the findings',
  'findings show',
  'results show',
  'has notified',
  'have notified',
  'was notifying',
  'is notifying',
  'began notifying',
  'notified those',
  'sent letters',
  'letters to those',
  'hasil audit menunjukkan',
  'hasil investigasi menunjukkan',
  'hasil penyelidikan menunjukkan',
  'hasil pemeriksaan menunjukkan',
  'hasil audit forensik',
  'dari hasil investigasi',
  'dari hasil audit',
  'dari hasil pemeriksaan',
  'berdasarkan hasil',
  'hasilnya',
  'temuan kami',
  'telah memberi tahu',
  'telah memberitahu',
  'telah memberitahukan',
  'sudah memberi tahu',
  'sudah memberitahukan',
];

const PATTERN = new RegExp(`\\b(?:${OUTCOME_WORDS.join('|')})\\b`, 'i');

/** True where the words tell an outcome. */
export const tellsOutcome = (words: string): boolean => PATTERN.test(words);
