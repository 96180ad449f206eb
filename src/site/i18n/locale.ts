/** Language tags for Intl. Apart from the message tables, because the browser needs these alone. */
import type { SiteLang } from '../../model/vocabulary.ts';

export const LOCALE: Readonly<Record<SiteLang, string>> = { id: 'id-ID', en: 'en-GB' };
