/** Draws a card: a page of the ledger as others' sites show it where somebody shares its address. */
import type { Status } from '../../model/vocabulary.ts';
import { MARKS } from '../marks.ts';
import { CARD_SIZE } from './card-size.ts';
import { maskOf, startMasks } from './masks.ts';
import { COLOURS, FULL_INK, type Mask, Sheet } from './sheet.ts';
import { lineWidth, printLine, type Style, shortened, wrapped } from './typeset.ts';

/** One line of the ledger: when, what or who, and how much. */
export interface CardLine {
  readonly when?: string;
  readonly what: string;
  /** What is counted. */
  readonly note?: string;
  readonly amount: string;
}

export interface Card {
  /** Stands left of the rule, beside the title: the date, or what kind of thing the page is about. */
  readonly side: readonly string[];
  readonly title: string;
  /** The state of an incident has a mark. */
  readonly mark: Status | null;
  /** The word that the state begins with, and what follows it. */
  readonly state: readonly [string, string];
  /** What the lines below have in common. */
  readonly heading: string;
  readonly lines: readonly CardLine[];
  readonly foot: string;
}

/** The sheet: margin column, rule, content. As docs/design.md has it, at the size of a card. */
const RULE_AT = 232;
const LEFT = RULE_AT + 40;
const RIGHT = CARD_SIZE.width - 56;
const WIDTH = RIGHT - LEFT;
const SIDE_LEFT = 48;
const SIDE_WIDTH = RULE_AT - SIDE_LEFT - 16;
const TOP = 104;
const FOOT = 582;
/** From one line of the ledger to the next. */
const LINE = 52;
const MOST_LINES = 4;
const SOFT = 0.78;

const TITLES: readonly (Style & { readonly leading: number })[] = [
  { face: 'serif', size: 56, leading: 64 },
  { face: 'serif', size: 46, leading: 54 },
];
const STATE: Style = { face: 'sans', size: 30, shade: SOFT };
const SMALL: Style = { face: 'sans', size: 26, shade: SOFT };
const WHAT: Style = { face: 'sans', size: 30 };
const AMOUNT: Style = { face: 'bold', size: 32 };

const marks = new Map<Status, Mask>();

/** The mark of a status, as on the page, at three times its size. */
function markOf(status: Status): Mask {
  const known = marks.get(status);
  if (known) return known;
  const { stroke, solid } = MARKS[status];
  const outline = `<g transform="scale(2.4)"><path d="${stroke}" fill="none" stroke="#000" stroke-width="1.6"/>${solid ? `<path d="${solid}"/>` : ''}</g>`;
  const made = maskOf(outline, -18, -18, 36, 36);
  marks.set(status, made);
  return made;
}

const sheet = new Sheet();

/** The empty sheet with its rules. */
function rule(): void {
  sheet.clear();
  const { width, height } = CARD_SIZE;
  sheet.fill(RULE_AT, 0, 2, height, COLOURS.rule);
  sheet.fill(RULE_AT + 6, 0, 2, height, COLOURS.rule);
  for (const y of [26, 32, FOOT - 50, FOOT - 44])
    sheet.fill(SIDE_LEFT, y, width - SIDE_LEFT - 56, 2, FULL_INK);
}

/** Prints the title, three lines at most, and returns where the next text may stand. */
function printTitle(title: string): number {
  const fitting = TITLES.find((style) => wrapped(title, WIDTH, 9, style).length <= 2);
  const style = fitting ?? TITLES[1];
  if (!style) return TOP;
  const lines = wrapped(title, WIDTH, 3, style);
  for (const [at, line] of lines.entries()) printLine(sheet, line, LEFT, TOP + at * style.leading, style);
  return TOP + (lines.length - 1) * style.leading + 54;
}

/** Prints the state, its first word in bold, and returns where the next text may stand. */
function printState({ mark, state: [word, rest] }: Card, top: number): number {
  const indent = mark ? 40 : 0;
  if (mark) sheet.print(markOf(mark), LEFT + 15, top - 10, 1);
  const bold: Style = { ...STATE, face: 'bold', shade: 1 };
  const start = lineWidth(word, bold) + (word ? 10 : 0);
  printLine(sheet, word, LEFT + indent, top, bold);
  const [first = ''] = wrapped(rest, WIDTH - indent - start, 9, STATE);
  const isWhole = first === rest;
  const more = isWhole ? '' : rest.slice(first.length).trim();
  printLine(sheet, first, LEFT + indent + start, top, STATE);
  if (!more) return top;
  printLine(sheet, shortened(more, WIDTH - indent, STATE), LEFT + indent, top + 40, STATE);
  return top + 40;
}

function printLines({ heading, lines }: Card, top: number): void {
  const room = Math.floor((FOOT - 62 - top - 46) / LINE);
  const shown = lines.slice(0, Math.min(MOST_LINES, room));
  if (shown.length === 0) return;
  const first = FOOT - 72 - (shown.length - 1) * LINE;
  printLine(sheet, heading, LEFT, first - LINE + 6, SMALL);
  for (const [at, { when = '', what, note = '', amount }] of shown.entries()) {
    const y = first + at * LINE;
    sheet.fill(LEFT, y - 38, WIDTH, 2, COLOURS.feint);
    printLine(sheet, when, SIDE_LEFT, y, SMALL);
    printLine(sheet, amount, RIGHT, y, AMOUNT, 'right');
    const room = WIDTH - lineWidth(amount, AMOUNT) - 32;
    const named = shortened(what, room, WHAT);
    printLine(sheet, named, LEFT, y, WHAT);
    const noteAt = lineWidth(named, WHAT) + 16;
    if (noteAt + lineWidth(note, SMALL) <= room) printLine(sheet, note, LEFT + noteAt, y, SMALL);
  }
}

/** The picture of a card as a PNG. */
export async function drawCard(card: Card): Promise<Buffer<ArrayBuffer>> {
  await startMasks();
  rule();
  for (const [at, line] of card.side.entries())
    printLine(sheet, shortened(line, SIDE_WIDTH, SMALL), SIDE_LEFT, TOP - 10 + at * 34, SMALL);
  printLines(card, printState(card, printTitle(card.title)));
  printLine(sheet, 'Breach Ledger', LEFT, FOOT + 8, { face: 'serif', size: 30 });
  printLine(sheet, card.foot, RIGHT, FOOT + 8, { ...SMALL, size: 24 }, 'right');
  return sheet.png();
}
