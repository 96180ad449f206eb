/**
 * Words so common that they tell nothing of a document: neither indexed nor looked for, unless a query has no others.
 * Negations stay, because they are what statements are about. Source: the function words (conjunctions, prepositions,
 * pronouns, particles) of Tata Bahasa Baku Bahasa Indonesia, and the closed classes of English.
 */
const INDONESIAN =
  'yang dan di ke dari untuk dengan pada ini itu adalah atau juga dalam oleh akan telah para agar bahwa sebagai karena kami kita mereka ia dia saya tersebut saat ketika serta maka pun per seperti namun tetapi';
const ENGLISH =
  'the an of to in and or for on at by with from is are was were be been being that this these those it its as we our they their he his she her has have had but which who also';

export const COMMON_WORDS: ReadonlySet<string> = new Set(`${INDONESIAN} ${ENGLISH}`.split(' '));
