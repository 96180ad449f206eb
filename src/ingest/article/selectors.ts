/** Selectors that a person gave for one outlet: tried first, checked against the general reader. */
import { load } from 'cheerio/slim';
import type { OutletSelectors } from '../../model/outlet.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Defect } from '../feed/types.ts';
import { readDate } from './dates.ts';
import { defect } from './defects.ts';
import { type Document, type Element, isTag, textOf } from './dom.ts';
import type { Unfound } from './types.ts';

/** Most elements that one selector may name. */
const MOST = 200;

/** What a remove selector names is furniture only below this share of the page's text. */
const MOST_REMOVED = 0.4;

export interface Selected {
  readonly title: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  /** Elements that hold the body; empty where no selector is given or none is found. */
  readonly body: readonly Element[];
  readonly remove: ReadonlySet<Element>;
  readonly unfound: readonly Unfound[];
  readonly defects: readonly Defect[];
}

export const NOTHING_SELECTED: Selected = {
  title: null,
  published: null,
  authors: [],
  body: [],
  remove: new Set(),
  unfound: [],
  defects: [],
};

/** Applies an outlet's selectors to a page; one that is none is a defect, one that finds nothing is named. */
export function select(
  document: Document,
  selectors: OutletSelectors | undefined,
  lang: Lang | null,
): Selected {
  if (!selectors) return NOTHING_SELECTED;
  const defects: Defect[] = [];
  const unfound: Unfound[] = [];
  const find = (field: Unfound['field']): Element[] => {
    const selector = selectors[field];
    if (!selector) return [];
    const found = matches(document, selector);
    if (found === null)
      defects.push(defect('selector', `The ${field} selector "${selector}" is no CSS selector.`));
    else if (found.length === 0) unfound.push({ field, selector });
    return found ?? [];
  };
  const stamp = find('published')[0];
  const published = stamp ? readDate(stamp.attribs.datetime ?? textOf(stamp), lang) : null;
  if (stamp && !published)
    defects.push(defect('selector', `The published selector "${selectors.published}" finds no date.`));
  return {
    title:
      find('title')
        .map((one) => textOf(one))
        .find(Boolean) ?? null,
    published,
    authors: find('authors')
      .map((one) => textOf(one))
      .filter(Boolean),
    body: find('body'),
    remove: new Set((selectors.remove ?? []).flatMap((selector) => removable(document, selector, defects))),
    unfound,
    defects,
  };
}

/** Furniture that is not on every page may well be missing from this one; what holds most of the text is none. */
function removable(document: Document, selector: string, defects: Defect[]): Element[] {
  const found = matches(document, selector);
  if (found === null)
    defects.push(defect('selector', `The remove selector "${selector}" is no CSS selector.`));
  if (!found || found.length === 0) return [];
  const length = found.reduce((sum, element) => sum + textOf(element).length, 0);
  if (length < MOST_REMOVED * textOf(document).length) return found;
  defects.push(defect('selector', `The remove selector "${selector}" would remove most of this page.`));
  return [];
}

function matches(document: Document, selector: string): Element[] | null {
  try {
    return load(document)(selector).toArray().filter(isTag).slice(0, MOST);
  } catch {
    return null;
  }
}
