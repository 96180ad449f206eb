/** What an outlet's selectors gave, checked against the general reader: a stale selector must not win. */
import type { OutletSelectors } from '../../model/outlet.ts';
import type { Defect } from '../feed/types.ts';
import { defect } from './defects.ts';
import type { Found } from './published.ts';
import type { Selected } from './selectors.ts';
import { squash } from './witness.ts';

const DAY_MS = 86_400_000;
/** Share of a headline's words that the other has to have too. */
const WORDS_SHARED = 0.5;

export interface Checked {
  readonly title: Found<string> | null;
  readonly published: Found<string> | null;
  readonly defects: readonly Defect[];
}

/** Takes a selected field where the general reader found none or about the same; else the general one, with a defect. */
export function checkSelected(
  selected: Selected,
  selectors: OutletSelectors | undefined,
  general: { readonly title: Found<string> | null; readonly published: Found<string> | null },
): Checked {
  const defects: Defect[] = [];
  const choose = (
    field: 'title' | 'published',
    agree: (a: string, b: string) => boolean,
  ): Found<string> | null => {
    const [value, other] = [selected[field], general[field]];
    if (value === null) return other;
    if (other === null || agree(value, other.value)) return { value, from: 'selector' };
    defects.push(
      defect(
        'selector',
        `The ${field} selector "${selectors?.[field]}" finds "${value.slice(0, 120)}", but ${other.from} says "${other.value.slice(0, 120)}".`,
      ),
    );
    return other;
  };
  return { title: choose('title', sameHeadline), published: choose('published', sameTime), defects };
}

function sameHeadline(a: string, b: string): boolean {
  if (squash(a) === squash(b)) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= WORDS_SHARED * Math.max(x.size, y.size);
}

/** Equal to the day, one off for offsets. */
const sameTime = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY_MS;
