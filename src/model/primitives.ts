/** Small value types that several nouns share. */
import { z } from 'zod';

/** Lower-case words joined by hyphens: the id of a curated record and the last part of its address. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** ISO 3166-1 alpha-2 country code. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'use a two-letter ISO 3166-1 code such as ID');

/** An address a reader may follow: http or https only, parsed by the platform's URL parser. */
export const HttpUrl = z.string().refine(isHttpUrl, 'use a full http:// or https:// address');

function isHttpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}

/** A day, month or year as known: "2021", "2021-05" or "2021-05-21"; it must exist in the calendar. */
export const PartialDate = z
  .string()
  .refine(isPartialDate, 'use a real date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks');
export type PartialDate = z.infer<typeof PartialDate>;

function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** An instant with its own offset, as the source gave it: "2021-05-21T17:59:00+07:00", or a day alone. */
export const Published = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/,
    'use an ISO 8601 date, or date-time with offset',
  );

/** UTF-16 offsets into an article's text (paragraphs joined by one newline); end exclusive. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .strict()
  .refine((span) => span.end > span.start, 'a span ends after it starts');
export type Span = z.infer<typeof Span>;

/** Some words of the article with their place. */
export const Mention = z
  .object({ text: z.string().min(1), start: z.int().min(0), end: z.int().min(1) })
  .strict();
export type Mention = z.infer<typeof Mention>;

/** One text in both languages of the site. */
export const Bilingual = z.object({ id: z.string().min(1), en: z.string().min(1) }).strict();
export type Bilingual = z.infer<typeof Bilingual>;

/** ISO 4217 code, or the customary code of a crypto-currency. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3,4}$/, 'use an ISO 4217 code such as IDR, or BTC, XMR, ETH');

/** Wikidata item, only where somebody is sure of it. */
export const Wikidata = z.string().regex(/^Q[1-9]\d*$/, 'use a Wikidata item such as Q2092667');
