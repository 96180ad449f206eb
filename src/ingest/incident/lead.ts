/** Letters of an article in which it says what it is about: names and words there weigh more than further down. */
export const LEAD = 700;
