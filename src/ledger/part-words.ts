/**
 * Words in a figure's description by which it counts a part of, or an addition to, another figure: such a
 * figure revises nothing and contradicts nothing. Both languages; matched as whole words.
 */
export const PART_WORDS: readonly string[] = [
  'further',
  'additional',
  'within that',
  'of them',
  'of those',
  'of these',
  'of whom',
  'of which',
  'among them',
  'later added',
  'tambahan',
  'di antaranya',
  'dalam total itu',
  'dari jumlah itu',
  'sebagian',
];

const PATTERN = new RegExp(`\\b(?:${PART_WORDS.join('|')})\\b`, 'i');

/** True where the description says that it counts a part or an addition. */
export const countsPart = (description: string): boolean => PATTERN.test(description);
