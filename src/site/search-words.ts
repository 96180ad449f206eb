/** The words that the search's script needs, in one language: written to a file of its own, loaded on first use. */
import { FigureStance, type SiteLang, Stance } from '../model/vocabulary.ts';
import { translator } from './i18n/translate.ts';

const KINDS = ['incident', 'person', 'organization', 'outlet', 'statement', 'figure'] as const;

export interface SearchWords {
  readonly kinds: Readonly<Record<(typeof KINDS)[number], string>>;
  readonly stances: Readonly<Record<string, string>>;
  /** With {query} for what was typed. */
  readonly none: string;
  /** With {count}, by plural form. */
  readonly count: { readonly one: string; readonly other: string };
  readonly all: string;
}

export function searchWords(lang: SiteLang): SearchWords {
  const t = translator(lang);
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, t(`search.kind.${kind}`)]),
  ) as SearchWords['kinds'];
  const stances = [...Stance.options, ...FigureStance.options];
  return {
    kinds,
    stances: Object.fromEntries(stances.map((stance) => [stance, t(`stance.${stance}`)])),
    none: t('search.none'),
    count: { one: t('search.countOne'), other: t('search.countOther') },
    all: t('search.all'),
  };
}
