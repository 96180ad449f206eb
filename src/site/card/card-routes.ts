/** Addresses of all cards. A record's card depends on what its page depends on. */
import { getLedger } from '../ledger.ts';
import { pageKeys } from '../page-keys.ts';
import { BASE, cardHref } from '../routes.ts';
import { hasCard, incidentCard, partyCard, siteCard } from './card-content.ts';

const LANGS = ['id', 'en'] as const;

/** The part of a card's address that its route is named by. */
const pathOf = (href: string): string => href.slice(`${BASE}card/`.length, -'.png'.length);

/** Cards are made when they are asked for: props of thousands would all lie in memory at once. */
export async function cardRoutes() {
  const [ledger, keys] = [await getLedger(), await pageKeys()];
  const own = LANGS.map((lang) => ({
    params: { path: pathOf(cardHref(lang)) },
    props: { card: () => siteCard(ledger, lang) },
  }));
  const incidents = ledger.incidents.filter(hasCard).flatMap((incident) =>
    LANGS.map((lang) => ({
      params: { path: pathOf(cardHref(lang, { kind: 'incident', id: incident.id })) },
      props: { card: () => incidentCard(incident, lang) },
      cacheKey: keys.incident(incident),
    })),
  );
  const parties = ledger.parties.filter(hasCard).flatMap((party) =>
    LANGS.map((lang) => ({
      params: { path: pathOf(cardHref(lang, { kind: party.type, id: party.id })) },
      props: { card: () => partyCard(party, ledger, lang) },
      cacheKey: keys.party(party),
    })),
  );
  return [...own, ...incidents, ...parties];
}
