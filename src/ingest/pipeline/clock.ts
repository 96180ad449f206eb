/** A clock that is behind what is stored would make every date look like the future: the run refuses to write. */
import type { Issue } from '../../model/run-report.ts';
import type { Content } from '../../register/content.ts';

/** Time zones and a publisher's own clock may put an article this far ahead; a wrong clock is wrong by more. */
const TOLERANCE_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * Compares the clock with the newest stored article.
 * @returns an Issue naming both times where the clock is behind by more than two days, else null
 */
export function clockIssue(content: Pick<Content, 'articles'>, now: Date): Issue | null {
  const newest = content.articles.reduce(
    (latest, { id, published }) => {
      const time = Date.parse(published ?? '') || 0;
      return time > latest.time ? { id, time } : latest;
    },
    { id: '', time: 0 },
  );
  if (now.getTime() >= newest.time - TOLERANCE_MS) return null;
  return {
    class: 'clock',
    stage: 'content',
    outlet: null,
    url: null,
    message: `the clock says ${now.toISOString()}, but the stored article ${newest.id} is of ${new Date(newest.time).toISOString()}; nothing was read or written`,
    remedy:
      'Set the clock of this machine (timedatectl set-ntp true), then run again. If the clock is right, that article was stored under one that was ahead: delete its file below content/articles.',
  };
}
