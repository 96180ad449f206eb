/**
 * Is this about a specific breach? Two gates: the headline selects what is worth a request, the article decides what is
 * stored. Both count distinct phrases of the relevance lexicon by where they stand; a headline is never evidence.
 */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { findDates } from '../../text/dates.ts';
import { PhraseFinder } from '../../text/phrases.ts';
import { DATES } from '../language/dates.ts';
import { RELEVANCE, type RelevanceLexicon } from '../language/relevance.ts';
import { LEAD } from './lead.ts';

type Group = Exclude<keyof RelevanceLexicon, 'undated' | 'another'>;

/** Points of one distinct phrase by group and place. Chosen on Indonesian and English training articles. */
const POINTS: Readonly<Record<Group, { title: number; lead: number; body: number }>> = {
  event: { title: 4, lead: 2.5, body: 1 },
  attack: { title: 1.5, lead: 1, body: 0.4 },
  records: { title: 1.5, lead: 1, body: 0.4 },
  response: { title: 1, lead: 0.5, body: 0.4 },
  general: { title: -3, lead: -1, body: -0.5 },
};

/** An article with fewer points is not stored. */
export const ENOUGH = 4.5;

/** An article about an incident of the register needs fewer: follow-ups speak of arrests and lawsuits. */
export const ENOUGH_IF_LINKED = 2;

/** Characters that count as the lead. */

const finders = new Map<Lang, PhraseFinder<{ group: Group; phrase: string }>>();

function finderFor(lang: Lang): PhraseFinder<{ group: Group; phrase: string }> {
  let finder = finders.get(lang);
  if (!finder) {
    finder = new PhraseFinder();
    for (const group of Object.keys(POINTS) as Group[]) {
      for (const phrase of RELEVANCE[lang][group]) finder.add(phrase, { group, phrase });
    }
    finders.set(lang, finder);
  }
  return finder;
}

export interface Relevance {
  readonly relevant: boolean;
  readonly score: number;
  /** The phrases that counted, strongest first: "kebocoran data (title +4)". */
  readonly why: readonly string[];
}

/**
 * Whether an article is about a specific breach.
 * @param text body, paragraphs separated by newlines
 * @param linked whether the article is about an incident of the register, or names one of its actors in the title
 */
export function judgeRelevance(title: string, text: string, lang: Lang, linked = false): Relevance {
  const points = new Map<string, { value: number; where: string; group: Group }>();
  const count = (part: string, where: 'title' | 'lead' | 'body'): void => {
    for (const { value } of finderFor(lang).find(part)) {
      const amount = POINTS[value.group][where];
      const old = points.get(value.phrase);
      if (!old || Math.abs(amount) > Math.abs(old.value))
        points.set(value.phrase, { value: amount, where, group: value.group });
    }
  };
  count(title, 'title');
  count(text.slice(0, LEAD), 'lead');
  count(text.slice(LEAD), 'body');
  const { undated } = RELEVANCE[lang];
  const sum = [...points.values()].reduce((all, { value }) => all + value, 0);
  // A text no longer than a lead has hardly room for a day: that it names none tells nothing.
  const long = text.length > LEAD;
  // Reading dates is dear; below and far above the bounds they decide nothing.
  if (long && sum >= ENOUGH_IF_LINKED && sum + undated < ENOUGH && !namesDay(text, lang))
    points.set('no day named', { value: undated, where: 'text', group: 'general' });
  const ranked = [...points].sort(([, a], [, b]) => Math.abs(b.value) - Math.abs(a.value));
  const score = ranked.reduce((sum, [, { value }]) => sum + value, 0);
  const early = ranked.some(
    ([, { value, where, group }]) => group !== 'response' && value > 0 && where !== 'body',
  );
  return {
    relevant: (early || linked) && score >= (linked ? ENOUGH_IF_LINKED : ENOUGH),
    score,
    why: ranked.map(([phrase, { value, where }]) => `${phrase} (${where} ${value > 0 ? '+' : ''}${value})`),
  };
}

/** Whether the text names a day at all, "kemarin" and "(14/9)" included. */
const namesDay = (text: string, lang: Lang): boolean =>
  findDates(text, DATES[lang]).some(({ date }) => date === null || date.length === 10);

/** What of the register a headline names. */
export type Named = 'actor' | 'victim' | null;

/**
 * Whether a feed item is worth a request: it, or its summary, has a phrase of an event or an attack, or names an actor of the
 * register, or one of its victims beside any other word of relevance ("Kirana Medika minta maaf kepada pasien").
 */
export function selectFeedItem(
  item: Pick<FeedItem, 'title' | 'summary'>,
  lang: Lang,
  named: (text: string) => Named,
): boolean {
  const text = `${item.title}\n${item.summary}`;
  const groups = new Set(
    finderFor(lang)
      .find(text)
      .map(({ value }) => value.group),
  );
  if (groups.has('event') || groups.has('attack')) return true;
  const name = named(text);
  return name === 'actor' || (name === 'victim' && (groups.has('records') || groups.has('response')));
}
