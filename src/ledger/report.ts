/** The ledger of one incident as plain text for a terminal. */

import { elapsedText } from './elapsed.ts';
import type { ClaimantLane, FigureClaim } from './figure-claims.ts';
import { figureText, formatEntryFigure, formatPartialDate } from './format.ts';
import { type IncidentView, incidentView } from './incident-view.ts';
import {
  CLOCK_WORDS,
  ENTRY_WORDS,
  REPORT_WORDS,
  SCOPE_WORDS,
  SIDE_WORDS,
  STATUS_WORDS,
  say,
} from './messages.ts';
import type { OpenMatter } from './open-matters.ts';
import { partyView } from './party-view.ts';
import type { ClockMoment, ResponseClock } from './response-clock.ts';
import { timeline } from './timeline.ts';
import type { Bilingual, Entry, EntrySource, Ledger, LedgerIncident, SiteLang } from './types.ts';

type Section = readonly [keyof typeof REPORT_WORDS, readonly string[]];

const WIDTH = 100;

/** Breaks a line at spaces; continuation lines are indented. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

function speakerOf(entry: Entry, lang: SiteLang): string {
  const body = entry.organization ? `, ${entry.organization.name[lang]}` : '';
  return `${entry.party.name[lang]}${body} (${SIDE_WORDS[entry.side][lang]})`;
}

function contentOf(entry: Entry, lang: SiteLang): string {
  if (entry.figure) {
    const noun = entry.figure.of?.[lang];
    const of = noun && !formatEntryFigure(entry.figure, lang).includes(noun) ? `: ${noun}` : '';
    return `${formatEntryFigure(entry.figure, lang)}${of} [${SCOPE_WORDS[entry.figure.scope][lang]}]`;
  }
  return entry.quote ? `“${entry.quote.text}${entry.quote.cut ? ' …' : ''}”` : (entry.summary?.[lang] ?? '');
}

function entryLines(entry: Entry, lang: SiteLang): string {
  const stance = entry.stance ? ` ${ENTRY_WORDS[entry.stance][lang]}` : '';
  const outlets = entry.count > 1 ? ` x${entry.count}` : '';
  const review = entry.review === 'unreviewed' ? ` [${ENTRY_WORDS.unreviewed[lang]}]` : '';
  const head = `${formatPartialDate(entry.date, lang)}  ${speakerOf(entry, lang)}${stance}${review}`;
  return `${head}\n      ${wrap(contentOf(entry, lang), '      ')}\n      ${entry.sources[0]?.outlet.name}${outlets}  #${entry.id}`;
}

function claimText(claim: FigureClaim, lang: SiteLang): string {
  const marks = (['superseded', 'part', 'disputed'] as const).filter((mark) => claim[mark]);
  const noted = marks.map((mark) => ` [${ENTRY_WORDS[mark][lang]}]`).join('');
  return `${formatPartialDate(claim.date, lang)}: ${figureText(claim.figure)[lang]}${noted}`;
}

const laneText = (lane: ClaimantLane, lang: SiteLang): string =>
  `${lane.claimant.name[lang]} (${SIDE_WORDS[lane.side][lang]}): ${lane.claims.map((claim) => claimText(claim, lang)).join('; ')}`;

function momentText(moment: ClockMoment | null, start: ClockMoment, name: Bilingual, lang: SiteLang): string {
  if (!moment) return `${name[lang]}: ${REPORT_WORDS.none[lang]}`;
  const who = moment.entry ? `, ${moment.entry.body.name[lang]}` : '';
  const after = moment.after ? ` (${elapsedText(start.date, moment.date)[lang]})` : '';
  return `${name[lang]}: ${formatPartialDate(moment.date, lang)}${who}${after}`;
}

function clockLines(clock: ResponseClock, lang: SiteLang): string[] {
  return [
    momentText(clock.firstClaim, clock.firstClaim, CLOCK_WORDS.firstClaim, lang),
    momentText(clock.firstVictimStatement, clock.firstClaim, CLOCK_WORDS.firstVictimStatement, lang),
    momentText(clock.firstConfirmation, clock.firstClaim, CLOCK_WORDS.firstConfirmation, lang),
    ...clock.periods.map((period) => {
      const until = period.until
        ? ` ${CLOCK_WORDS.until[lang]} ${formatPartialDate(period.until, lang)}.`
        : '.';
      return `${period.name[lang]}:${until} ${period.note[lang]} ${period.url}`;
    }),
  ];
}

function stepLines({ ladder }: IncidentView, lang: SiteLang): string[] {
  return ladder.steps.map(({ status, date, who, entry }) => {
    const review = entry?.review === 'unreviewed' ? ` [${ENTRY_WORDS.unreviewed[lang]}]` : '';
    const by = who ? `, ${who.name[lang]}` : '';
    return `${formatPartialDate(date, lang)}: ${STATUS_WORDS[status][lang]}${by}${review}${entry ? `  #${entry.id}` : ''}`;
  });
}

function matterLine({ response, sentence }: OpenMatter, lang: SiteLang): string {
  const words = response.sentence ? `“${response.sentence.text}”` : (response.summary?.[lang] ?? '');
  const review = response.review === 'unreviewed' ? ` [${ENTRY_WORDS.unreviewed[lang]}]` : '';
  const outlets = response.count > 1 ? ` x${response.count}` : '';
  return `${wrap(sentence[lang] + review, '      ')}\n      ${wrap(words, '      ')}\n      ${response.sources[0]?.outlet.name}${outlets}  #${response.id}`;
}

function sectionsOf(incident: LedgerIncident, lang: SiteLang): Section[] {
  const view = incidentView(incident);
  const inLang = (one: { readonly sentence: Bilingual; readonly reviewed?: boolean }) =>
    (one.reviewed === false ? say('unreviewed', { sentence: one.sentence }) : one.sentence)[lang];
  return [
    ['steps', stepLines(view, lang)],
    ['entries', incident.entries.map((entry) => entryLines(entry, lang))],
    [
      'figures',
      [...new Set(view.series.map(({ scope }) => scope))].flatMap((scope) => [
        `${SCOPE_WORDS[scope][lang]}:`,
        ...view.series
          .filter((series) => series.scope === scope)
          .flatMap(({ lanes }) => lanes.map((lane) => `- ${laneText(lane, lang)}`)),
      ]),
    ],
    ['discrepancies', view.discrepancies.flatMap(({ sentences }) => sentences.map((text) => text[lang]))],
    [
      'reversals',
      [
        ...view.reversals.map((one) => withWords(inLang(one), [one.from, one.to], lang)),
        ...view.drifts.map((one) => withSources(inLang(one), [one.hedged, one.certain])),
      ],
    ],
    ...translationSection(view, lang),
    ['matters', view.matters.map((matter) => matterLine(matter, lang))],
    ['plausibility', view.plausibility.map(inLang)],
    ['clock', clockLines(view.clock, lang)],
  ];
}

/** A finding with the words of the entries that it is drawn from. */
function withWords(sentence: string, entries: readonly Entry[], lang: SiteLang): string {
  const lines = entries.map(
    (entry) => `- ${formatPartialDate(entry.date, lang)}: ${contentOf(entry, lang)}  #${entry.id}`,
  );
  return [wrap(sentence, '      '), ...lines.map((line) => wrap(line, '        '))].join('\n      ');
}

