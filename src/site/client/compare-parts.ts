/** The parts of a comparison: sections of two halves, lists, marks, periods. */
import type { DayRange } from '../../ledger/dates.ts';
import { dayCount } from '../../ledger/format.ts';
import type { SiteLang, Status } from '../../model/vocabulary.ts';
import type { CompareWords } from '../compare-words.ts';
import { shortDate } from '../format/dates.ts';
import { STATUS_TONE } from '../marks.ts';
import { element } from './element.ts';

export interface Setting extends CompareWords {
  readonly lang: SiteLang;
}

export const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing with attributes. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

/** A status as mark and word. */
export function statusMark(status: Status, { named }: Setting): HTMLElement {
  const mark = drawn('svg', { class: 'mark', 'aria-hidden': 'true' }, drawn('use', { href: `#m-${status}` }));
  return element('span', `status tone-${STATUS_TONE[status]}`, mark, named[`status.${status}`] ?? status);
}

export const list = (className: string, entries: readonly (Node | string)[], none: string): HTMLElement =>
  entries.length === 0
    ? element('p', 'meta', none)
    : element('ul', className, ...entries.map((entry) => element('li', '', entry)));

/** "8 days later", or a range where a date is only a month. */
export function afterText(after: DayRange | null, { plain, lang }: Setting): string {
  if (!after) return '';
  if (after.most <= 0) return plain.sameDay;
  const days = dayCount(after.most)[lang];
  return after.least === after.most
    ? plain.later.replace('{days}', days)
    : plain.laterRange.replace('{least}', String(Math.max(0, after.least))).replace('{days}', days);
}

/** A moment of the response clock in words. */
export function momentText(
  moment: { readonly date: string; readonly after: DayRange | null } | null,
  setting: Setting,
): string {
  if (!moment) return setting.plain.notYet;
  return [shortDate(moment.date, setting.lang), afterText(moment.after, setting)].filter(Boolean).join(', ');
}

/** A section whose two halves stand beside each other; each half says whose it is. */
export function halves(
  title: string,
  names: readonly string[],
  parts: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const made = parts.map((own, at) =>
    element('div', 'half', element(title ? 'h4' : 'h3', 'half-name', names[at] ?? ''), ...own),
  );
  return section(title, element('div', 'pair', ...made));
}

/** A row of the sheet with its title in the margin. */
export const section = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  element(
    'section',
    'row',
    element('div', 'side', ...(title ? [element('h3', 'side-title', title)] : [])),
    element('div', 'main', ...content),
  );
