/** The parts of a figure, for the amount column: the number large, its bound and unit small beside it. */

import { formatFigure, formatNumber } from '../../ledger/format.ts';
import type { EntryFigure } from '../../ledger/types.ts';
import type { SiteLang, Unit } from '../../model/vocabulary.ts';
import { LOCALE } from '../i18n/locale.ts';
import { translate } from '../i18n/translate.ts';

export type Amount = Pick<EntryFigure, 'value' | 'unit' | 'currency' | 'bound'>;

export interface AmountParts {
  /** "lebih dari"; empty where the number is exact. */
  readonly bound: string;
  /** "222,4 juta", "1,2 GB", "Rp80 juta". */
  readonly number: string;
  /** "orang"; empty where the number itself says its unit. */
  readonly noun: string;
}

/** Units whose noun follows the number. */
const WITH_NOUN: ReadonlySet<Unit> = new Set(['people', 'records', 'accounts', 'files', 'organizations']);

export function amountParts({ value, unit, currency, bound }: Amount, lang: SiteLang): AmountParts {
  const signed = unit === 'money' || unit === 'bytes' || unit === 'percent';
  return {
    bound: bound === 'exact' ? '' : translate(lang, `bound.${bound}`),
    number: signed ? formatFigure(value, unit, currency, lang) : formatNumber(value, lang),
    noun: WITH_NOUN.has(unit) ? translate(lang, `unit.${unit}`) : '',
  };
}

const COMPACT = {
  id: new Intl.NumberFormat(LOCALE.id, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }),
  en: new Intl.NumberFormat(LOCALE.en, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }),
};

/** Three digits and a scale word, for labels of charts: "337 juta" for 337.225.465. Elsewhere figures stand in full. */
export const shortNumber = (value: number, lang: SiteLang): string => COMPACT[lang].format(value);
