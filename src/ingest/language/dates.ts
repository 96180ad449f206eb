/** The words of dates, a lexicon for each language. The reader of dates is src/text/dates.ts. */
import type { Lang } from '../../model/vocabulary.ts';
import type { DateLexicon } from '../../text/dates.ts';
import { DATES as EN } from './en/dates.ts';
import { DATES as ID } from './id/dates.ts';
import { DATES as MS } from './ms/dates.ts';

export const DATES: Readonly<Record<Lang, DateLexicon>> = { id: ID, en: EN, ms: MS };
