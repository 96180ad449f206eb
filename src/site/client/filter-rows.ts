/** The lines of a page that stand for incidents, and the marks of its band. */
import type { FilterTable } from '../facets/filter.ts';

export interface PageRows {
  /** Lines and marks by row of the table. */
  readonly parts: readonly (readonly Element[])[];
  /** Sections with the lines below them, innermost first. */
  readonly sections: readonly { readonly section: HTMLElement; readonly lines: readonly HTMLElement[] }[];
}

/** "bpjs-kesehatan-2021" of ".../insiden/bpjs-kesehatan-2021/". */
const idOf = (address: string): string => address.split('/').at(-2) ?? '';

/** Finds them once: a line names its incident by its first link. */
export function findRows({ ids }: FilterTable): PageRows {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const parts: Element[][] = ids.map(() => []);
  const put = (part: Element, address: string | null | undefined) =>
    parts[rowOf.get(idOf(address ?? '')) ?? -1]?.push(part);
  for (const line of document.querySelectorAll('.line')) put(line, line.querySelector('a')?.pathname);
  for (const mark of document.querySelectorAll('a.band-mark')) put(mark, mark.getAttribute('href'));
  for (const mark of document.querySelectorAll('.band [data-row]'))
    parts[Number(mark.getAttribute('data-row'))]?.push(mark);
  const sections = [...document.querySelectorAll<HTMLElement>('main section')]
    .map((section) => ({ section, lines: [...section.querySelectorAll<HTMLElement>('.line')] }))
    .filter(({ lines }) => lines.length > 0);
  return { parts, sections };
}

/** Hides the lines that are not left and the sections that have none, and fades their marks. */
export function showRows({ parts, sections }: PageRows, left: readonly boolean[]): void {
  parts.forEach((own, row) => {
    for (const part of own)
      if (part instanceof HTMLElement) part.hidden = !left[row];
      else part.classList.toggle('off', !left[row]);
  });
  for (const { section, lines } of sections) section.hidden = lines.every((line) => line.hidden);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.years a, .letters a')) {
    const target = document.getElementById(link.hash.slice(1));
    const shown = target?.querySelectorAll('.line:not([hidden])').length ?? 0;
    link.classList.toggle('none', shown === 0);
    const tally = link.querySelector('.meta');
    if (tally) tally.textContent = String(shown);
  }
}
