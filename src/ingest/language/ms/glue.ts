/** Malay pages were not read in numbers yet, so that no run-together words are known. */
import type { GlueLexicon } from '../glue.ts';

export const GLUE: GlueLexicon = { before: null, behind: new Set() };
