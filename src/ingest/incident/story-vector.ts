/** What an article is about, as weighed words: the names in it, by place, number, rarity and part in the story. */
import type { Lang } from '../../model/vocabulary.ts';
import { findDates } from '../../text/dates.ts';
import { words } from '../../text/phrases.ts';
import { properNames } from '../../text/proper-names.ts';
import { DATES } from '../language/dates.ts';
import { RELEVANCE } from '../language/relevance.ts';
import { STOPWORDS } from '../language/stopwords.ts';
import { LEAD } from './lead.ts';

export interface ClusterInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  /** Language of the text, by which its dates are read. */
  readonly lang: Lang;
  /** People who speak in it: a spokesman speaks of many stories. */
  readonly voices?: readonly string[];
}

export interface Vector {
  readonly input: ClusterInput;
  /** Days since 1970: of publication, else the first whole date that title and text name; null where there is none. */
  readonly day: number | null;
  /** Folded word -> weight; the whole has length 1. */
  readonly weights: Map<string, number>;
  /** Names of the title that tell this story from other breaches. */
  readonly headline: ReadonlySet<string>;
}

/** Weight of a name by the best place where it stands. */
const PLACE = { title: 2, lead: 1.3, body: 0.6 } as const;
const DAY = 86_400_000;
/** Share of its weight that is left of the name of somebody who only speaks. */
const VOICE = 0.3;

/** Words that headlines of any breach have: closed-class words and those of relevance, of every language. */
const IN_ANY_HEADLINE: ReadonlySet<string> = new Set([
  ...Object.values(STOPWORDS).flatMap(({ own }) => [...own]),
  ...Object.values(RELEVANCE)
    .flatMap(({ undated: _, ...groups }) => Object.values(groups).flat())
    .flatMap((phrase) => words(phrase).map(({ form }) => form)),
]);

/** Names of a text with weights by frequency and place. */
function weigh(
  { title, text, voices = [] }: ClusterInput,
  common: ReadonlyMap<string, number>,
): Map<string, number> {
  const inTitle = new Set(words(title).map((word) => word.form));
  const inLead = properNames(text.slice(0, LEAD));
  const spoken = new Set(voices.flatMap((name) => words(name).map((word) => word.form)));
  const weights = new Map<string, number>();
  for (const [name, count] of properNames(text)) {
    const place = inTitle.has(name) ? PLACE.title : inLead.has(name) ? PLACE.lead : PLACE.body;
    const part = spoken.has(name) && !inTitle.has(name) ? VOICE : 1;
    weights.set(name, (1 + Math.log(count)) * place * part * (common.get(name) ?? 1));
  }
  return weights;
}

/** Rare names count more (inverse document frequency), and every article has length 1. */
function normalize(vectors: readonly Vector[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, position) => {
    for (const name of vector.weights.keys()) {
      const list = holders.get(name);
      if (list) list.push(position);
      else holders.set(name, [position]);
    }
  });
  for (const { weights } of vectors) {
    for (const [name, weight] of weights)
      weights.set(name, weight * Math.log((vectors.length + 1) / (holders.get(name)?.length ?? 1)));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [name, weight] of weights) weights.set(name, weight / length);
  }
  return holders;
}

/** Days since 1970; null where the date is unknown or cannot be read. */
function dayNumber(date: string | null | undefined): number | null {
  const ms = Date.parse(date?.slice(0, 10) ?? '');
  return Number.isNaN(ms) ? null : ms / DAY;
}

/** The first whole date of a text: news tells its day before it tells the past. */
const firstDay = ({ title, text, lang }: ClusterInput): number | null =>
  dayNumber(findDates(`${title}\n${text}`, DATES[lang]).find(({ date }) => date?.length === 10)?.date);

/** Names of a headline that tell its story from other breaches. */
const headlineOf = (title: string, names: ReadonlySet<string>, common: ReadonlyMap<string, number>) =>
  new Set(
    words(title)
      .map(({ form }) => form)
      .filter((form) => names.has(form) && !IN_ANY_HEADLINE.has(form) && !common.has(form)),
  );

/**
 * Weighs the articles of one grouping.
 * @param common words of names that many incidents have -> how much such a word still tells
 * @returns one vector an article, and for each word the positions of the articles that have it
 */
export function storyVectors(
  inputs: readonly ClusterInput[],
  common: ReadonlyMap<string, number>,
): { readonly vectors: readonly Vector[]; readonly holders: ReadonlyMap<string, readonly number[]> } {
  const vectors = inputs.map((input): Vector => {
    const weights = weigh(input, common);
    const headline = headlineOf(input.title, new Set(weights.keys()), common);
    return { input, day: dayNumber(input.published) ?? firstDay(input), weights, headline };
  });
  return { vectors, holders: normalize(vectors) };
}
