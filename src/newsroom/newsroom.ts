/** The sample newsroom on disk: outlets.yml and one manuscript a file under articles/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Failure } from './failure.ts';
import { type Manuscript, readManuscript } from './manuscript.ts';
import { SampleOutlet } from './outlet.ts';

export interface OutletDesk {
  readonly outlet: SampleOutlet;
  /** Newest first. */
  readonly articles: readonly Manuscript[];
}

function manuscriptsBelow(dir: string): Manuscript[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readManuscript(readFileSync(join(dir, name), 'utf8'), relative('.', join(dir, name))));
}

/**
 * Reads a newsroom folder.
 * @throws Failure naming the file where a sample is malformed or belongs to an outlet that does not exist.
 */
export function readNewsroom(dir: string): OutletDesk[] {
  const list = join(dir, 'outlets.yml');
  const outlets = z.array(SampleOutlet).safeParse(parse(readFileSync(list, 'utf8')));
  if (!outlets.success) throw new Failure(`${list}: ${z.prettifyError(outlets.error)}`);
  const manuscripts = manuscriptsBelow(join(dir, 'articles'));
  const known = new Set(outlets.data.map((outlet) => outlet.id));
  const stray = manuscripts.find((manuscript) => !known.has(manuscript.outlet));
  if (stray) throw new Failure(`${stray.slug}: outlet "${stray.outlet}" is not in ${list}; add it there.`);
  return outlets.data.map((outlet) => ({
    outlet,
    articles: manuscripts
      .filter((manuscript) => manuscript.outlet === outlet.id)
      .sort((a, b) => Date.parse(b.published) - Date.parse(a.published)),
  }));
}

/** Path of an article on the newsroom's server, from the outlet's own pattern. */
export function articlePath(outlet: SampleOutlet, article: Manuscript): string {
  const [date = ''] = article.published.split('T');
  const [yyyy = '', mm = '', dd = ''] = date.split('-');
  const fields: Readonly<Record<string, string>> = {
    yyyy,
    mm,
    dd,
    slug: article.slug,
    number: serial(article.slug),
  };
  return `/${outlet.id}/${outlet.path.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole)}`;
}

/** A seven-digit number as content systems put into addresses; the same for the same slug. */
function serial(slug: string): string {
  let sum = 7;
  for (const letter of slug) sum = (sum * 31 + letter.charCodeAt(0)) % 9_000_000;
  return String(1_000_000 + sum);
}
