/** A body that speaks, holds data, regulates, researches or sells. Actors (sellers, gangs) are bodies too. */
import { z } from 'zod';
import { Bilingual, Country, Slug, Wikidata } from './primitives.ts';
import { PartyKind, Sector } from './vocabulary.ts';

export const Organization = z
  .object({
    id: Slug,
    /** The one canonical name, in the form that its own country uses. */
    name: z.string().min(1),
    /** Full names where the canonical one is an acronym. */
    fullName: Bilingual.optional(),
    aliases: z.array(z.string().min(1)).default([]),
    /** Names that look like its own and mean another; a person has looked, so that nobody is asked again. */
    distinctFrom: z.array(z.string().min(1)).optional(),
    kind: PartyKind,
    country: Country.nullable(),
    sector: Sector.nullable().default(null),
    parent: Slug.nullable().default(null),
    /** Bodies that took over its work under another name; statements stay with the body that made them. */
    succeededBy: z.array(Slug).optional(),
    wikidata: Wikidata.optional(),
  })
  .strict();
export type Organization = z.infer<typeof Organization>;
