/** Entries from the statements and figures of one article. */
import type { Figure } from '../model/figure.ts';
import type { Statement } from '../model/statement.ts';
import { dayOf } from './dates.ts';
import { both, type Directory, sideOf, unnamed } from './directory.ts';
import { incidentOf, type Link } from './linking.ts';
import { LABELS } from './messages.ts';
import { correctFigure, correctStatement, reviewState } from './reviews.ts';
import { textFragment } from './text-fragment.ts';
import type { Article, DateSource, Entry, EntryParty, EntrySource, EntryStance, Review } from './types.ts';

export interface ArticleContext {
  readonly article: Article;
  /** Incidents of the register that it is linked to, strongest first. */
  readonly links: readonly Link[];
  readonly directory: Directory;
  readonly reviews: ReadonlyMap<string, Review>;
  /** The article of which this one is a copy; absent where it is its own. */
  readonly copyOf?: string | undefined;
}

/** What a source needs to know of a record. */
type Sourced = Pick<Statement, 'id' | 'gone'> & { readonly certainty?: Statement['certainty'] };

/** The page behind a record of an article. */
export function sourceOf(
  context: ArticleContext,
  record: Sourced,
  fragmentUrl: string,
  text: string,
): EntrySource {
  const { article, directory } = context;
  const outlet = directory.outlet(article.outlet);
  return {
    url: article.url,
    fragmentUrl,
    outlet: { id: outlet.id, name: outlet.name.id },
    article: article.id,
    title: article.title,
    published: article.published,
    lang: article.lang,
    record: record.id,
    text,
    certainty: record.certainty ?? null,
    copyOf: context.copyOf ?? null,
    gone: record.gone ?? article.gone ?? null,
  };
}

/** A party of an article: by its id, by a name that only one file has, or by name alone. */
export function partyOf(id: string | null, name: string | null, directory: Directory): EntryParty | null {
  return directory.byId(id) ?? directory.byName(name) ?? (name ? unnamed(both(name)) : null);
}

/** When something was said, and how that is known. */
export function dating(
  said: string | null,
  article: Article,
  asOf: string | null = null,
): { date: string | null; dateSource: DateSource | null } {
  if (said) return { date: said, dateSource: 'said' };
  if (article.published) return { date: dayOf(article.published), dateSource: 'published' };
  return { date: asOf, dateSource: asOf ? 'as-of' : null };
}

function common(context: ArticleContext, record: Statement | Figure, source: EntrySource) {
  const review = context.reviews.get(record.id);
  return {
    id: record.id,
    ids: [record.id],
    origin: 'extracted',
    review: reviewState(review),
    certainty: record.certainty,
    summary: null,
    source,
    sources: [source],
    count: 1,
    provenance: { rule: record.rule, extractor: record.extractor, confidence: record.confidence },
    reviewed: review ? { by: review.by, date: review.date, reason: review.reason } : null,
  } as const;
}

function statementEntry(context: ArticleContext, original: Statement): Entry {
  const { article, directory } = context;
  const statement = correctStatement(original, context.reviews.get(original.id), directory);
  const party = partyOf(statement.party, statement.speaker, directory) ?? unnamed(LABELS.unnamed);
  const named = partyOf(statement.organizationParty, statement.organization, directory);
  const organization = named ?? (party.type === 'person' ? directory.employer(party) : null);
  const claimed = { parties: [party.id, organization?.id ?? null], words: statement.text };
  const incident = incidentOf(claimed, context.links, directory);
  const { text, prefix, suffix, lang, kind, cut } = statement;
  const fragment = textFragment(article.url, { text, prefix, suffix });
  return {
    ...common(context, statement, sourceOf(context, statement, fragment, text)),
    incident: incident?.id ?? null,
    kind: 'statement',
    ...dating(statement.said, article),
    party,
    body: organization ?? party,
    side: sideOf([party, organization], incident, directory),
    role: statement.role ? both(statement.role) : null,
    organization: organization && organization.id !== party.id ? organization : null,
    stance: statement.stance,
    quote: { text, lang, kind, cut },
    figure: null,
  };
}

/** What the claimant does with a figure, from the role that the figure plays. */
function figureStance(figure: Figure, holder: Statement | undefined): EntryStance | null {
  if (figure.kind === 'confirmed') return 'confirms';
  if (figure.kind === 'denied') return 'denies';
  if (figure.kind === 'offered') return 'claims';
  return holder?.stance ?? null;
}

function figureEntry(context: ArticleContext, original: Figure): Entry {
  const { article, directory } = context;
  const figure = correctFigure(original, context.reviews.get(original.id), directory);
  const holder = article.statements.find((statement) => statement.id === figure.statement);
  // A figure without a claimant is told in the reporter's own voice.
  const party = partyOf(figure.party, figure.claimant, directory) ?? directory.outlet(article.outlet);
  const sameVoice = holder && (holder.party ? holder.party === party.id : holder.speaker === figure.claimant);
  const named = sameVoice ? partyOf(holder.organizationParty, holder.organization, directory) : null;
  const organization = named ?? (party.type === 'person' ? directory.employer(party) : null);
  const parties = [party.id, organization?.id ?? null];
  const claimed = { parties, words: figure.sentence, value: figure.value };
  const incident = incidentOf(claimed, context.links, directory);
  const fragment = textFragment(article.url, { text: figure.sentence });
  const { value, unit, currency, bound, raw, kind, scope, asOf, sentence, statement } = figure;
  return {
    ...common(context, figure, sourceOf(context, figure, fragment, sentence)),
    incident: incident?.id ?? null,
    kind: 'figure',
    ...dating(holder?.said ?? null, article, asOf),
    party,
    body: organization ?? party,
    side: sideOf([party, organization], incident, directory),
    role: sameVoice && holder.role ? both(holder.role) : null,
    organization: organization && organization.id !== party.id ? organization : null,
    stance: figureStance(figure, holder),
    quote: null,
    figure: {
      value,
      unit,
      currency,
      bound,
      of: figure.of ? both(figure.of) : null,
      raw,
      kind,
      scope,
      asOf,
      sentence,
      statement,
    },
  };
}

/** The article's statements and figures as entries; those that a reviewer withdrew are left out. */
export function extractedEntries(context: ArticleContext): Entry[] {
  const stands = (record: { readonly id: string }) => context.reviews.get(record.id)?.decision !== 'withdraw';
  return [
    ...context.article.statements.filter(stands).map((statement) => statementEntry(context, statement)),
    ...context.article.figures.filter(stands).map((figure) => figureEntry(context, figure)),
  ];
}
