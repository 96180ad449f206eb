/** A reading as text for a person: metadata with sources and dissent, paragraphs with kinds, cuts with reasons. */
import { type Paint, shorten, unpainted, wrap } from '../../text/terminal.ts';
import type { Defect } from '../feed/types.ts';
import type { ArticleReading, ArticleRefused, Cut, ParagraphKind } from './types.ts';

const LABEL = 11;
const INDENT = ' '.repeat(LABEL);
/** Cut lines are told shortened, so that each is one line. */
const CUT_WIDTH = 100;

export interface Look {
  readonly paint: Paint;
  /** Columns of the terminal; 0 breaks no lines. */
  readonly width: number;
}

const PLAIN: Look = { paint: unpainted, width: 0 };

/** The whole reading, or why there is none. */
export function describe(reading: ArticleReading | ArticleRefused, look: Look = PLAIN): string {
  const lines = reading.ok
    ? [
        ...metadata(reading, look),
        '',
        ...paragraphs(reading, look),
        '',
        ...cuts(reading, look),
        ...problems(reading, look),
      ]
    : refusal(reading, look);
  return lines.join('\n');
}

function refusal({ defect, seen }: ArticleRefused, look: Look): string[] {
  const { paint } = look;
  const says: readonly (readonly [string, string])[] = [
    ['title', seen?.title ?? ''],
    ['authors', seen?.authors.join('; ') ?? ''],
    ['published', seen?.published ?? ''],
  ];
  const told = says.filter(([, value]) => value);
  return [
    `${paint('red', `not read (${defect.class})`)}: ${wrap(defect.message, look.width, '')}`,
    `${paint('dim', 'remedy')}: ${wrap(defect.remedy, look.width, '')}`,
    ...(told.length > 0 ? ['', 'The page says of itself:'] : []),
    ...told.map(([name, value]) => `  ${name.padEnd(LABEL)}${value}`),
  ];
}

function metadata(reading: ArticleReading, look: Look): string[] {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
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
    ['robots', reading.reservations?.robots],
    ['tdm', reading.reservations?.tdm],
  ];
  const always = new Set(['title', 'url', 'authors', 'published', 'lang']);
  return fields
    .filter(([name, value]) => value || always.has(name))
    .flatMap(([name, value]) => field(name, value ?? '', reading, look));
}

/** The value, under it who gave it and how many of the signals agree, under that what the others say. */
function field(name: string, value: string, reading: ArticleReading, { paint, width }: Look): string[] {
  const label = paint('bold', name.padEnd(LABEL));
  if (!value) return [`${label}${paint('dim', '- (no signal of the page tells)')}`];
  const dissent = reading.dissent?.[name] ?? [];
  const source = reading.sources[name];
  return [
    `${label}${wrap(value, width && width - LABEL, INDENT)}`,
    ...(source
      ? [
          `${INDENT}${paint('dim', `from ${signalNames(source)}${agreement(reading.confidence?.[name], dissent.length)}`)}`,
        ]
      : []),
    ...dissent.map(
      (other) =>
        `${INDENT}${paint('yellow', 'but')} ${signalNames(other.from)}: ${shorten(other.value, width > 0 ? Math.max(60, width - 3 * LABEL) : 160)}`,
    ),
  ];
}

/** "title" alone would read as the field. */
const signalNames = (names: string): string => names.replace(/(?:^|(?<=, ))title(?=,|$)/, 'title element');

/** "2 of 3 signals agree (confidence 0.50)"; the confidence is agreeing / (speaking + 1). */
function agreement(confidence: number | undefined, dissenting: number): string {
  if (confidence === undefined) return '';
  const agreeing = Math.round((confidence * (dissenting + 1)) / (1 - confidence));
  const speaking = agreeing + dissenting;
  const told = speaking === 1 ? 'the only signal' : `${agreeing} of ${speaking} signals agree`;
  return `; ${told} (confidence ${confidence.toFixed(2)})`;
}

const MARKS: Readonly<Record<ParagraphKind, string>> = {
  paragraph: 'p ',
  heading: '# ',
  list: '- ',
  quote: '> ',
  post: '@ ',
  table: '| ',
};

function paragraphs({ paragraphs: list, sources }: ArticleReading, { paint, width }: Look): string[] {
  const characters = list.reduce((sum, { text }) => sum + text.length, 0);
  const kinds = Object.entries(Object.groupBy(list, ({ kind }) => kind)).map(
    ([kind, of]) => `${kind} ${of?.length}`,
  );
  const heading = `text: ${list.length} lines, ${characters} characters (${kinds.join(', ')})`;
  return [
    `${paint('bold', heading)} ${paint('dim', `from ${sources.body ?? ''}; p paragraph  # heading  - list  > quote  @ post  | table`)}`,
    ...list.map(
      ({ text, kind }) =>
        `${paint('cyan', MARKS[kind])}${kind === 'heading' ? paint('bold', text) : wrap(text, width && width - 2, '  ')}`,
    ),
  ];
}

/** What was cut, by reason, most often first. */
function cuts({ cuts: list }: ArticleReading, { paint, width }: Look): string[] {
  if (list.length === 0) return ['nothing was cut'];
  const groups = [...Map.groupBy(list, ({ why }: Cut) => why)].sort(([, a], [, b]) => b.length - a.length);
  return [
    paint('bold', `cut: ${list.length} lines`),
    ...groups.flatMap(([why, lines]) => [
      `  ${paint('yellow', why)} (${lines.length})`,
      ...lines.map(({ text }) => `    ${shorten(text, width > 0 ? width - 4 : CUT_WIDTH)}`),
    ]),
  ];
}

const SELECTOR_REMEDY = 'Correct the selector in the outlet file, or remove it: the general reader was used.';

function problems({ defects, unfound = [] }: ArticleReading, { paint, width }: Look): string[] {
  const missing = unfound.map(
    ({ field: name, selector }): Defect => ({
      class: 'selector',
      message: `The ${name} selector "${selector}" finds nothing on this page.`,
      remedy: SELECTOR_REMEDY,
    }),
  );
  return [...missing, ...defects].flatMap(({ class: kind, message, remedy }) => [
    '',
    `${paint('yellow', kind)}: ${wrap(message, width, '')}`,
    `${paint('dim', 'remedy')}: ${wrap(remedy, width, '')}`,
  ]);
}
