/** What one nightly run did, and everything it could not understand. */
import { z } from 'zod';

/** Classes of issue; each has a remedy in docs/operate.md. */
export const IssueClass = z.enum([
  // getting the bytes
  'unreachable',
  'dns',
  'connection',
  'tls',
  'timeout',
  'protocol',
  'http_status',
  'gone',
  'rate_limited',
  'redirect',
  'blocked_address',
  'bad_url',
  'robots',
  'opt_out',
  'too_large',
  'truncated',
  'decompress',
  'empty',
  // reading feeds
  'not_a_feed',
  'feed_parse',
  'feed_empty',
  'charset',
  'bad_item',
  // reading pages
  'not_html',
  'not_article',
  'no_content',
  'paywall',
  'soft_404',
  'no_date',
  'selector',
  'language',
  'too_deep',
  'too_costly',
  // extracting, storing
  'extract',
  'storage',
  'content_corrupt',
  'content_edited',
  'state_corrupt',
  'clock',
  // guards
  'green_but_empty',
  'mass_change',
  'internal',
]);
export type IssueClass = z.infer<typeof IssueClass>;

/** Something a run could not understand: where, what, and what a person can do about it. */
export const Issue = z
  .object({
    class: IssueClass,
    stage: z.enum(['feed', 'select', 'page', 'article', 'extract', 'match', 'store', 'content']),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    message: z.string().min(1),
    remedy: z.string().min(1),
  })
  .strict();
export type Issue = z.infer<typeof Issue>;

const Count = z.int().min(0);

export const OutletReport = z
  .object({
    outlet: z.string(),
    feeds: Count,
    feedsUnchanged: Count,
    feedsFailed: Count,
    items: Count,
    relevant: Count,
    stored: Count,
    changed: Count,
    unchanged: Count,
    skipped: Count,
    failed: Count,
    requests: Count,
    bytes: Count,
  })
  .strict();
export type OutletReport = z.infer<typeof OutletReport>;

export const RunReport = z
  .object({
    version: z.literal(1),
    started: z.iso.datetime(),
    seconds: z.number().min(0),
    exitCode: z.int(),
    dryRun: z.boolean(),
    interrupted: z.boolean(),
    totals: OutletReport.omit({ outlet: true }).extend({ outlets: Count, statements: Count, figures: Count }),
    outlets: z.array(OutletReport),
    /** Feeds that answered and parsed: a person may copy the day into the outlet file. */
    verified: z.array(z.object({ outlet: z.string(), url: z.string() }).strict()),
    /** What an operator should know although no source failed, such as nights that were missed. */
    notices: z.array(z.string().min(1)).default([]),
    issues: z.array(Issue),
  })
  .strict();
export type RunReport = z.infer<typeof RunReport>;
