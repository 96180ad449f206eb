/** English pages were not seen to run words together; "McVale" and "eVale" would be taken apart. */
import type { GlueLexicon } from '../glue.ts';

export const GLUE: GlueLexicon = { before: null, behind: new Set() };
