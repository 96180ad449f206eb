/** Writes generated records as a content folder, as people and the nightly run would have. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Article } from '../../src/model/article.ts';
import { type NewsroomSize, newsroom } from './newsroom.ts';

/** Dates stay strings whoever reads them, because every string is quoted. */
const QUOTED = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

export const articleFile = (content: string, { id }: Article): string =>
  join(content, 'articles', id.slice(0, 2), `${id}.json`);

function writeArticle(content: string, article: Article): void {
  const file = articleFile(content, article);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
}

/** Fills `content`, which must not hold anything else. */
export function writeContent(content: string, size: NewsroomSize): void {
  const { curated, articles } = newsroom(size);
  const { incidents, people, organizations, outlets } = curated;
  for (const [folder, records] of Object.entries({ incidents, people, organizations, outlets })) {
    mkdirSync(join(content, folder), { recursive: true });
    for (const record of records)
      writeFileSync(join(content, folder, `${record.id}.yml`), stringify(record, QUOTED));
  }
  for (const article of articles) writeArticle(content, article);
}

/** A night: `count` articles, evenly spread, get another headline and lose their last statement. Returns how many. */
export function changeArticles(content: string, size: NewsroomSize, count: number): number {
  const step = Math.max(1, Math.floor(size.articles / count));
  let at = 0;
  let changed = 0;
  for (const article of newsroom(size).articles) {
    if (at % step === 0 && changed < count) {
      const { title, statements } = article;
      writeArticle(content, {
        ...article,
        title: `${title} (diperbarui)`,
        statements: statements.slice(0, -1),
      });
      changed += 1;
    }
    at += 1;
  }
  return changed;
}
