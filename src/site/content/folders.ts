/** The folders of content/ and the schema of each: the one list that the build and its gate read. */
import { ArchiveList } from '../../model/archive.ts';
import { Article } from '../../model/article.ts';
import { CorrectionNotice } from '../../model/correction.ts';
import { Incident } from '../../model/incident.ts';
import { Organization } from '../../model/organization.ts';
import { Outlet } from '../../model/outlet.ts';
import { Person } from '../../model/person.ts';
import { Proposal } from '../../model/proposal.ts';
import { Reviews } from '../../model/review.ts';

export const FOLDERS = {
  incidents: { name: 'incidents', extension: '.yml', schema: Incident, required: true },
  organizations: { name: 'organizations', extension: '.yml', schema: Organization },
  people: { name: 'people', extension: '.yml', schema: Person },
  outlets: { name: 'outlets', extension: '.yml', schema: Outlet },
  reviews: { name: 'reviews', extension: '.yml', schema: Reviews },
  articles: { name: 'articles', extension: '.json', schema: Article },
  proposals: { name: 'proposals', extension: '.json', schema: Proposal },
  archive: { name: 'archive', extension: '.json', schema: ArchiveList },
  corrections: { name: 'corrections', extension: '.md', schema: CorrectionNotice },
} as const;
