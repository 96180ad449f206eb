/** The collections of a content folder: where each lives, how it is written and which schema it obeys. */
import type { z } from 'zod';
import { ArchiveList } from '../model/archive.ts';
import { Article } from '../model/article.ts';
import { CorrectionNotice } from '../model/correction.ts';
import { Incident } from '../model/incident.ts';
import { Organization } from '../model/organization.ts';
import { Outlet } from '../model/outlet.ts';
import { Person } from '../model/person.ts';
import { Proposal } from '../model/proposal.ts';
import { Reviews } from '../model/review.ts';
import { isEditedByHand } from '../model/seal.ts';
import { readFrontMatter, readJson, readYaml, type TextReading } from './source-text.ts';

export interface Collection<T> {
  /** Name of the folder, and of the list in `Content`. */
  readonly name: string;
  /** Files that end otherwise are reported, but for a README.md and names that begin with a dot. */
  readonly extension: '.yml' | '.md' | '.json';
  readonly schema: z.ZodType<T>;
  readonly read: (text: string) => TextReading;
  /** Whether a record carries an id that repeats its file's name; reviews are lists without one. */
  readonly named: boolean;
  /** Whether a person has changed a file of the machine's; absent for people's own files. */
  readonly isEdited?: (raw: unknown) => boolean;
}

const yaml = <T>(name: string, schema: z.ZodType<T>, named = true): Collection<T> => ({
  name,
  extension: '.yml',
  schema,
  read: (text) => readYaml(text),
  named,
});

export const OUTLETS = yaml('outlets', Outlet);
export const INCIDENTS = yaml('incidents', Incident);
export const ORGANIZATIONS = yaml('organizations', Organization);
export const PEOPLE = yaml('people', Person);
export const REVIEWS = yaml('reviews', Reviews, false);
export const CORRECTIONS: Collection<CorrectionNotice> = {
  name: 'corrections',
  extension: '.md',
  schema: CorrectionNotice,
  read: readFrontMatter,
  named: false,
};
export const ARTICLES: Collection<Article> = {
  name: 'articles',
  extension: '.json',
  schema: Article,
  read: readJson,
  named: true,
  isEdited: isEditedByHand,
};
export const ARCHIVE: Collection<ArchiveList> = {
  name: 'archive',
  extension: '.json',
  schema: ArchiveList,
  read: readJson,
  named: true,
};
export const PROPOSALS: Collection<Proposal> = {
  name: 'proposals',
  extension: '.json',
  schema: Proposal,
  read: readJson,
  named: true,
};
