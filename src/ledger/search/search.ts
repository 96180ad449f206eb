/**
 * Search in the browser: fuse.js finds the known words that a typed word may mean, and postings give the
 * documents, so that a key press costs the size of the vocabulary, not of the ledger.
 */
import { pagePath } from '../paths.ts';
import type { SiteLang } from '../types.ts';
import { passesFields } from './fields.ts';
import type { Opened } from './open-index.ts';
import { docsWithWords, holdingPhrases, RANKED_FOR_PHRASES } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { Best, marksOf, type Ranked, scoreTerm, type TermScores, totalScore } from './rank.ts';
import { DOC_KINDS, type DocKind, type DocText, type SearchHit } from './search-types.ts';
import { termsOf } from './terms.ts';

/** What counts more where all else is equal: an incident stands for all that is said in it. */
const KIND_WORTH: Readonly<Record<DocKind, number>> = { i: 1.3, p: 1.25, o: 1.25, u: 1.1, f: 1.05, s: 1 };
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

const kindOf = (doc: number, { columns }: Opened): DocKind => DOC_KINDS[columns.kind[doc] ?? 0] ?? 'i';
const inLang = (text: DocText, lang: SiteLang): string =>
  typeof text === 'string' ? text : text[lang === 'id' ? 0 : 1];
const titleOf = (record: number, lang: SiteLang, { head }: Opened): string =>
  inLang(head.records[record]?.[2] ?? '', lang);

/** All texts of a document that was read. */
function textsOf(doc: number, { head, shards }: Opened): readonly string[] {
  const title = head.records[doc]?.[2];
  if (title !== undefined) return typeof title === 'string' ? [title] : title;
  return shards.textOf(doc)?.slice(1) ?? [];
}

/** "2021-05-20" for 20210520, "2021" for 20210000. */
function dateText(date: number): string | null {
  if (date === 0) return null;
  const text = String(date).padStart(8, '0');
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return [year, ...(month === '00' ? [] : [month, ...(day === '00' ? [] : [day])])].join('-');
}

function entryHit(doc: number, opened: Opened, lang: SiteLang) {
  const { head, columns, shards } = opened;
  const [anchor = '', ...texts] = shards.textOf(doc) ?? [''];
  const page = columns.page[doc] ?? 0;
  const who = head.names[columns.who[doc] ?? -1] ?? null;
  const body = head.names[columns.body[doc] ?? -1] ?? null;
  return {
    record: page,
    anchor,
    text: texts[lang === 'en' ? texts.length - 1 : 0] ?? '',
    who,
    organization: body === who ? null : body,
    incident: head.records[page]?.[0] === 'incident' ? titleOf(page, lang, opened) : null,
  };
}

const recordHit = (doc: number, opened: Opened, lang: SiteLang) => ({
  record: doc,
  anchor: '',
  text: titleOf(doc, lang, opened),
  who: null,
  organization: null,
  incident: null,
});

function hitOf(
  { doc, score }: Ranked,
  marks: readonly string[],
  opened: Opened,
  lang: SiteLang,
  base: string,
) {
  const { head, columns } = opened;
  const isRecord = doc < head.records.length;
  const { record, anchor, ...shown } = (isRecord ? recordHit : entryHit)(doc, opened, lang);
  const [page = 'incident', id = ''] = head.records[record] ?? [];
  return {
    kind: KIND_NAMES[kindOf(doc, opened)],
    path: pagePath(page, id, lang, base) + (anchor ? `#${anchor}` : ''),
    ...shown,
    stance: head.stances[columns.stance[doc] ?? -1] ?? null,
    date: dateText(columns.date[doc] ?? 0),
    score,
    marks,
  };
}

export interface SearchOptions {
  /** The site's base path. */
  readonly base?: string;
  readonly limit?: number;
}

/** True where the terms, each in some reading, are all the words of a party's name: then its bearer is meant. */
const isWholeName = (doc: number, terms: readonly TermScores[], { nameWords }: Opened): boolean =>
  nameWords()[doc] === terms.length && terms.every(({ scores }) => (scores[doc] ?? 0) > 0);

/** The best documents: those with words or numbers of the query that pass its fields. */
function bestDocs(
  query: Query,
  terms: readonly TermScores[],
  among: ReadonlySet<number> | null,
  opened: Opened,
  limit: number,
): readonly Ranked[] {
  const { head, columns } = opened;
  const dateOf = (doc: number) => columns.date[doc] ?? 0;
  // Of two equal ones the later first: newer words on an older story.
  const best = new Best(
    limit,
    (a, b) => a.score > b.score || (a.score === b.score && dateOf(a.doc) > dateOf(b.doc)),
  );
  const passes = passesFields(query, opened);
  for (let doc = 0; doc < head.docs; doc += 1) {
    const score = terms.length > 0 ? totalScore(doc, terms) : 1;
    if (score === 0 || (among && !among.has(doc)) || !passes(doc)) continue;
    const kind = kindOf(doc, opened);
    const named = isWholeName(doc, terms, opened);
    best.offer(doc, score * KIND_WORTH[kind] * (named ? WHOLE_NAME : 1));
  }
  return best.list;
}

/** The words of phrases are marked wherever they stand in a hit. */
const phraseMarks = ({ phrases }: Query): string[] => phrases.flatMap((phrase) => phrase.trim().split(' '));

/** The best hits for what a person typed, best first. A word that matches nothing lowers a hit, but hides none. */
export async function search(
  opened: Opened,
  text: string,
  lang: SiteLang,
  options: SearchOptions = {},
): Promise<SearchHit[]> {
  const { base = '/', limit = 20 } = options;
  const query = parseQuery(text);
  if (query.asksNothing) return [];
  const { phrases } = query;
  const terms = (await termsOf(query, opened)).map((matches) => scoreTerm(matches, opened));
  const among = phrases.length > 0 ? await docsWithWords(phrases, opened) : null;
  const ranked = bestDocs(query, terms, among, opened, phrases.length > 0 ? RANKED_FOR_PHRASES : limit);
  const best =
    phrases.length > 0
      ? await holdingPhrases(ranked, phrases, limit, opened, (doc) => textsOf(doc, opened))
      : ranked;
  await opened.shards.needTexts(best.map(({ doc }) => doc));
  return best.map((one) =>
    hitOf(one, [...marksOf(one.doc, terms), ...phraseMarks(query)], opened, lang, base),
  );
}