/** The same with the words as each page prints them, where they are known. */
function withSources(sentence: string, sources: readonly EntrySource[]): string {
  const lines = sources.map(({ outlet, text, url }) => `- ${outlet.name}: ${text ? `“${text}”` : url}`);
  return [wrap(sentence, '      '), ...lines.map((line) => wrap(line, '        '))].join('\n      ');
}

/** Left out where there are none: most incidents are told in one language. */
const translationSection = ({ translations }: IncidentView, lang: SiteLang): Section[] =>
  translations.length === 0
    ? []
    : [
        [
          'translations',
          translations.map((one) => withWords(one.sentence[lang], [one.original, one.translation], lang)),
        ],
      ];

/** What became of the other claims of an incident's actors, so that a reader can weigh this one. */
function sellerLines(incident: LedgerIncident, ledger: Ledger, lang: SiteLang): string[] {
  return incident.incident.actors.flatMap((id) => {
    const party = ledger.partyByKey.get(`organization:${id}`);
    const claims = party ? partyView(party, ledger).claims : null;
    if (!party || !claims) return [];
    return say('sellerRecord', { ...claims, who: party.party.name })[lang];
  });
}

/** The incident's ledger: state, steps, claims, figures by claimant, discrepancies, reversals, clock. */
export function incidentReport(incident: LedgerIncident, lang: SiteLang, ledger?: Ledger): string {
  const { ladder } = incidentView(incident);
  const title = `${incident.incident.title[lang]} (${incident.id})`;
  const state = `${STATUS_WORDS[ladder.status][lang].toUpperCase()}: ${ladder.headline[lang]}`;
  const sellers = ledger ? sellerLines(incident, ledger, lang) : [];
  const all: Section[] = [
    ...sectionsOf(incident, lang),
    ...(sellers.length > 0 ? [['sellers', sellers] as const] : []),
  ];
  const sections = all.map(([name, lines]) => {
    const shown = lines.length > 0 ? lines : [REPORT_WORDS.none[lang]];
    return [
      REPORT_WORDS[name][lang],
      ...shown.map((line) => `    ${line.includes('\n') ? line : wrap(line, '      ')}`),
    ].join('\n');
  });
  return [title, wrap(state, ''), ...sections].join('\n\n');
}

/** One line an incident, newest first. */
export function incidentList(ledger: Ledger, lang: SiteLang): string {
  const rows = timeline(ledger).flatMap((year) => year.months.flatMap((month) => month.rows));
  return rows
    .map(
      (row) =>
        `${row.date.padEnd(10)}  ${row.id.padEnd(32)}  ${row.headline[lang]}${row.ranges.map((range) => `  | ${SCOPE_WORDS[range.scope][lang]}: ${range.text[lang]}`).join('')}`,
    )
    .join('\n');
}
