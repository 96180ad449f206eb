#!/usr/bin/env node
/** npm run commit: puts what the nightly run has written into the git history, and nothing else. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT } from '../src/ingest/pipeline/exit.ts';
import { commitContent, HistoryError } from '../src/ingest/store/history.ts';
import { LockedError, takeLock } from '../src/ingest/store/lock.ts';

const HELP = `Usage: npm run commit [-- --content DIR]

Commits what the nightly run has written below a content folder (articles, proposals, the archive list, its memory), with a message
that is made of counts only. Other changes in the clone, staged or not, stay as they are; so do articles that a
person has edited or removed. Pushes nothing. Run it again after a failure: nothing is lost.

  --content DIR   content folder (default: content)
  --help          this text

Exit codes: 0 committed, or nothing to commit; 1 wrong usage; 3 the repository is not ready (the message says why);
4 a run holds the folder.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.ok;
  }
  const release = await takeLock(join(values.content, '.state', '.lock'));
  try {
    const { files, articles, left } = await commitContent(values.content);
    console.log(
      files === 0 ? 'Nothing to commit.' : `Committed ${files} files, ${articles} of them articles.`,
    );
    for (const path of left) console.log(`  left alone, not the machine's work: ${path}`);
    return EXIT.ok;
  } finally {
    await release();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode =
    error instanceof LockedError ? EXIT.locked : error instanceof HistoryError ? EXIT.storage : EXIT.usage;
  console.error((error as Error).message);
  console.error(error instanceof HistoryError ? error.remedy : 'See npm run commit -- --help.');
}
