/** Malay, as Malaysian pages declare it; Brunei and Singapore are few. */
import type { Locale } from '../locale.ts';

export const LOCALE: Locale = { tag: /^(?:ms|msa|may|my)(?:[-_]|$)|^(?:malay|melayu)/, country: 'MY' };
