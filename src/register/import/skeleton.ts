/** YAML for a person to complete. What only a person can say is null, so that the content lint asks for it. */
import { stringify } from 'yaml';
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { CatalogueProposal, Proposal, StoryProposal } from '../../model/proposal.ts';

const UNKNOWN = { id: null, en: null };

const HEADER = `# Not reviewed. Every null below must be filled in or its entry taken out; npm run lint:content names what is left.
# Titles, "of" and summaries are our own words in both languages. A number without a named claimant needs a claimantLabel.
`;

/** The catalogue's own file in the register, where there is one. */
const CATALOGUE = 'have-i-been-pwned';

/** A curated figure as the catalogue gives it. @param bodies ids of the register's organizations */
export function catalogueFigure(
  one: Pick<CatalogueProposal, 'accounts' | 'addedDate' | 'url'>,
  bodies: ReadonlySet<string>,
): object {
  const label = 'Have I Been Pwned (CC BY 4.0)';
  return {
    value: one.accounts,
    unit: 'accounts',
    of: { id: 'akun yang tercatat di Have I Been Pwned', en: 'accounts listed by Have I Been Pwned' },
    ...(bodies.has(CATALOGUE)
      ? { claimant: CATALOGUE }
      : { claimant: null, claimantLabel: { id: label, en: label } }),
    claimantType: 'researcher',
    stance: 'estimates',
    kind: 'affected',
    scope: 'affected',
    date: one.addedDate,
    source: one.url,
  };
}

/** What of a content folder a skeleton reads. */
export interface SkeletonSources {
  readonly articles: readonly Article[];
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
  readonly organizations: readonly { readonly id: string }[];
}

/** An incident file to complete. The figures of a story come from its stored articles. */
export function skeleton(proposal: Proposal, content: SkeletonSources): string {
  const parts = proposal.origin === 'hibp' ? ofCatalogue(proposal, content) : ofStory(proposal, content);
  const record = {
    id: null,
    title: UNKNOWN,
    country: null,
    sector: null,
    victims: [],
    actors: [],
    venues: [],
    ...parts,
    searchTerms: { id: [], en: [] },
  };
  return `${HEADER}${stringify(record, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function ofCatalogue(one: CatalogueProposal, { organizations }: SkeletonSources): object {
  const bodies = new Set(organizations.map(({ id }) => id));
  return {
    firstReported: one.addedDate,
    occurred: one.breachDate,
    dataClasses: one.dataClasses,
    attack: 'unknown',
    figures: one.accounts > 0 ? [catalogueFigure(one, bodies)] : [],
    statements: [],
    sources: [{ url: one.url, outlet: 'Have I Been Pwned', date: one.addedDate, lang: 'en' }],
  };
}

function ofStory(story: StoryProposal, { articles, outlets }: SkeletonSources): object {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const ids = new Set(story.figures);
  const figures = articles.flatMap((article) =>
    article.figures.filter(({ id }) => ids.has(id)).map((figure) => storyFigure(article, figure)),
  );
  return {
    firstReported: story.articles[0]?.published?.slice(0, 10) ?? null,
    occurred: null,
    dataClasses: [],
    attack: 'unknown',
    figures,
    statements: [],
    sources: story.articles.map(({ url, outlet, published, lang }) => ({
      url,
      outlet: names.get(outlet) ?? outlet,
      date: published?.slice(0, 10) ?? null,
      lang,
    })),
  };
}

const storyFigure = (article: Article, figure: Figure): object => ({
  value: figure.value,
  unit: figure.unit,
  ...(figure.currency === null ? {} : { currency: figure.currency }),
  bound: figure.bound,
  of: UNKNOWN,
  claimant: figure.party,
  ...(figure.party === null ? { claimantLabel: UNKNOWN } : {}),
  claimantType: null,
  stance: null,
  kind: figure.kind,
  scope: figure.scope,
  date: article.published?.slice(0, 10) ?? null,
  ...(figure.asOf === null ? {} : { asOf: figure.asOf }),
  source: article.url,
});
