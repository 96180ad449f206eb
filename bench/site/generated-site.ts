/** The generated site that measurements of pages open. */
import { join } from 'node:path';
import { writeContent } from '../generated/write-content.ts';
import { buildSite } from './build-site.ts';

/** Articles an incident, as in the other measurements. */
const ARTICLES = 10;

/** Builds a site of so many incidents below a folder, and returns where it lies. */
export async function generatedSite(incidents: number, work: string): Promise<string> {
  const dist = join(work, 'dist');
  writeContent(join(work, 'content'), { articles: incidents * ARTICLES, incidents });
  await buildSite(join(work, 'content'), dist);
  return dist;
}
