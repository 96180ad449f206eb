/**
 * The breach catalogue of Have I Been Pwned as it is published (https://haveibeenpwned.com/API/v3, "breaches"), CC BY 4.0.
 * Only facts are taken: names, dates, counts and classes of data; its descriptions are not.
 */
import { z } from 'zod';
import type { DataClass } from '../../model/vocabulary.ts';

/** Must be shown wherever something of it is used. */
export const ATTRIBUTION = 'Have I Been Pwned, https://haveibeenpwned.com, CC BY 4.0';

export const HibpBreach = z.object({
  Name: z.string().min(1),
  Title: z.string().min(1),
  Domain: z.string().default(''),
  BreachDate: z.iso.date(),
  AddedDate: z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'use an ISO 8601 date'),
  PwnCount: z.int().min(0),
  DataClasses: z.array(z.string()).default([]),
  IsFabricated: z.boolean().default(false),
  IsRetired: z.boolean().default(false),
  IsSpamList: z.boolean().default(false),
  IsMalware: z.boolean().default(false),
  IsStealerLog: z.boolean().default(false),
});
export type HibpBreach = z.infer<typeof HibpBreach>;

/** Address of the catalogue's page of a breach. */
export const breachUrl = ({ Name }: Pick<HibpBreach, 'Name'>): string =>
  `https://haveibeenpwned.com/Breach/${encodeURIComponent(Name)}`;

/** The catalogue's classes in our words; a class that is not here becomes "other". */
const CLASSES: Readonly<Record<string, DataClass>> = {
  'auth tokens': 'password',
  'bank account numbers': 'bank-account',
  'credit cards': 'payment-card',
  'partial credit card data': 'payment-card',
  'dates of birth': 'birthdate',
  'device information': 'device',
  'education levels': 'education',
  'email addresses': 'email',
  employers: 'employment',
  'geographic locations': 'location',
  'government issued ids': 'national-id',
  'health insurance information': 'health',
  'job titles': 'employment',
  names: 'name',
  'national ids': 'national-id',
  'passport numbers': 'passport',
  passwords: 'password',
  'personal health data': 'health',
  'phone numbers': 'phone',
  photos: 'photo',
  'physical addresses': 'address',
  'profile photos': 'photo',
  salutations: 'name',
  'social security numbers': 'national-id',
  'taxation records': 'tax-id',
};

/** Classes of data of a breach, each once, sorted. */
export const dataClasses = (breach: HibpBreach): DataClass[] =>
  [...new Set(breach.DataClasses.map((name) => CLASSES[name.toLowerCase()] ?? 'other'))].sort();

/** Why an entry is no breach of one holder; null where it is one. */
export function noIncident(breach: HibpBreach): string | null {
  if (breach.IsFabricated) return 'fabricated';
  if (breach.IsRetired) return 'retired';
  if (breach.IsSpamList) return 'a spam list';
  if (breach.IsMalware || breach.IsStealerLog) return 'loot of malware, not of one holder';
  return null;
}

export interface HibpReading {
  readonly breaches: readonly HibpBreach[];
  /** One sentence an entry that could not be read, with its place in the list. */
  readonly problems: readonly string[];
}

/** Reads the catalogue's JSON: a list of breaches. Bad entries become problems, the others go on. */
export function readHibp(json: string): HibpReading {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (error) {
    return { breaches: [], problems: [`not JSON (${(error as Error).message}): save the catalogue anew`] };
  }
  if (!Array.isArray(list)) return { breaches: [], problems: ['not a list: save the answer of "breaches"'] };
  const breaches: HibpBreach[] = [];
  const problems: string[] = [];
  for (const [place, entry] of list.entries()) {
    const { data, error } = HibpBreach.safeParse(entry);
    if (data) breaches.push(data);
    else problems.push(`entry ${place}: ${z.prettifyError(error).replace(/\s+/g, ' ')}; it is left out`);
  }
  return { breaches, problems };
}
