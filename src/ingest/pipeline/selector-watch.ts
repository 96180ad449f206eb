/** Watches the selectors of outlet files: one that finds nothing on any page of a run has probably been overtaken by a new design. */
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import type { Runs } from '../../model/runs.ts';
import type { ArticleReading, ArticleRefused, Unfound } from '../article/types.ts';

/** Pages of one run on which a selector must have found nothing to be reported at once; with fewer, the next day decides. */
export const LEAST_PAGES = 3;

const FIELDS = ['title', 'body', 'published', 'authors'] as const satisfies readonly Unfound['field'][];

export class SelectorWatch {
  #pages = 0;
  readonly #found = new Set<Unfound['field']>();

  /** Notes one page; a page that is no article says nothing of selectors. */
  note(reading: ArticleReading | ArticleRefused): void {
    if (!reading.ok) return;
    this.#pages += 1;
    const unfound = new Set(reading.unfound?.map(({ field }) => field));
    for (const field of FIELDS) if (!unfound.has(field)) this.#found.add(field);
  }

  /**
   * What to say of the outlet's selectors after a run. Remembers since when each has found nothing, and forgets those
   * that find something again or are no longer in the file.
   */
  judge(outlet: Outlet, runs: Runs, today: string): Issue[] {
    const given = FIELDS.flatMap((field) => {
      const selector = outlet.selectors?.[field];
      return selector ? [{ field, selector, key: `${outlet.id} ${field} ${selector}` }] : [];
    });
    const kept = new Set(given.map(({ key }) => key));
    for (const key of Object.keys(runs.selectors))
      if (key.startsWith(`${outlet.id} `) && !kept.has(key)) delete runs.selectors[key];
    if (this.#pages === 0) return [];
    return given.flatMap(({ field, selector, key }) => {
      if (this.#found.has(field)) {
        delete runs.selectors[key];
        return [];
      }
      const since = runs.selectors[key] ?? today;
      runs.selectors[key] = since;
      const isSure = this.#pages >= LEAST_PAGES || since < today;
      return isSure ? [this.#issue(outlet, field, selector, since)] : [];
    });
  }

  #issue(outlet: Outlet, field: string, selector: string, since: string): Issue {
    const pages = this.#pages === 1 ? 'the one page' : `any of the ${this.#pages} pages`;
    return {
      class: 'selector',
      stage: 'article',
      outlet: outlet.id,
      url: outlet.homepage,
      message: `The ${field} selector "${selector}" finds nothing since ${since}; nor did it on ${pages} of this run. The general reader was used.`,
      remedy: `Look at one of the outlet's pages with npm run read, and correct or remove the selector in outlets/${outlet.id}.yml.`,
    };
  }
}
