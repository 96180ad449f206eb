/** Language tags for Intl. Apart from the message tables, because the browser needs these alone. */
import type { Lang } from '../../model/vocabulary.ts';

export const LOCALE: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };
