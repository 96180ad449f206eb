import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Source files of the site that a reader's page, feed, search or export is made of. */
const sources = ['src/site', 'src/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

it('proposals are read by their own page and by the line that leads to it, and by nothing that states facts', () => {
  const readers = sources.filter((file) => /from '[^']*\/proposals\.ts'/.test(readFileSync(file, 'utf8')));
  expect(readers.sort()).toEqual(['src/site/views/Proposals.astro', 'src/site/views/Timeline.astro']);
  const collectors = sources.filter((file) =>
    /getCollection\('proposals'\)|FOLDERS\.proposals/.test(readFileSync(file, 'utf8')),
  );
  expect(collectors).toEqual(['src/site/proposals.ts']);
});
