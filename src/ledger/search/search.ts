/**
 * Search in the browser: fuse.js finds the known words that a typed word may mean, and postings give the
 * documents, so that a key press costs the size of the vocabulary, not of the ledger.
 */
import { pagePath } from '../paths.ts';
import type { SiteLang } from '../types.ts';
import { passesFields } from './fields.ts';
import { type Opened, openIndex, postingsOf } from './open-index.ts';
import { numberWords, parseQuery, type Query } from './query.ts';
import { Best, marksOf, type Ranked, scoreTerm, type TermScores, totalScore } from './rank.ts';
import type { SearchDoc, SearchHit, SearchIndex } from './search-types.ts';
import { type Candidate, candidatesOf } from './vocabulary.ts';
import { phraseText } from './words.ts';

/** What counts more where all else is equal: an incident stands for all that is said in it. */
const KIND_WORTH: Readonly<Record<SearchDoc['k'], number>> = {
  i: 1.3,
  p: 1.25,
  o: 1.25,
  u: 1.1,
  f: 1.05,
  s: 1,
};
/** Somebody who types a whole name means its bearer. */
const WHOLE_NAME = 1.6;
const KIND_NAMES = {
  i: 'incident',
  p: 'person',
  o: 'organization',
  u: 'outlet',
  s: 'statement',
  f: 'figure',
} as const;

function termsOf(query: Query, opened: Opened): TermScores[] {
  const typing = query.words.length - 1;
  const words = query.words.map((word, at) => candidatesOf(word, at === typing, opened));
  const numbers = query.numbers.map((number) => {
    const { exact, loose } = numberWords(number);
    const known = (list: readonly string[], quality: number): Candidate[] =>
      list.filter((word) => opened.numberOf.has(word)).map((word) => ({ word, quality }));
    return [...known(exact, 1), ...known(loose, 0.4)];
  });
  return [...words, ...numbers].map((candidates) => scoreTerm(candidates, opened));
}

/** Documents that have every word of a phrase and the phrase itself. */
function phraseDocs(phrase: string, opened: Opened): Set<number> {
  const [rarest, ...others] = phrase
    .trim()
    .split(' ')
    .map((word) => new Set(postingsOf(opened, word).map((code) => code >> 2)))
    .sort((a, b) => a.size - b.size);
  const texts = (doc: SearchDoc) => (typeof doc.t === 'string' ? [doc.t] : doc.t);
  return new Set(
    [...(rarest ?? [])].filter((number) => {
      const doc = opened.index.docs[number];
      if (!doc || !others.every((set) => set.has(number))) return false;
      return texts(doc).some((text) => phraseText(text).includes(phrase));
    }),
  );
}

const textIn = (doc: SearchDoc, lang: SiteLang): string =>
  typeof doc.t === 'string' ? doc.t : doc.t[lang === 'id' ? 0 : 1];

function hitOf(
  doc: SearchDoc,
  score: number,
  marks: readonly string[],
  { index }: Opened,
  lang: SiteLang,
  base: string,
): SearchHit {
  const { pages, names, docs } = index;
  const [kind, id] = pages[doc.g] ?? ['incident', ''];
  const incident = doc.i === undefined ? undefined : docs[doc.i];
  const isEntry = doc.k === 's' || doc.k === 'f';
  const nameOf = (number: number | undefined) =>
    isEntry && number !== undefined ? (names[number] ?? null) : null;
  const who = nameOf(doc.w);
  const body = nameOf(doc.b);
  return {
    kind: KIND_NAMES[doc.k],
    path: pagePath(kind, id, lang, base) + (doc.a ? `#${doc.a}` : ''),
    text: textIn(doc, lang),
    who,
    organization: body === who ? null : body,
    stance: doc.s ?? null,
    date: doc.d ?? null,
    incident: incident ? textIn(incident, lang) : null,
    score,
    marks,
  };
}

export interface SearchOptions {
  /** The site's base path. */
  readonly base?: string;
  readonly limit?: number;
}

/** Marks may add a few letters to a name; the lengths tell most names apart without reading them. */
const MOST_MARKS = 4;
const isWholeName = (name: string, asked: string): boolean =>
  Math.abs(name.length - asked.length) <= MOST_MARKS && phraseText(name).trim() === asked;

/** The best documents: those with words or numbers of the query, that hold its phrases and pass its fields. */
function bestDocs(
  query: Query,
  terms: readonly TermScores[],
  opened: Opened,
  limit: number,
): readonly Ranked[] {
  const { docs } = opened.index;
  const dateOf = (number: number) => docs[number]?.d ?? '';
  // Of two equal ones the later first: newer words on an older story.
  const best = new Best(
    limit,
    (a, b) => a.score > b.score || (a.score === b.score && dateOf(a.doc) > dateOf(b.doc)),
  );
  const phrases = query.phrases.map((phrase) => phraseDocs(phrase, opened));
  const passes = passesFields(query, opened);
  const asked = query.words.join(' ');
  for (const [number, doc] of docs.entries()) {
    const score = terms.length > 0 ? totalScore(number, terms) : 1;
    if (score === 0 || !phrases.every((set) => set.has(number)) || !passes(doc)) continue;
    const named = 'pou'.includes(doc.k) && isWholeName(textIn(doc, 'id'), asked);
    best.offer({ doc: number, score: score * KIND_WORTH[doc.k] * (named ? WHOLE_NAME : 1) });
  }
  return best.list;
}

const asksNothing = ({
  words,
  numbers,
  phrases,
  speaker,
  organization,
  stances,
  years,
  figure,
}: Query): boolean =>
  [words, numbers, phrases, speaker, organization, stances].every((list) => list.length === 0) &&
  !years &&
  !figure;

/** The best hits for what a person typed, best first. A word that matches nothing lowers a hit, but hides none. */
export function search(
  index: SearchIndex,
  text: string,
  lang: SiteLang,
  options: SearchOptions = {},
): SearchHit[] {
  const { base = '/', limit = 20 } = options;
  const query = parseQuery(text);
  if (asksNothing(query)) return [];
  const opened = openIndex(index);
  const terms = termsOf(query, opened);
  return bestDocs(query, terms, opened, limit).flatMap(({ doc: number, score }) => {
    const doc = index.docs[number];
    return doc ? [hitOf(doc, score, marksOf(number, terms), opened, lang, base)] : [];
  });
}
