/** Versions that go into every stored record. Raise one when what it reads or finds changes. */

/** The statement and figure rules with their lexicons. */
export const EXTRACTOR = '1';

/** The article reader. */
export const READER = '1';
