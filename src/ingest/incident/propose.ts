/**
 * Proposals: stored articles that no incident claims, grouped by story. A pure function of stored records, so that it can
 * be redone at any time; the order of the articles does not matter.
 */
import type { Article } from '../../model/article.ts';
import type { Incident } from '../../model/incident.ts';
import type { StoryProposal } from '../../model/proposal.ts';
import { properNames } from '../../text/proper-names.ts';
import { type ClusterInput, clusterArticles } from './cluster.ts';

/** Names shown of one proposal. */
const MOST_NAMES = 8;

/** The parts of a record that hold words of the article. */
export interface StoredWords {
  readonly figures: readonly Pick<Article['figures'][number], 'sentence'>[];
  readonly statements: readonly Pick<Article['statements'][number], 'text' | 'speaker' | 'organization'>[];
}

/** What is left of an article's text: quotes, who said them, and the sentences of figures, each once. */
export function storedText(article: StoredWords): string {
  const sentences = article.figures.map((figure) => figure.sentence);
  const statements = article.statements.map((one) =>
    [one.text, one.speaker, one.organization].filter((part) => part !== null).join(' , '),
  );
  return [...new Set([...sentences, ...statements])].join('\n');
}

/** The people who speak in an article. */
export const voicesOf = ({ statements }: Pick<StoredWords, 'statements'>): string[] => [
  ...new Set(statements.flatMap(({ speaker }) => speaker ?? [])),
];

const toInput = (article: Article): ClusterInput => ({
  id: article.id,
  title: article.title,
  text: storedText(article),
  published: article.published,
  lang: article.lang,
  voices: voicesOf(article),
});

/** Whether no incident is what the article is about. */
export const isUnclaimed = ({ incidents }: Pick<Article, 'incidents'>): boolean =>
  incidents.every(({ passing }) => passing === true);

/** What the grouping knows besides the articles. */
export interface ProposalContext {
  readonly incidents?: readonly Pick<Incident, 'sources'>[];
  /** See `commonNames`. */
  readonly common?: ReadonlyMap<string, number>;
  /** Ids of the stories that are proposed already. */
  readonly previous?: readonly string[];
}

/**
 * Groups the articles that no incident claims: neither by a link nor as one of its curated sources. The groups follow from the
 * articles alone; a story that was proposed before keeps its id.
 * @returns proposals sorted by id
 */
export function proposeIncidents(
  articles: readonly Article[],
  { incidents = [], common, previous = [] }: ProposalContext = {},
): StoryProposal[] {
  const sources = new Set(incidents.flatMap((incident) => incident.sources.map((source) => source.url)));
  const unclaimed = new Map(
    articles
      .filter((one) => isUnclaimed(one) && one.gone === undefined && !sources.has(one.url))
      .map((one) => [one.id, one]),
  );
  const groups = new Map<string, Article[]>();
  for (const [id, group] of clusterArticles([...unclaimed.values()].map(toInput), common)) {
    const article = unclaimed.get(id);
    if (article) groups.set(group, [...(groups.get(group) ?? []), article]);
  }
  const known = new Set(previous);
  return [...groups.values()].map((group) => toProposal(group, known)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const storyId = (article: Pick<Article, 'id'> | undefined): string => `story-${article?.id}`;

/**
 * A story is named after its earliest article at the time when it was first proposed. An earlier article that is found late
 * does not rename it; of two stories that turn out to be one, the earlier one's name stays.
 */
function toProposal(group: readonly Article[], known: ReadonlySet<string>): StoryProposal {
  const ordered = [...group].sort((a, b) => rank(a).localeCompare(rank(b)));
  return {
    id: storyId(ordered.find((article) => known.has(storyId(article))) ?? ordered[0]),
    origin: 'articles',
    names: sharedNames(ordered),
    articles: ordered.map(({ id, url, outlet, lang, title, published }) => ({
      id,
      url,
      outlet,
      lang,
      title,
      published,
    })),
    figures: ordered.flatMap((article) => article.figures.map((figure) => figure.id)),
  };
}

/** The story that an id of any time means: every id ever given names one of the story's articles. */
export const storyById = (stories: readonly StoryProposal[], id: string): StoryProposal | undefined =>
  stories.find((story) => story.id === id) ??
  stories.find(({ articles }) => articles.some((article) => storyId(article) === id));

/** By day, undated last, then by id: times of day carry different offsets. */
const rank = ({ published, id }: Article): string => `${published?.slice(0, 10) ?? '9999'} ${id}`;

function sharedNames(group: readonly Article[]): StoryProposal['names'] {
  const counts = new Map<string, number>();
  for (const article of group)
    for (const name of properNames(`${article.title}\n${storedText(article)}`).keys())
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => group.length === 1 || count > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name, count]) => ({ name, articles: count }));
}
