/** A reading as text for a person at a terminal: metadata with sources, paragraphs with kinds, cuts with reasons. */
import type { ArticleReading, ArticleRefused } from './types.ts';

const MARKS = { paragraph: ' ', heading: '#', list: '-', quote: '>', post: '@', table: '|' } as const;
const WIDTH = 100;

/** The whole reading, or why there is none. */
export function describe(reading: ArticleReading | ArticleRefused): string {
  if (!reading.ok) {
    const { class: kind, message, remedy } = reading.defect;
    return `not read (${kind}): ${message}\nremedy: ${remedy}`;
  }
  return [...metadata(reading), '', ...paragraphs(reading), '', ...cuts(reading), ...defects(reading)].join(
    '\n',
  );
}

function metadata(reading: ArticleReading): string[] {
  const fields: readonly [string, string | null | undefined][] = [
    ['title', reading.title],
    ['url', reading.url],
    ['authors', reading.authors.join('; ')],
    ['editors', reading.editors.join('; ')],
    ['published', reading.published],
    ['modified', reading.modified],
    ['section', reading.section],
    ['lang', reading.declaredLang],
    ['standfirst', reading.standfirst],
    ['next page', reading.nextPage],
  ];
  return fields.map(([name, value]) => {
    const source = reading.sources[name];
    const confidence = reading.confidence?.[name];
    const sure = confidence === undefined ? '' : `; confidence ${confidence.toFixed(2)}`;
    return `${name.padEnd(11)}${value || '-'}${value && source ? `  [${source}${sure}]` : ''}`;
  });
}

function paragraphs({ paragraphs: list, sources }: ArticleReading): string[] {
  const heading = `${list.length} paragraphs  [${sources.body ?? ''}]  # heading  - list  > quote  @ post  | table`;
  return [heading, ...list.map(({ text, kind }) => `${MARKS[kind]} ${text}`)];
}

function cuts({ cuts: list }: ArticleReading): string[] {
  if (list.length === 0) return ['nothing was cut'];
  return [`${list.length} lines cut`, ...list.map(({ text, why }) => `  (${why}) ${shorten(text)}`)];
}

function defects({ defects: list }: ArticleReading): string[] {
  return list.flatMap(({ class: kind, message, remedy }) => ['', `${kind}: ${message}`, `remedy: ${remedy}`]);
}

const shorten = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text);
