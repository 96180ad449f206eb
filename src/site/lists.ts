/** Lists of parties for the index pages. */
import type { LedgerParty } from '../ledger/types.ts';
import { PartyKind, type SiteLang } from '../model/vocabulary.ts';
import { LOCALE } from './i18n/locale.ts';

const COLLATORS = {
  id: new Intl.Collator(LOCALE.id, { sensitivity: 'base', numeric: true }),
  en: new Intl.Collator(LOCALE.en, { sensitivity: 'base', numeric: true }),
};

/** Sorted by name as the language sorts. */
export const byName = (parties: readonly LedgerParty[], lang: SiteLang): LedgerParty[] =>
  [...parties].sort((a, b) => COLLATORS[lang].compare(a.party.name[lang], b.party.name[lang]));

export interface KindGroup {
  readonly kind: PartyKind;
  readonly parties: readonly LedgerParty[];
}

/** Organizations by kind, in the vocabulary's order; kinds that have none are left out. */
export function byKind(parties: readonly LedgerParty[], lang: SiteLang): KindGroup[] {
  const sorted = byName(
    parties.filter((party) => party.type === 'organization'),
    lang,
  );
  return PartyKind.options
    .map((kind) => ({ kind, parties: sorted.filter((party) => party.party.kind === kind) }))
    .filter((group) => group.parties.length > 0);
}
