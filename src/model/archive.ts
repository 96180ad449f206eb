/** Copies of source pages in a public web archive: what was asked for, and what the archive has confirmed. */
import { z } from 'zod';
import { HttpUrl, PartialDate, Slug } from './primitives.ts';

/** A capture's time as the Wayback Machine writes it: YYYYMMDDhhmmss, UTC. */
const Capture = z.string().regex(/^\d{14}$/, 'use the fourteen digits of a capture, YYYYMMDDhhmmss');

export const ArchivedPage = z
  .object({
    url: HttpUrl,
    /** Day on which the archive was last asked to keep the page. */
    requested: PartialDate,
    /** How often it was asked. */
    attempts: z.int().min(1),
    /** The archive's name for the work, while nobody knows how it ended. */
    job: z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .optional(),
    /** Day on which the archive confirmed a copy, and which. */
    confirmed: z.object({ day: PartialDate, capture: Capture }).strict().optional(),
    /** The archive's own code where it will never keep the page, e.g. "error:blocked-url". */
    refused: z
      .string()
      .regex(/^[a-z0-9:_-]{1,80}$/)
      .optional(),
  })
  .strict()
  .refine(
    (page) => !(page.confirmed && (page.refused || page.job)),
    'a confirmed page is neither open nor refused',
  );
export type ArchivedPage = z.infer<typeof ArchivedPage>;

/** The pages of one host; the id is the host's name with hyphens. */
export const ArchiveList = z.object({ id: Slug, pages: z.array(ArchivedPage).min(1) }).strict();
export type ArchiveList = z.infer<typeof ArchiveList>;

/** File id of the host of an address: "https://www.kabar.example/a" is in "www-kabar-example". */
export const archiveListId = (url: string): string =>
  new URL(url).hostname.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const WAYBACK = 'https://web.archive.org/web';

/** Address of a confirmed copy. It is made here from digits alone, so that no answer can lead readers elsewhere. */
export const copyAddress = (url: string, capture: string): string => `${WAYBACK}/${capture}/${url}`;

/** Address at which the archive looks for the copy nearest to a day (YYYY, YYYY-MM, YYYY-MM-DD) or for the newest. */
export const lookupAddress = (url: string, day: string | null): string =>
  `${WAYBACK}/${day ? day.slice(0, 10).replaceAll('-', '') : '2'}/${url}`;
