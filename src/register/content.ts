/** Reads a whole content folder: what people wrote and what the machine stored. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArchiveList } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { CorrectionNotice } from '../model/correction.ts';
import type { Incident } from '../model/incident.ts';
import type { Organization } from '../model/organization.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Person } from '../model/person.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Review } from '../model/review.ts';
import {
  ARCHIVE,
  ARTICLES,
  CORRECTIONS,
  INCIDENTS,
  ORGANIZATIONS,
  OUTLETS,
  PEOPLE,
  PROPOSALS,
  REVIEWS,
} from './collections.ts';
import type { ContentProblem } from './problem.ts';
import { type Filed, readCollection } from './read-collection.ts';

/** An entry of the corrections log; its id is the file's name, `body` the Markdown below the front matter. */
export type CorrectionEntry = CorrectionNotice & { readonly id: string; readonly body: string };

/** Every record of a content folder that could be read, each list in the order of its files' paths. */
export interface Content {
  readonly outlets: readonly Outlet[];
  readonly incidents: readonly Incident[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly reviews: readonly Review[];
  readonly corrections: readonly CorrectionEntry[];
  readonly articles: readonly Article[];
  /** Unreviewed: nothing in them is a fact of the register. */
  readonly proposals: readonly Proposal[];
  /** Copies of source pages in a web archive, a list a host. */
  readonly archive: readonly ArchiveList[];
  /** Files of articles that a person has changed since the machine wrote them. */
  readonly edited: readonly string[];
  readonly problems: readonly ContentProblem[];
}

/** The same records, each with its file and the lines of its fields; what the lint reads. */
export interface FiledContent {
  readonly outlets: readonly Filed<Outlet>[];
  readonly incidents: readonly Filed<Incident>[];
  readonly organizations: readonly Filed<Organization>[];
  readonly people: readonly Filed<Person>[];
  readonly reviews: readonly Filed<readonly Review[]>[];
  readonly corrections: readonly Filed<CorrectionNotice>[];
  readonly articles: readonly Filed<Article>[];
  readonly proposals: readonly Filed<Proposal>[];
  readonly archive: readonly Filed<ArchiveList>[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads a content folder. Files that are unreadable, invalid, misnamed or doubled become problems and the
 * rest goes on; a missing collection is empty, a missing content folder is a problem. Never throws.
 */
export function readContent(dir: string): Content {
  const filed = readFiledContent(dir);
  const records = <T>(list: readonly Filed<T>[]): T[] => list.map((one) => one.record);
  return {
    outlets: records(filed.outlets),
    incidents: records(filed.incidents),
    organizations: records(filed.organizations),
    people: records(filed.people),
    reviews: records(filed.reviews).flat(),
    corrections: filed.corrections.map(({ file, record, body }) => ({
      id: basename(file, CORRECTIONS.extension),
      ...record,
      body,
    })),
    articles: records(filed.articles),
    proposals: records(filed.proposals),
    archive: records(filed.archive),
    edited: filed.articles.filter(({ edited }) => edited).map(({ file }) => file),
    problems: filed.problems,
  };
}

/** As `readContent`, keeping each record's file. */
export function readFiledContent(dir: string): FiledContent {
  const outlets = readCollection(dir, OUTLETS);
  const incidents = readCollection(dir, INCIDENTS);
  const organizations = readCollection(dir, ORGANIZATIONS);
  const people = readCollection(dir, PEOPLE);
  const reviews = readCollection(dir, REVIEWS);
  const corrections = readCollection(dir, CORRECTIONS);
  const articles = readCollection(dir, ARTICLES);
  const proposals = readCollection(dir, PROPOSALS);
  const archive = readCollection(dir, ARCHIVE);
  const all = [outlets, incidents, organizations, people, reviews, corrections, articles, proposals, archive];
  return {
    outlets: outlets.records,
    incidents: incidents.records,
    organizations: organizations.records,
    people: people.records,
    reviews: reviews.records,
    corrections: corrections.records,
    articles: articles.records,
    proposals: proposals.records,
    archive: archive.records,
    problems: [...missingFolder(dir), ...all.flatMap((one) => one.problems)],
  };
}

function missingFolder(dir: string): ContentProblem[] {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  const message = 'there is no such content folder';
  const remedy = 'Name an existing folder with --content, or create it.';
  return [{ file: dir, line: null, field: null, value: null, message, remedy }];
}
