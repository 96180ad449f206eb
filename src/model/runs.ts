/** What the guards of the nightly run remember from night to night; public, because it tells how healthy the feeds are. */
import { z } from 'zod';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const Runs = z
  .object({
    version: z.literal(1),
    /** Last day on which a run ended with 0 or 2 and was not interrupted. */
    lastGood: Day.nullable(),
    /** Outlet id -> runs in a row in which its feeds answered with less than expected. */
    empty: z.record(z.string(), z.object({ runs: z.int().min(1), since: Day }).strict()),
    /** Address of a feed -> the day on which it said that it has gone for good. */
    gone: z.record(z.string(), Day),
    /** "<outlet> <field> <selector>" -> the day since which it has found nothing on any page. */
    selectors: z.record(z.string(), Day).default({}),
  })
  .strict();
export type Runs = z.infer<typeof Runs>;
