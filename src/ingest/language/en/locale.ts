/** English. */
import type { Locale } from '../locale.ts';

export const LOCALE: Locale = { tag: /^(?:en|eng)(?:[-_]|$)|^english/, country: 'US' };
