/** The legal periods of incidents as a calendar. Each is an assumption, which its event says; none is a verdict. */
import ical from 'ical-generator';
import { responseClock } from '../../ledger/response-clock.ts';
import type { Ledger } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import { recordHref } from '../routes.ts';
import { SITE } from '../settings.ts';

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The calendar of a language as iCalendar (RFC 5545); the same ledger gives the same bytes. */
export function deadlines({ incidents }: Pick<Ledger, 'incidents'>, lang: SiteLang): string {
  const calendar = ical({
    name: `${translate(lang, 'site.name')}: ${translate(lang, 'data.deadlines')}`,
    prodId: { company: 'Breach Ledger', product: 'deadlines', language: lang.toUpperCase() },
    timezone: 'UTC',
  });
  for (const incident of incidents)
    for (const { law, name, until, note } of responseClock(incident).periods) {
      if (until === null) continue;
      const start = atMidnight(until);
      calendar.createEvent({
        id: `${incident.id}-${law}@breach-ledger`,
        stamp: start,
        start,
        end: new Date(start.getTime() + 86_400_000),
        allDay: true,
        summary: `${name[lang]}: ${incident.incident.title[lang]}`,
        description: note[lang],
        url: `${new URL(recordHref('incident', incident.id, lang), SITE).href}#clock`,
      });
    }
  return calendar.toString();
}
