/** An entry of a feed. Its headline selects; it is never evidence. */
import { z } from 'zod';
import { HttpUrl, Published } from './primitives.ts';

export const FeedItem = z
  .object({
    url: HttpUrl,
    title: z.string(),
    /** Plain text, markup removed, at most 2,000 characters. */
    summary: z.string(),
    published: Published.nullable(),
    guid: z.string().nullable(),
    authors: z.array(z.string()),
  })
  .strict();
export type FeedItem = z.infer<typeof FeedItem>;
