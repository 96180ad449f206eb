/** Indonesian; "in" is its code from before 1989, which some systems still write. */
import type { Locale } from '../locale.ts';

export const LOCALE: Locale = { tag: /^(?:id|in|ind)(?:[-_]|$)|^indonesia/, country: 'ID' };
