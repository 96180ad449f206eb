/** The lines of a page that stand for incidents, the marks of its band, and the links to its parts. */
import type { FilterTable } from '../facets/filter.ts';

export interface PageRows {
  /** By row of the table. */
  readonly lines: readonly (readonly HTMLElement[])[];
  readonly marks: readonly (readonly Element[])[];
  /** Sections by the rows below them. */
  readonly sections: readonly { readonly section: HTMLElement; readonly rows: readonly number[] }[];
  /** Links to a part of the page, with the rows that stand there. */
  readonly links: readonly { readonly link: HTMLElement; readonly rows: readonly number[] }[];
}

/** "bpjs-kesehatan-2021" of ".../insiden/bpjs-kesehatan-2021/". */
const idOf = (address: string): string => address.split('/').at(-2) ?? '';

/** Finds them once: a line names its incident by its first link. */
export function findRows({ ids }: FilterTable): PageRows {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const lines: HTMLElement[][] = ids.map(() => []);
  const marks: Element[][] = ids.map(() => []);
  const rowOfLine = new Map<Element, number>();
  for (const line of document.querySelectorAll<HTMLElement>('.line')) {
    const row = rowOf.get(idOf(line.querySelector('a')?.pathname ?? ''));
    if (row === undefined) continue;
    lines[row]?.push(line);
    rowOfLine.set(line, row);
  }
  for (const mark of document.querySelectorAll('.band a.band-mark, .band [data-row]')) {
    const row = mark.getAttribute('data-row') ?? rowOf.get(idOf(mark.getAttribute('href') ?? ''));
    marks[Number(row ?? -1)]?.push(mark);
  }
  const rowsBelow = (element: Element | null): number[] =>
    [...(element?.querySelectorAll('.line') ?? [])].flatMap((line) => rowOfLine.get(line) ?? []);
  const sections = [...document.querySelectorAll<HTMLElement>('main section')]
    .map((section) => ({ section, rows: rowsBelow(section) }))
    .filter(({ rows }) => rows.length > 0);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.years a, .letters a')].map((link) => ({
    link,
    rows: rowsBelow(document.getElementById(link.hash.slice(1))),
  }));
  return { lines, marks, sections, links };
}

/** Hides the sections that have nothing left, and elsewhere the lines that are not; touches what changes. */
export function showLines({ lines, sections }: PageRows, left: readonly boolean[]): void {
  for (const { section, rows } of sections) {
    const isEmpty = !rows.some((row) => left[row]);
    if (section.hidden !== isEmpty) section.hidden = isEmpty;
  }
  lines.forEach((own, row) => {
    for (const line of own) {
      const isHidden = !left[row];
      const isGoneAnyway = isHidden && line.closest('section')?.hidden;
      if (!isGoneAnyway && line.hidden !== isHidden) line.hidden = isHidden;
    }
  });
}

/** Fades the marks of what is not left, and counts it on the links. */
export function showMarks({ marks, links }: PageRows, left: readonly boolean[]): void {
  marks.forEach((own, row) => {
    for (const mark of own) mark.classList.toggle('off', !left[row]);
  });
  for (const { link, rows } of links) {
    const shown = rows.filter((row) => left[row]).length;
    link.classList.toggle('none', shown === 0);
    writeCount(link.querySelector('.meta'), shown);
  }
}

/** Writes a number where it is another one: what does not change is not laid out anew. */
export function writeCount(element: Element | null | undefined, count: number): void {
  const text = String(count);
  if (element?.firstChild instanceof Text) {
    if (element.firstChild.data !== text) element.firstChild.data = text;
  } else if (element) element.textContent = text;
}
