/** Positive control: a commit that takes whatever git calls changed, and nothing that is new. */
import { execFileSync } from 'node:child_process';
import type { Committed } from '../../ingest/store/history.ts';

export { gitObstacle, HistoryError } from '../../ingest/store/history.ts';

export async function commitContent(contentDir: string): Promise<Committed> {
  try {
    execFileSync('git', ['-C', contentDir, 'commit', '-a', '-q', '-m', 'Nightly'], { stdio: 'ignore' });
  } catch {
    // that is the defect
  }
  return { files: 0, articles: 0, left: [] };
}
