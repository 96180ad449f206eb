/**
 * Words by which our own English summaries say that a source was not sure. Curated statements carry no
 * certainty of their own, so this small list reads it back; extracted ones have theirs from the extractor.
 */
export const SUMMARY_HEDGES: readonly string[] = [
  'very probably',
  'probably',
  'likely',
  'suspects',
  'suspected',
  'suspicion',
  'appears to',
  'appear to',
  'believes',
  'might',
  'may have',
  'may come',
  'possibly',
  'allegedly',
  'alleged',
];

const PATTERN = new RegExp(`\\b(?:${SUMMARY_HEDGES.join('|')})\\b`, 'i');

/** True where the English summary hedges. */
export const summaryHedges = (english: string): boolean => PATTERN.test(english);
