/** The site's feed: incidents in which something was said most lately. */
import { timelineRow } from '../../ledger/timeline.ts';
import type { LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translator } from '../i18n/translate.ts';
import { getLedger } from '../ledger.ts';
import { type FeedFormat, pageHref, recordHref } from '../routes.ts';
import { absolute, instantOf, writeFeed } from './feed-base.ts';

const MOST = 50;

/** The latest date in an incident: of its entries, or of its first report. */
const latestOf = (incident: LedgerIncident): Date => {
  const dates = [incident.incident.firstReported, ...incident.entries.flatMap((entry) => entry.date ?? [])];
  return new Date(Math.max(...dates.map((date) => instantOf(date).getTime())));
};

const byLatest = (a: Dated, b: Dated): number =>
  b.latest.getTime() - a.latest.getTime() || (a.incident.id < b.incident.id ? -1 : 1);

interface Dated {
  readonly incident: LedgerIncident;
  readonly latest: Date;
}

/** The feed of a language; the same ledger gives the same bytes. */
export async function siteFeed(lang: SiteLang, format: FeedFormat): Promise<string> {
  const t = translator(lang);
  const dated = (await getLedger()).incidents
    .map((incident): Dated => ({ incident, latest: latestOf(incident) }))
    .sort(byLatest)
    .slice(0, MOST);
  const lines = dated.map(({ incident, latest }) => {
    const row = timelineRow(incident);
    const link = absolute(recordHref('incident', row.id, lang));
    const text = `${t(`status.${row.status}`)}: ${row.headline[lang]}. ${row.range?.text[lang] ?? t('home.noFigure')}.`;
    return { id: link, link, title: row.title[lang], text, date: latest };
  });
  const head = {
    lang,
    title: t('site.name'),
    description: t('site.tagline'),
    path: pageHref('timeline', lang),
    updated: dated[0]?.latest ?? new Date(0),
    atom: pageHref('feedAtom', lang),
    json: pageHref('feedJson', lang),
  };
  return writeFeed(head, lines, format);
}
