/** An outlet is a publication whose feeds are read: media, a security desk, or a regulator's newsroom. */
import { z } from 'zod';
import { Country, HttpUrl, PartialDate, Slug } from './primitives.ts';
import { Lang, OutletKind } from './vocabulary.ts';

export const OutletFeed = z
  .object({
    url: HttpUrl,
    /** The day on which a person last saw this feed answer and parse; null until then. */
    verified: PartialDate.nullable(),
    /** Sections that carry only breach news skip the relevance gate on headlines. */
    topical: z.boolean().default(false),
  })
  .strict();
export type OutletFeed = z.infer<typeof OutletFeed>;

/** CSS selectors that a person has given; they are tried first and checked against the generic reader. */
export const OutletSelectors = z
  .object({
    title: z.string().optional(),
    body: z.string().optional(),
    published: z.string().optional(),
    authors: z.string().optional(),
    remove: z.array(z.string()).optional(),
    verified: PartialDate.nullable().default(null),
  })
  .strict();
export type OutletSelectors = z.infer<typeof OutletSelectors>;

export const Outlet = z
  .object({
    id: Slug,
    name: z.string().min(1),
    kind: OutletKind,
    country: Country,
    lang: Lang,
    homepage: HttpUrl,
    /** Hosts whose pages belong to this outlet besides the homepage's own ("m.tribunnews.com"). */
    hosts: z.array(z.string().min(1)).default([]),
    feeds: z.array(OutletFeed).min(1),
    selectors: OutletSelectors.optional(),
    /** A feed with fewer items than this is "green but empty": it answered, but something is wrong. */
    expectedItems: z.int().min(0).default(1),
    note: z.string().optional(),
  })
  .strict();
export type Outlet = z.infer<typeof Outlet>;
