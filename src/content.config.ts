import { defineCollection } from 'astro:content';
import { folder } from './site/content/folder.ts';
import { FOLDERS as F } from './site/content/folders.ts';

export const collections = {
  incidents: defineCollection({ loader: folder(F.incidents), schema: F.incidents.schema }),
  organizations: defineCollection({ loader: folder(F.organizations), schema: F.organizations.schema }),
  people: defineCollection({ loader: folder(F.people), schema: F.people.schema }),
  outlets: defineCollection({ loader: folder(F.outlets), schema: F.outlets.schema }),
  reviews: defineCollection({ loader: folder(F.reviews), schema: F.reviews.schema }),
  proposals: defineCollection({ loader: folder(F.proposals), schema: F.proposals.schema }),
  archive: defineCollection({ loader: folder(F.archive), schema: F.archive.schema }),
  corrections: defineCollection({ loader: folder(F.corrections), schema: F.corrections.schema }),
};
