/** Phrases made of words that combine freely, so that a lexicon names each word once. */

/** Every phrase of one word of each list, in their order ("has", "blocked": "has blocked"). */
export const crossed = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())),
    [''],
  );
