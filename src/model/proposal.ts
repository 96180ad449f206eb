/** A proposed incident: written by the machine, never reviewed, and gone once a person has made an incident of it. */
import { z } from 'zod';
import { HttpUrl, PartialDate, Published, Slug } from './primitives.ts';
import { DataClass, Lang } from './vocabulary.ts';

/** An article of a proposal, as much of it as a reader needs to choose. */
export const ProposedArticle = z
  .object({
    id: z.string().regex(/^[0-9a-f]{12}$/),
    url: HttpUrl,
    outlet: Slug,
    lang: Lang,
    title: z.string().min(1),
    published: Published.nullable(),
  })
  .strict();
export type ProposedArticle = z.infer<typeof ProposedArticle>;

const STORY_ID = /^story-[0-9a-f]{12}$/;
const CATALOGUE_ID = /^hibp-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether an id is a proposal's: nothing else of the site may bear one. */
export const isProposalId = (id: string): boolean => STORY_ID.test(id) || CATALOGUE_ID.test(id);

/** Articles that seem to tell one story and that no incident of the register claims. */
export const StoryProposal = z
  .object({
    /** "story-<id of the article that was its earliest when it was first proposed>": neither later nor earlier ones change it. */
    id: z.string().regex(STORY_ID),
    origin: z.literal('articles'),
    /** Names that its articles share, most telling first; how many of its articles have each. */
    names: z.array(z.object({ name: z.string().min(1), articles: z.int().min(1) }).strict()),
    /** Earliest first. */
    articles: z.array(ProposedArticle).min(1),
    /** Ids of the figures in them. */
    figures: z.array(z.string().regex(/^[0-9a-f]{12}-f[0-9a-f]{8}$/)),
  })
  .strict();
export type StoryProposal = z.infer<typeof StoryProposal>;

/** A breach of Have I Been Pwned that the register does not have (CC BY 4.0: the attribution is shown with it). */
export const CatalogueProposal = z
  .object({
    id: z.string().regex(CATALOGUE_ID),
    origin: z.literal('hibp'),
    attribution: z.string().min(1),
    name: z.string().min(1),
    title: z.string().min(1),
    domain: z.string(),
    /** When it happened, as the catalogue has it. */
    breachDate: PartialDate,
    addedDate: PartialDate,
    accounts: z.int().min(0),
    dataClasses: z.array(DataClass),
    url: HttpUrl,
  })
  .strict();
export type CatalogueProposal = z.infer<typeof CatalogueProposal>;

export const Proposal = z.discriminatedUnion('origin', [StoryProposal, CatalogueProposal]);
export type Proposal = z.infer<typeof Proposal>;
