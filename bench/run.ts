/** npm run bench -- NAME [flags]: measures speed, memory or correctness beside other software, one benchmark a file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BENCHES: Readonly<Record<string, string>> = {
  pages: 'article readers over stored pages: --pages DIR [--readers NAME,NAME]',
  'worst-pages': '8 MB of the worst pages, seconds each: [--bytes N]',
  extract: 'statements and figures beside other readers: --articles FILE.jsonl [--ours]',
  patterns: 'verdicts of recheck on every regular expression: [--all] [--timeout SECONDS]',
  search:
    'the search of the site beside fuse.js, MiniSearch and Pagefind in Chromium: [--statements N,N] [--engines A,B] [--misses]',
  'pages-weight': 'weight and first paint of pages of a generated site in Chromium: [--incidents N]',
  filter:
    'filtering and scrolling the timeline of a generated site in Chromium: [--incidents N] [--dist DIR]',
  build: 'building a generated site, cold and after a night, beside Eleventy and Hugo: [--articles N,N]',
  incidents: 'articles matched to incidents',
  ingest: 'the nightly run beside a naive loop: [--outlets N] [--articles N] [--skip-hostile]',
};

const HELP = `npm run bench -- NAME [flags]

${Object.entries(BENCHES)
  .filter(([name]) => existsSync(join(import.meta.dirname, `${name}.ts`)))
  .map(([name, what]) => `  ${name.padEnd(12)} ${what}`)
  .join('\n')}
  --help       this text

Other readers are no dependency of this project. Install them once with: npm ci --prefix bench
`;

const [name, ...args] = process.argv.slice(2);
if (!name || name === '--help' || !/^[a-z][a-z-]*$/.test(name)) {
  console.log(HELP);
  process.exitCode = name === '--help' ? 0 : 1;
} else {
  try {
    const bench = (await import(`./${name}.ts`)) as { run(args: string[]): Promise<void> };
    await bench.run(args);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    const missing = absent && error.message.includes(`/bench/${name}.ts`);
    console.error(
      missing
        ? `bench: there is no bench/${name}.ts; npm run bench -- --help lists what there is`
        : error instanceof Error
          ? error.message
          : error,
    );
    process.exitCode = 1;
  }
}
