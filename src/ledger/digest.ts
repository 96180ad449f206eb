/** What has changed since a day, as Markdown: new incidents, changed figures, reversals, open silences and promises. */
import { type Change, changes } from './changes.ts';
import { dayRange } from './dates.ts';
import { formatPartialDate } from './format.ts';
import { say } from './messages.ts';
import { openMatters } from './open-matters.ts';
import { compareText } from './order.ts';
import { statusLadder } from './status-ladder.ts';
import type { Bilingual, Entry, Ledger, PartialDate, SiteLang } from './types.ts';

const WORDS = {
  title: { id: 'Buku besar kebocoran sejak {since}', en: 'Breach Ledger since {since}' },
  incidents: { id: 'Insiden baru', en: 'New incidents' },
  figures: { id: 'Angka yang berubah', en: 'Changed figures' },
  reversals: { id: 'Perubahan pernyataan', en: 'Reversals' },
  matters: { id: 'Tanpa jawaban dan janji yang terbuka', en: 'Open silences and promises' },
  none: { id: 'Tidak ada.', en: 'None.' },
} as const satisfies Record<string, Bilingual>;

/** Reads a date as known so that nothing is missed: a month counts where its last day is not before `since`. */
const isSince = (date: PartialDate | null, since: PartialDate): boolean =>
  date !== null && dayRange(date).last >= dayRange(since).first;

/** Names come from pages of others: what Markdown or HTML would read as markup is escaped. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&~]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`));

/** The page behind an entry, as a Markdown link; brackets and spaces in an address would end it early. */
function sourceLink({ source }: Pick<Entry, 'source'>): string {
  const url = source.url.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${plain(source.outlet.name)}](${url})`;
}

function changeLines(
  all: readonly Change[],
  kind: Change['kind'],
  since: PartialDate,
  lang: SiteLang,
): string[] {
  return all
    .filter((change) => change.kind === kind && isSince(change.to.date, since))
    .map(({ incident, to, reviewed, sentence }) => {
      const text = reviewed ? sentence : say('unreviewed', { sentence });
      return `- **${plain(incident.incident.title[lang])}**: ${plain(text[lang])} ${sourceLink(to)}`;
    });
}

function incidentLines(
  { incidents }: Pick<Ledger, 'incidents'>,
  since: PartialDate,
  lang: SiteLang,
): string[] {
  return incidents
    .filter(({ incident }) => isSince(incident.firstReported, since))
    .sort(
      (a, b) => compareText(b.incident.firstReported, a.incident.firstReported) || compareText(a.id, b.id),
    )
    .map((one) => {
      const day = formatPartialDate(one.incident.firstReported, lang);
      return `- **${plain(one.incident.title[lang])}** (${day}): ${plain(statusLadder(one).headline[lang])}`;
    });
}

/** What is open and came, or fell due, since the day. */
function matterLines({ incidents }: Pick<Ledger, 'incidents'>, since: PartialDate, lang: SiteLang): string[] {
  return incidents.flatMap((incident) =>
    openMatters(incident)
      .filter(
        ({ state, response: { date, due } }) =>
          state === 'open' && (isSince(date, since) || isSince(due, since)),
      )
      .map(({ response, sentence }) => {
        const text = response.review === 'unreviewed' ? say('unreviewed', { sentence }) : sentence;
        return `- **${plain(incident.incident.title[lang])}**: ${plain(text[lang])} ${sourceLink(response)}`;
      }),
  );
}

/**
 * The digest of a ledger. The same ledger gives the same text in whatever order its records came.
 * @param since first day that counts; a date of which only the month or year is known counts where it may be later
 */
export function digest(ledger: Pick<Ledger, 'incidents'>, since: PartialDate, lang: SiteLang): string {
  const section = (
    name: 'incidents' | 'figures' | 'reversals' | 'matters',
    lines: readonly string[],
  ): string => `## ${WORDS[name][lang]}\n\n${lines.length > 0 ? lines.join('\n') : WORDS.none[lang]}`;
  const all = changes(ledger);
  return [
    `# ${WORDS.title[lang].replace('{since}', formatPartialDate(since, lang))}`,
    section('incidents', incidentLines(ledger, since, lang)),
    section('figures', changeLines(all, 'revision', since, lang)),
    section('reversals', changeLines(all, 'reversal', since, lang)),
    section('matters', matterLines(ledger, since, lang)),
  ].join('\n\n');
}
