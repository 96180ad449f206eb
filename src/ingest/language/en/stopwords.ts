/** Words that are frequent in this language and rare in the others; from the closed word classes. */
export const STOPWORDS: readonly string[] = [];
