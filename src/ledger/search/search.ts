/**
 * Search in the browser: fuse.js finds the known words that a typed word may mean, and postings give the
 * documents, so that a key press costs the size of the vocabulary, not of the ledger.
 */
import { pagePath } from '../paths.ts';
import type { Lang } from '../types.ts';
import { passesFields } from './fields.ts';
import { type Opened, openIndex, postingsOf } from './open-index.ts';
import { numberWords, parseQuery, type Query } from './query.ts';
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
const KIND_NAMES = {
  i: 'incident',
  p: 'person',
  o: 'organization',
  u: 'outlet',
  s: 'statement',
  f: 'figure',
} as const;
const WEIGHT_WORTH = [0, 0.35, 1, 1.6] as const;

interface Found {
  score: number;
  terms: number;
  readonly marks: Set<string>;
}

/** Adds one term's best match to each document that has it. */
function addTerm(found: Map<number, Found>, candidates: readonly Candidate[], opened: Opened): void {
  const best = new Map<number, { score: number; word: string }>();
  const total = opened.index.docs.length;
  for (const { word, quality } of candidates) {
    const postings = postingsOf(opened, word);
    const rarity = Math.log(1 + total / (1 + postings.length));
    for (const code of postings) {
      const doc = code >> 2;
      const score = quality * rarity * (WEIGHT_WORTH[code & 3] ?? 0);
      if (score > (best.get(doc)?.score ?? 0)) best.set(doc, { score, word });
    }
  }
  for (const [doc, { score, word }] of best) {
    const one = found.get(doc) ?? { score: 0, terms: 0, marks: new Set<string>() };
    one.score += score;
    one.terms += 1;
    one.marks.add(word);
    found.set(doc, one);
  }
}

function termsOf(query: Query, opened: Opened): Candidate[][] {
  const typing = query.words.length - 1;
  const words = query.words.map((word, at) => candidatesOf(word, at === typing, opened));
  const numbers = query.numbers.map((number) => {
    const { exact, loose } = numberWords(number);
    const known = (list: readonly string[], quality: number): Candidate[] =>
      list.filter((word) => opened.numberOf.has(word)).map((word) => ({ word, quality }));
    return [...known(exact, 1), ...known(loose, 0.4)];
  });
  return [...words, ...numbers];
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

function findDocs(query: Query, opened: Opened): Map<number, Found> {
  const found = new Map<number, Found>();
  const terms = termsOf(query, opened);
  for (const candidates of terms) addTerm(found, candidates, opened);
  const allowed = query.phrases.map((phrase) => phraseDocs(phrase, opened));
  if (terms.length === 0) {
    // Fields or phrases alone: everything that passes them, phrases first narrowing.
    const start = allowed[0] ?? opened.index.docs.keys();
    for (const doc of start) found.set(doc, { score: 1, terms: 0, marks: new Set() });
  }
  for (const doc of found.keys()) if (!allowed.every((set) => set.has(doc))) found.delete(doc);
  return found;
}

const textIn = (doc: SearchDoc, lang: Lang): string =>
  typeof doc.t === 'string' ? doc.t : doc.t[lang === 'id' ? 0 : 1];

function hitOf(
  doc: SearchDoc,
  found: Found,
  score: number,
  opened: Opened,
  lang: Lang,
  base: string,
): SearchHit {
  const { pages, names, docs } = opened.index;
  const [kind, id] = pages[doc.g] ?? ['incident', ''];
  const incident = doc.i === undefined ? undefined : docs[doc.i];
  const isEntry = doc.k === 's' || doc.k === 'f';
  const who = isEntry && doc.w !== undefined ? (names[doc.w] ?? null) : null;
  const body = isEntry && doc.b !== undefined ? (names[doc.b] ?? null) : null;
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
    marks: [...found.marks].filter((word) => !/^[#~]/.test(word)),
  };
}

export interface SearchOptions {
  /** The site's base path. */
  readonly base?: string;
  readonly limit?: number;
}

/** The best hits for what a person typed, best first. Words that match nothing cost a hit, but not all hits. */
export function search(
  index: SearchIndex,
  text: string,
  lang: Lang,
  options: SearchOptions = {},
): SearchHit[] {
  const { base = '/', limit = 20 } = options;
  const opened = openIndex(index);
  const query = parseQuery(text);
  const isEmpty = text.trim() === '';
  if (isEmpty) return [];
  const asked = Math.max(1, query.words.length + query.numbers.length);
  const ranked: { doc: SearchDoc; found: Found; score: number }[] = [];
  const passes = passesFields(query, opened);
  for (const [number, found] of findDocs(query, opened)) {
    const doc = opened.index.docs[number];
    if (!doc || !passes(doc)) continue;
    const coverage = found.terms / asked;
    ranked.push({ doc, found, score: found.score * KIND_WORTH[doc.k] * (coverage * coverage || 1) });
  }
  // The later of two equal ones first: newer words on an older story.
  ranked.sort((a, b) => b.score - a.score || ((a.doc.d ?? '') < (b.doc.d ?? '') ? 1 : -1));
  return ranked.slice(0, limit).map(({ doc, found, score }) => hitOf(doc, found, score, opened, lang, base));
}
