/** Whether a publisher keeps its words to itself: by header, tdmrep.json, or the page's own meta elements. */
import type { ArticleReading } from '../article/types.ts';
import { optOutOfDirectives } from '../fetch/index.ts';
import type { Fetched } from '../fetch/types.ts';

/** Our robot's name in directives that are addressed to one robot. */
const PRODUCT = 'BreachLedger';

/** True where any of them reserves quoting, text mining or listing. */
export function reserves(fetched: Fetched, { reservations }: ArticleReading): boolean {
  if (fetched.optOut !== undefined && fetched.optOut !== 'none') return true;
  if (!reservations) return false;
  if (reservations.tdm?.trim() === '1') return true;
  return optOutOfDirectives(reservations.robots, PRODUCT) !== 'none';
}
