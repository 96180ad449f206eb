/** A person who speaks in public for a body or of their own expertise. Private individuals have no file. */
import { z } from 'zod';
import { Bilingual, HttpUrl, PartialDate, Slug, Wikidata } from './primitives.ts';

export const PersonRole = z
  .object({
    title: Bilingual,
    organization: Slug.nullable(),
    from: PartialDate.nullable().default(null),
    to: PartialDate.nullable().default(null),
    source: HttpUrl.optional(),
  })
  .strict();
export type PersonRole = z.infer<typeof PersonRole>;

export const Person = z
  .object({
    id: Slug,
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    /** Names that look like its own and mean another; a person has looked, so that nobody is asked again. */
    distinctFrom: z.array(z.string().min(1)).optional(),
    roles: z.array(PersonRole).default([]),
    wikidata: Wikidata.optional(),
  })
  .strict();
export type Person = z.infer<typeof Person>;
