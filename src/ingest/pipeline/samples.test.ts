/** The nightly run over the sample newsroom, compared with what the samples' authors say stands in them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { RunReport } from '../../model/run-report.ts';
import type { Listening } from '../../newsroom/listen.ts';
import type { Manuscript } from '../../newsroom/manuscript.ts';
import { articlePath, readNewsroom } from '../../newsroom/newsroom.ts';
import {
  figureRecall,
  type Naming,
  namingOf,
  quoteRecall,
  type Recall,
  speakerPrecision,
  speakerRecall,
  total,
} from '../../newsroom/recall.ts';
import { copySampleContent } from '../../newsroom/sample-content.ts';
import { startNewsroom } from '../../newsroom/server.ts';
import { readContent } from '../../register/content.ts';
import { createClient } from '../fetch/index.ts';
import { runNightly } from './run.ts';

/**
 * Shares that a run has reached, pinned so that they only go up. The samples were written before the
 * extractors were finished and are not a measure of quality: the annotated sets are (npm run evaluate).
 * SAMPLES_REPORT=1 npx vitest run src/ingest/pipeline/samples prints the shares with what is missing.
 */
const FLOORS = {
  stored: 0.9,
  linked: 1,
  bylines: 0.85,
  quotes: 1,
  speakers: 0.75,
  named: 0.88,
  figures: 0.93,
  claimants: 0.53,
};

const SAMPLES = join(import.meta.dirname, '../../../samples');
const content = mkdtempSync(join(tmpdir(), 'samples-'));
let newsroom: Listening;
let first: RunReport;
let second: RunReport;
let naming: Naming;
let pairs: { manuscript: Manuscript; article: Article | undefined }[];

async function run(): Promise<RunReport> {
  const client = createClient({ allowOrigins: [newsroom.url], delayMs: 0, perHost: 8 });
  try {
    return await runNightly({ contentDir: content, client, now: () => new Date('2026-06-01T00:00:00Z') });
  } finally {
    await client.close();
  }
}

beforeAll(async () => {
  newsroom = await startNewsroom({ port: 0, dir: join(SAMPLES, 'newsroom') });
  copySampleContent(join(SAMPLES, 'content'), content, newsroom.url);
  first = await run();
  second = await run();
  const stored = readContent(content);
  naming = namingOf([...stored.organizations, ...stored.people]);
  const byUrl = new Map(stored.articles.map((article) => [article.url, article]));
  pairs = readNewsroom(join(SAMPLES, 'newsroom')).flatMap(({ outlet, articles }) =>
    articles.map((manuscript) => ({
      manuscript,
      article: byUrl.get(newsroom.url + articlePath(outlet, manuscript)),
    })),
  );
}, 60_000);
afterAll(async () => {
  await newsroom.close();
  rmSync(content, { recursive: true });
});

const relevant = () => pairs.filter(({ manuscript }) => manuscript.incident !== null);
const read = () =>
  relevant().flatMap(({ manuscript, article }) => (article ? [{ manuscript, article }] : []));

/** Fails with the list of what is missing where the share is below its floor. */
function expectShare(name: keyof typeof FLOORS, { found, wanted, missing }: Recall): void {
  const report = `${name}: ${found} of ${wanted}; missing:\n${missing.join('\n')}`;
  if (process.env.SAMPLES_REPORT) console.log(report);
  expect(wanted).toBeGreaterThan(20);
  expect(found / wanted, report).toBeGreaterThanOrEqual(FLOORS[name]);
}

const share = <T>(all: readonly T[], good: (one: T) => boolean, name: (one: T) => string): Recall => ({
  wanted: all.length,
  found: all.filter(good).length,
  missing: all.filter((one) => !good(one)).map(name),
});

describe('the run', () => {
  it('names the two sources that are broken on purpose, and no other', () => {
    expect(first.exitCode).toBe(2);
    expect(first.issues.map((issue) => [issue.class, issue.outlet])).toEqual(
      expect.arrayContaining([
        ['http_status', 'gema-pesisir'],
        [expect.stringMatching(/^(http_status|gone)$/), 'detak-sampel'],
      ]),
    );
    expect(first.issues).toHaveLength(2);
  });

  it('writes nothing when nothing has changed', () => {
    expect(second.totals.stored + second.totals.changed).toBe(0);
    // The feed that announces the page that is gone is asked for again.
    expect(second.totals.feedsUnchanged).toBe(13);
  });

  it('stores nothing that is not about a breach', () => {
    const wrong = pairs.filter(({ manuscript, article }) => manuscript.incident === null && article);
    expect(wrong.map(({ manuscript }) => manuscript.slug)).toEqual([]);
  });

  it('stores what is about a breach', () => {
    expectShare(
      'stored',
      share(
        relevant(),
        ({ article }) => article !== undefined,
        ({ manuscript }) => manuscript.slug,
      ),
    );
  });
});

describe('a stored article', () => {
  it('has its publication time', () => {
    const wrong = read().filter(
      ({ manuscript, article }) => Date.parse(article.published ?? '') !== Date.parse(manuscript.published),
    );
    expect(wrong.map(({ manuscript }) => manuscript.slug)).toEqual([]);
  });

  it('is linked to its incident', () => {
    const linked = ({ manuscript, article }: { manuscript: Manuscript; article: Article }) =>
      article.incidents.some(({ incident }) => incident === manuscript.incident);
    expectShare(
      'linked',
      share(read(), linked, ({ manuscript }) => manuscript.slug),
    );
  });

  it('has its authors', () => {
    const right = ({ manuscript, article }: { manuscript: Manuscript; article: Article }) =>
      manuscript.authors.join() === article.authors.join();
    const name = ({ manuscript, article }: { manuscript: Manuscript; article: Article }) =>
      `${manuscript.slug}: ${article.authors.join()}`;
    expectShare('bylines', share(read(), right, name));
  });

  it('has its quotes', () => {
    expectShare('quotes', total(read().map(({ manuscript, article }) => quoteRecall(manuscript, article))));
  });

  it('gives statements to those who speak', () => {
    expectShare(
      'named',
      total(read().map(({ manuscript, article }) => speakerPrecision(manuscript, article, naming))),
    );
  });

  it('has the expected speakers', () => {
    expectShare(
      'speakers',
      total(read().map(({ manuscript, article }) => speakerRecall(manuscript, article, naming))),
    );
  });

  it('has the expected figures', () => {
    expectShare(
      'figures',
      total(read().map(({ manuscript, article }) => figureRecall(manuscript, article, naming, false))),
    );
  });

  it('has the expected figures with their claimants', () => {
    expectShare(
      'claimants',
      total(read().map(({ manuscript, article }) => figureRecall(manuscript, article, naming, true))),
    );
  });
});
