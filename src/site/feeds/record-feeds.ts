/** The feeds beside the pages of records, for Astro's routes. */
import type { LedgerIncident, LedgerParty } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import { getLedger } from '../ledger.ts';
import { pageKeys } from '../page-keys.ts';
import { type FeedFormat, feedName } from '../routes.ts';
import { entryFeed, type Subject } from './entry-feed.ts';

const FORMATS: readonly FeedFormat[] = ['atom', 'json'];

/** True where a record has a feed: where anything was said. */
export const hasFeed = ({ entries }: Pick<LedgerIncident | LedgerParty, 'entries'>): boolean =>
  entries.length > 0;

/** What a route needs to answer with a feed; it is written when it is asked for, because all of them fill the memory. */
export interface FeedRoute {
  readonly params: { readonly id: string; readonly feed: string };
  readonly props: { readonly write: () => string };
  readonly cacheKey: string;
}

const routesOf = (subject: Subject, cacheKey: string, lang: SiteLang): FeedRoute[] =>
  FORMATS.map((format) => ({
    params: { id: subject.id, feed: feedName(lang, format) },
    props: { write: () => entryFeed(subject, lang, format) },
    cacheKey,
  }));

/** The feeds of all incidents. */
export async function incidentFeeds(lang: SiteLang): Promise<FeedRoute[]> {
  const description = translate(lang, 'feed.incident');
  const { incident: keyOf } = await pageKeys();
  return (await getLedger()).incidents.filter(hasFeed).flatMap((one) => {
    const { id, incident, entries } = one;
    return routesOf(
      { kind: 'incident', id, title: incident.title[lang], description, entries },
      keyOf(one),
      lang,
    );
  });
}

/** The feeds of all people, or of all organizations. */
export async function partyFeeds(type: LedgerParty['type'], lang: SiteLang): Promise<FeedRoute[]> {
  const description = translate(lang, 'feed.party');
  const { party: keyOf } = await pageKeys();
  return (await getLedger()).parties
    .filter((party) => party.type === type && hasFeed(party))
    .flatMap((one) => {
      const { id, party, entries } = one;
      return routesOf({ kind: type, id, title: party.name[lang], description, entries }, keyOf(one), lang);
    });
}
