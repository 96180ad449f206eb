/** One parsed page: metadata, statements and figures. Never its full text. */
import { z } from 'zod';
import { Figure } from './figure.ts';
import { HttpUrl, PartialDate, Published, Slug } from './primitives.ts';
import { Response } from './response.ts';
import { Statement } from './statement.ts';
import { Lang } from './vocabulary.ts';

/** Why the article was linked to an incident: the terms that matched, and how strongly. */
export const IncidentLink = z
  .object({
    incident: Slug,
    score: z.number().min(0).max(1),
    why: z.array(z.string().min(1)).min(1),
    /** The article is about something else and names this one in passing: only the records that name it belong to it. */
    passing: z.literal(true).optional(),
  })
  .strict();
export type IncidentLink = z.infer<typeof IncidentLink>;

export const Article = z
  .object({
    /** First 12 hex digits of the SHA-256 of the canonical URL. */
    id: z.string().regex(/^[0-9a-f]{12}$/),
    url: HttpUrl,
    outlet: Slug,
    lang: Lang,
    title: z.string().min(1),
    /** The headline under which the outlet's feed first announced the article, where the page has another. */
    feedTitle: z.string().min(1).optional(),
    authors: z.array(z.string().min(1)),
    editors: z.array(z.string().min(1)),
    published: Published.nullable(),
    modified: Published.nullable(),
    section: z.string().nullable(),
    incidents: z.array(IncidentLink),
    statements: z.array(Statement),
    figures: z.array(Figure),
    /** Silences and promises told in it; absent where there are none. */
    responses: z.array(Response).min(1).optional(),
    /** SHA-256 of the text that the spans count in, so that an edited source is noticed. */
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Length of that text in UTF-16 units. */
    textLength: z.int().min(1),
    /** Sample of hashes of its runs of words, by which copies are told; absent where the publisher reserves its words. */
    sketch: z
      .string()
      .regex(/^(?:[0-9a-f]{8}){1,64}$/)
      .optional(),
    reader: z.string().min(1),
    /** The day on which a run noticed that the outlet has withdrawn the page (HTTP 410); what it said is kept. */
    gone: PartialDate.optional(),
    /** Hash of all the rest, written by the store: where it does not fit, a person has changed the file. */
    seal: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .optional(),
  })
  .strict();
export type Article = z.infer<typeof Article>;
