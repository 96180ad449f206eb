/** What stands on the card of an incident, of a party and of the site. Only what a person has checked. */
import { type FigureGroup, figureGroups, isChecked, trustedLanes } from '../../ledger/figure-claims.ts';
import { statusLadder } from '../../ledger/status-ladder.ts';
import { figureRanges } from '../../ledger/timeline.ts';
import type { Entry, Ledger, LedgerIncident, LedgerParty } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { type Amount, amountParts } from '../format/amount.ts';
import { longDate, shortDate } from '../format/dates.ts';
import { translator } from '../i18n/translate.ts';
import { SAMPLE, SITE } from '../settings.ts';
import type { Card, CardLine } from './draw-card.ts';

const footOf = (lang: SiteLang): string =>
  SAMPLE ? translator(lang)('site.sampleShort') : new URL(SITE).host;

/** "20 Mei" above "2021": the margin is narrow. */
function dateLines(date: string, lang: SiteLang): string[] {
  const words = longDate(date, lang).split(' ');
  const year = words.pop() ?? '';
  return words.length > 0 ? [words.join(' '), year] : [year];
}

const amountText = (amount: Amount, lang: SiteLang): string => {
  const { bound, number, noun } = amountParts(amount, lang);
  return [bound, number, noun].filter(Boolean).join(' ');
};

/**
 * What each claimant says now, the largest first: in the scope that stands for the incident, then in the others.
 * A claimant's further figures come after everybody's first.
 */
function claimLines(incident: LedgerIncident, lang: SiteLang): CardLine[] {
  const t = translator(lang);
  const entries = incident.entries.filter(isChecked);
  const [main] = figureRanges({ entries });
  const isMain = ({ scope, unit, currency }: FigureGroup) =>
    scope === main?.scope && unit === main.unit && currency === main.currency;
  // Figures of scope "other" count unlike things: without their words they tell nothing.
  const groups = figureGroups(entries).filter(({ scope }) => scope !== 'other');
  const lines = [...groups.filter(isMain), ...groups.filter((group) => !isMain(group))].flatMap((group) =>
    trustedLanes(group)
      .flatMap(({ claimant, current }) => (current ? [{ claimant, figure: current.figure }] : []))
      .sort((a, b) => b.figure.value - a.figure.value)
      .map(({ claimant, figure }) => ({
        what: claimant.name[lang],
        note: t(`scope.${group.scope}`),
        amount: amountText(figure, lang),
      })),
  );
  const isFirst = (line: CardLine) => lines.find(({ what }) => what === line.what) === line;
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

/** Title, date, state in words, and who claims how much. */
export function incidentCard(incident: LedgerIncident, lang: SiteLang): Card {
  const { status, headline } = statusLadder(incident);
  const t = translator(lang);
  const lines = claimLines(incident, lang);
  return {
    side: dateLines(incident.incident.firstReported, lang),
    title: incident.incident.title[lang],
    mark: status,
    state: [`${t(`status.${status}`)}:`, headline[lang]],
    heading: t(lines.length > 0 ? 'home.columnFigures' : 'home.noFigure'),
    lines,
    foot: footOf(lang),
  };
}

const dated = ({ date }: Entry): string => date ?? '';

/** Its latest positions, one an incident, the latest first. */
function positionLines(party: LedgerParty, ledger: Ledger, lang: SiteLang): CardLine[] {
  const t = translator(lang);
  const byIncident = new Map<string, Entry>();
  for (const entry of party.entries.filter(isChecked).sort((a, b) => dated(b).localeCompare(dated(a))))
    if (entry.incident && entry.stance && !byIncident.has(entry.incident))
      byIncident.set(entry.incident, entry);
  return [...byIncident].map(([id, entry]) => ({
    when: entry.date ? shortDate(entry.date, lang) : '',
    what: ledger.incidentById.get(id)?.incident.title[lang] ?? id,
    amount: entry.stance ? t(`stance.${entry.stance}`) : '',
  }));
}

/** True where people have written or checked something of it: only then its page is shared with a card of its own. */
export const hasCard = ({ entries }: LedgerIncident | LedgerParty): boolean => entries.some(isChecked);

/** Name, what it is, how much it said, and its latest positions. */
export function partyCard(party: LedgerParty, ledger: Ledger, lang: SiteLang): Card {
  const t = translator(lang);
  const checked = party.entries.filter(isChecked).length;
  const counts = [
    t('count.incidents', { count: party.incidents.length }),
    t('count.entries', { count: checked }),
  ];
  const role = party.person?.roles.at(-1)?.title[lang];
  const full = party.organization?.fullName?.[lang];
  return {
    side: [t(`partyKind.${party.party.kind}`)],
    title: party.party.name[lang],
    mark: null,
    state: ['', role ?? full ?? counts.join(', ')],
    heading: counts.join(', '),
    lines: positionLines(party, ledger, lang),
    foot: footOf(lang),
  };
}

/** The card of every page that has none of its own. */
export function siteCard(ledger: Ledger, lang: SiteLang): Card {
  const t = translator(lang);
  const entries = ledger.entries.filter(isChecked);
  const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const amounts: CardLine[] = [
    { what: t('nav.timeline'), amount: t('count.incidents', { count: ledger.incidents.length }) },
    {
      what: t('party.statements'),
      amount: t('count.entries', { count: count('statement') + count('figure') }),
    },
  ];
  return {
    side: [],
    title: t('site.tagline'),
    mark: null,
    state: ['', t('site.principle')],
    heading: '',
    lines: amounts,
    foot: footOf(lang),
  };
}

/** The same in words, for those who hear the picture. */
export function cardWords({ title, state, heading, lines }: Card): string {
  const told = lines
    .slice(0, 4)
    .map(({ what, note, amount }) => `${what}${note ? ` (${note})` : ''} ${amount}`);
  const [word, rest] = state;
  const last = told.length > 0 ? `${heading ? `${heading}: ` : ''}${told.join('; ')}.` : '';
  return [`${title}.`, `${[word, rest].filter(Boolean).join(' ')}.`, last]
    .join(' ')
    .replaceAll('..', '.')
    .trim();
}
