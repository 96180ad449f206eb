/** What the sample newsroom knows of an outlet: how its pages look and which feeds it offers. */
import { z } from 'zod';
import { Slug } from '../model/primitives.ts';
import { SiteLang } from '../model/vocabulary.ts';

export const SHAPES = [
  'classic',
  'detail',
  'side-article',
  'read-content',
  'weblog',
  'microdata',
  'line-breaks',
  'table-layout',
  'press-release',
  'amp',
  'graph',
  'desk',
  'unclosed',
  'div-soup',
] as const;

export const SampleFeed = z
  .object({
    path: z.string().regex(/^[a-z0-9./-]+$/),
    format: z.enum(['rss', 'atom', 'rdf', 'json']),
    /** How dates stand in an RSS feed. */
    dates: z.enum(['rfc822', 'indonesian', 'iso']).default('rfc822'),
    /** Whether entries carry a summary alone or the article's first paragraphs as markup too. */
    content: z.enum(['summary', 'opening']).default('summary'),
    /** Broken on purpose: the feed answers 503. */
    fault: z.enum(['unavailable']).nullable().default(null),
  })
  .strict();
export type SampleFeed = z.infer<typeof SampleFeed>;

export const SampleOutlet = z
  .object({
    id: Slug,
    name: z.string().min(1),
    lang: SiteLang,
    tagline: z.string().min(1),
    shape: z.enum(SHAPES),
    /** Path of an article below the outlet's own; {yyyy} {mm} {dd} {slug} {number} are filled in. */
    path: z.string().includes('{slug}'),
    /** Opening of the first paragraph; {place} and {PLACE} are filled in. Null: the outlet uses none. */
    dateline: z.string().nullable(),
    /** Marks that the outlet prints around quotes: "…", “…” or ”…”. */
    quotes: z.enum(['straight', 'curly', 'closing']),
    encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
    feeds: z.array(SampleFeed).min(1),
  })
  .strict();
export type SampleOutlet = z.infer<typeof SampleOutlet>;
