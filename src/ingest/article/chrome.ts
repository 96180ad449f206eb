/** Which elements are page chrome. The names are data in chrome-rules.ts; this is the small test that reads them. */
import { BODY, CLASSES, ROLES, SOFT_TAGS, TAGS } from './chrome-rules.ts';
import { closest, type Element, isTag, isText, names } from './dom.ts';

export interface Chrome {
  readonly why: string;
  readonly hard: boolean;
  readonly root: Element;
  /** Its reason, element name and class: chrome of one key is alike. */
  readonly key: string;
  /** The chrome that this one stands in. */
  readonly outer: Chrome | null;
}

type Verdict = Pick<Chrome, 'why' | 'hard'>;

const NEVER = new Set(['html', 'body', 'main', 'article']);
const INLINE = new Set([
  'a',
  'span',
  'b',
  'strong',
  'em',
  'i',
  'u',
  'font',
  'mark',
  'small',
  'abbr',
  'time',
  'cite',
]);
/** A single paragraph's class is about the paragraph, also where it is called "article-text". */
const PARAGRAPHS = new Set(['p', 'li', 'td', 'tr', 'tbody', 'h1', 'h2', 'h3']);

/** Rows and cells hold what a table says; their classes name it ("player-7", "tag"), and only hard ones count. */
const ROWS = new Set(['tr', 'td', 'th', 'tbody']);

const QUOTES = new Set(['blockquote', 'table']);

/** Verdicts by class string: a page has few different ones. */
export type ChromeMemory = Map<string, Verdict | null>;

/** Why an element is chrome, or null. */
export function chromeOf(element: Element, memory: ChromeMemory): Verdict | null {
  const { name, attribs } = element;
  if (NEVER.has(name)) return null;
  const tag = name === 'figure' && holdsQuote(element) ? undefined : TAGS[name];
  if (tag) return { why: tag, hard: !SOFT_TAGS.has(name) };
  if (isHidden(element)) return { why: 'hidden', hard: true };
  const role = attribs.role ? ROLES[attribs.role.toLowerCase()] : undefined;
  if (role) return { why: role, hard: true };
  if (name === 'header' && !closest(element, (e) => e.name === 'article' || e.name === 'main'))
    return { why: 'header', hard: false };
  if (/articlebody/i.test(attribs.itemprop ?? '')) return null;
  if (INLINE.has(name) && inRunningText(element)) return null;
  const classes = names(element);
  const verdict = classes ? byClass(classes, PARAGRAPHS.has(name), memory) : null;
  return verdict?.hard === false && ROWS.has(name) ? null : verdict;
}

function byClass(classes: string, single: boolean, memory: ChromeMemory): Verdict | null {
  const key = `${single ? 'p' : 'e'} ${classes}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const excused = BODY.test(classes) && !single;
  const rule = CLASSES.find((one) => (!excused || one.always) && one.pattern.test(classes));
  const verdict = rule ? { why: rule.why, hard: rule.hard } : null;
  memory.set(key, verdict);
  return verdict;
}

/** A figure around a block quote or a table is no picture. */
function holdsQuote(figure: Element): boolean {
  return figure.children.some(
    (child) =>
      isTag(child) &&
      (QUOTES.has(child.name) || child.children.some((inner) => isTag(inner) && QUOTES.has(inner.name))),
  );
}

/** An inline element with text right beside it is a word of a sentence, however it is called. */
function inRunningText({ prev, next }: Element): boolean {
  return [prev, next].some((beside) => beside !== null && isText(beside) && beside.data.trim().length > 1);
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  return attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style);
}
