/** Silences, refusals and promises of articles and curators, joined where several pages tell the same one. */
import type { Response } from '../model/response.ts';
import { compareDates } from './dates.ts';
import { both, type Directory, partyKey, sideOf, unnamed } from './directory.ts';
import { type ArticleContext, dating, partyOf, sourceOf } from './extracted-entries.ts';
import { incidentOf } from './linking.ts';
import { articleCount } from './merge.ts';
import { normalizeQuote } from './merge-quotes.ts';
import { compareText } from './order.ts';
import { reviewState } from './reviews.ts';
import { textFragment } from './text-fragment.ts';
import type { ResponseEntry, Review } from './types.ts';

/** The speaker and body that a reviewer wrote, else those of the machine. */
function corrected(response: Response, review: Review | undefined, directory: Directory): Response {
  const set = review?.set;
  if (!set) return response;
  const partyOfName = (name: string) => directory.byId(name) ?? directory.byName(name);
  const { speaker, organization } = set;
  return {
    ...response,
    ...(speaker && { speaker, party: partyOfName(speaker)?.id ?? null }),
    ...(organization !== undefined && {
      organization,
      organizationParty: organization === null ? null : (partyOfName(organization)?.id ?? null),
    }),
  };
}

function responseEntry(context: ArticleContext, original: Response): ResponseEntry {
  const { article, directory } = context;
  const review = context.reviews.get(original.id);
  const response = corrected(original, review, directory);
  const { id, kind, sentence, due, statement, speaker } = response;
  const party = partyOf(response.party, speaker, directory) ?? unnamed(both(speaker));
  const named = partyOf(response.organizationParty, response.organization, directory);
  const body = named ?? (party.type === 'person' ? directory.employer(party) : null) ?? party;
  const incident = incidentOf({ parties: [party.id, body.id], words: sentence }, context.links, directory);
  const source = sourceOf(context, response, textFragment(article.url, { text: sentence }), sentence);
  return {
    id,
    ids: [id],
    incident: incident?.id ?? null,
    kind,
    review: reviewState(review),
    date: dating(response.said, article).date,
    teller: null,
    party,
    body,
    side: sideOf([party, body], incident, directory),
    due,
    sentence: { text: sentence, lang: article.lang },
    summary: null,
    statement,
    source,
    sources: [source],
    count: 1,
    closed: review?.decision === 'close' ? { by: review.by, date: review.date, reason: review.reason } : null,
  };
}

/** The responses of one article; those that a reviewer withdrew are left out. */
export const extractedResponses = (context: ArticleContext): ResponseEntry[] =>
  (context.article.responses ?? [])
    .filter(({ id }) => context.reviews.get(id)?.decision !== 'withdraw')
    .map((response) => responseEntry(context, response));

export const compareResponses = (a: ResponseEntry, b: ResponseEntry): number =>
  compareDates(a.date, b.date) || compareText(a.kind, b.kind) || compareText(a.id, b.id);

/** One body's silence of one day is one, whoever asked; promises are one where day, due day or words agree. */
function keyOf({ kind, body, date, due, sentence, summary }: ResponseEntry): string {
  const words = kind === 'promised' ? (due ?? normalizeQuote(sentence?.text ?? summary?.en ?? '')) : '';
  return [kind, partyKey(body), date, words].join('\n');
}

/** Joins what several pages tell and sorts it by date. Curated ones come before a machine's, then the smallest id. */
export function mergeResponses(responses: readonly ResponseEntry[]): ResponseEntry[] {
  const groups = new Map<string, ResponseEntry[]>();
  for (const one of responses) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].map(join).sort(compareResponses);
}

function join(group: readonly ResponseEntry[]): ResponseEntry {
  const rank = (one: ResponseEntry) => (one.review === 'curated' ? 0 : one.review === 'unreviewed' ? 2 : 1);
  const [shown, ...others] = [...group].sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
  if (!shown || others.length === 0) return shown as ResponseEntry;
  const sources = [shown, ...others]
    .flatMap((one) => one.sources)
    .sort(
      (a, b) =>
        compareText(a.published ?? '9', b.published ?? '9') || compareText(a.record ?? '', b.record ?? ''),
    );
  return {
    ...shown,
    ids: [shown, ...others].flatMap((one) => one.ids),
    closed: [shown, ...others].find((one) => one.closed)?.closed ?? null,
    sources,
    count: articleCount(sources),
  };
}
