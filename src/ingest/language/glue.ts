/** Words that pages run together with a name where they lose the edges of a link ("denganKopirasa"). */
import type { Lang } from '../../model/vocabulary.ts';
import { GLUE as en } from './en/glue.ts';
import { GLUE as id } from './id/glue.ts';
import { GLUE as ms } from './ms/glue.ts';

export interface GlueLexicon {
  /** Small words that stand before names, as a word begins with them; null where none were seen. */
  readonly before: RegExp | null;
  /** Words that stand behind names, besides the reporting verbs. */
  readonly behind: ReadonlySet<string>;
}

export const GLUE: Readonly<Record<Lang, GlueLexicon>> = { id, en, ms };
