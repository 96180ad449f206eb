/** Names in the articles that no file has, each beside the party that it may be: for a person to say yes or no. */
import type { Article } from '../model/article.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Content } from './content.ts';
import { nameKey } from './name-key.ts';
import { namesOf } from './parties.ts';
import { whyAlike } from './same-name.ts';

/** One question: is this name that party? */
export interface LikelyName {
  readonly name: string;
  readonly party: string;
  /** The name of the party that is most like it. */
  readonly known: string;
  readonly why: readonly string[];
  /** In how many articles it stands, and one of them. */
  readonly articles: number;
  readonly example: Pick<Article, 'title' | 'url'>;
}

interface Mention {
  readonly name: string;
  readonly articles: Set<string>;
  readonly example: Pick<Article, 'title' | 'url'>;
}

/** Names that resolve to nobody, by their key. */
function unresolved(articles: readonly Article[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const article of articles) {
    const names = [
      ...article.statements.flatMap(({ speaker, party, organization, organizationParty }) => [
        party === null ? speaker : null,
        organizationParty === null ? organization : null,
      ]),
      ...article.figures.map(({ claimant, party }) => (party === null ? claimant : null)),
    ];
    for (const name of names) {
      if (name === null) continue;
      const { title, url } = article;
      const mention = mentions.get(nameKey(name)) ?? { name, articles: new Set(), example: { title, url } };
      mention.articles.add(article.id);
      mentions.set(nameKey(name), mention);
    }
  }
  return mentions;
}

type Known = readonly [name: string, party: Organization | Person];

/** Names of the register by each of their words, and single words by their first letter as well. */
function byWord(parties: readonly (Organization | Person)[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const party of parties)
    for (const name of namesOf(party)) {
      const words = nameKey(name).split(' ');
      for (const key of words.length === 1 ? [...words, `${words[0]?.[0]}*`] : words)
        index.set(key, [...(index.get(key) ?? []), [name, party]]);
    }
  return index;
}

/** The questions, the most frequent name first. A name that a person has called another's is not asked about again. */
export function nameQueue(content: Pick<Content, 'articles' | 'organizations' | 'people'>): LikelyName[] {
  const parties = [...content.organizations, ...content.people];
  const taken = new Set(parties.flatMap(namesOf).map(nameKey));
  const index = byWord(parties);
  return [...unresolved(content.articles)]
    .filter(([key]) => key !== '' && !taken.has(key))
    .flatMap(([key, mention]) => questions(key, mention, index))
    .sort((a, b) => b.articles - a.articles || (`${a.name} ${a.party}` < `${b.name} ${b.party}` ? -1 : 1));
}

function questions(
  key: string,
  mention: Mention,
  index: ReadonlyMap<string, readonly Known[]>,
): LikelyName[] {
  const words = key.split(' ');
  const near = (words.length === 1 ? [`${key[0]}*`] : words).flatMap((word) => index.get(word) ?? []);
  const best = new Map<string, LikelyName>();
  for (const [known, party] of new Set(near)) {
    if (party.distinctFrom?.some((name) => nameKey(name) === key)) continue;
    const why = whyAlike(mention.name, known);
    if (why === null || why.length >= (best.get(party.id)?.why.length ?? Number.POSITIVE_INFINITY)) continue;
    const { name, example, articles } = mention;
    best.set(party.id, { name, party: party.id, known, why, articles: articles.size, example });
  }
  return [...best.values()];
}
