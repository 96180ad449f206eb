/** Plain text of HTML fragments, for titles and summaries. Linear, bounded, without a tree. */
import { Tokenizer } from 'htmlparser2';
import { BREAKING, FOREIGN, HIDDEN, HTML_ELEMENTS } from './html-elements.ts';
import { mendMojibake } from './mojibake.ts';
import { type Callbacks, SILENT } from './references.ts';

/** How often an unfinished tag is stepped over before the rest is given up. */
const MAX_UNFINISHED = 3;

/** The text of an HTML fragment, white space collapsed, at most `max` UTF-16 units (cut at a word). */
export function plainText(html: string, max: number): string {
  // Markup that was escaped twice is common: what still looks like HTML after one reading is read once more.
  const once = textOf(html, max * 2);
  return cutAtWord(/<[a-z!/]/i.test(once) ? textOf(once, max * 2) : once, max);
}

/** Text without markup of its own: tags of HTML are taken out, references stay. */
export function withoutTags(text: string, max: number): string {
  if (!text.includes('<')) return cutAtWord(collapse(mendMojibake(text.slice(0, max * 4))), max);
  return cutAtWord(textOf(text.replaceAll('&', '&amp;'), max * 2), max);
}

/** Collapses white space and takes out control characters (C1 controls are the charset's affair). */
export function collapse(text: string): string {
  return text.replace(/(?:\s|[^\P{Cc}\u0080-\u009f])+/gu, ' ').trim();
}

/** The start of a text, not longer than `max`, cut between words and marked with an ellipsis. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const space = head.lastIndexOf(' ');
  return `${head
    .slice(0, space > max / 2 ? space : head.length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

function textOf(html: string, max: number): string {
  const collector = new Collector(html, max);
  let text = collector.read();
  let rest = collector.unfinished();
  for (let tries = 0; rest && tries < MAX_UNFINISHED; tries += 1) {
    const next = new Collector(rest, max);
    text += next.read();
    rest = next.unfinished();
  }
  return collapse(mendMojibake(text));
}

/** Collects the words of a fragment as the tokenizer meets them. */
class Collector {
  private readonly html: string;
  private readonly max: number;
  private text = '';
  /** Everything before this place has been dealt with. */
  private done = 0;
  private hidden: string | null = null;
  private foreign: string | null = null;
  private tag = { start: 0, name: '', attributes: 0 };
  private readonly tokenizer: Tokenizer;

  constructor(html: string, max: number) {
    this.html = html;
    this.max = max;
    this.tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, this.callbacks());
  }

  read(): string {
    this.tokenizer.write(this.html);
    if (this.tokenizer.running) this.tokenizer.end();
    return this.text;
  }

  /** What follows a tag that never ended, from its first ">" on: its words are not to be lost. */
  unfinished(): string | null {
    if (this.text.length > this.max || this.html[this.done] !== '<') return null;
    const end = this.html.indexOf('>', this.done);
    return end < 0 ? null : this.html.slice(end + 1);
  }

  private add(text: string): void {
    if (this.hidden) return;
    this.text += text;
    if (this.text.length > this.max) this.tokenizer.pause();
  }

  /** A tag of HTML is markup and may end a word; anything else in angle brackets is text. */
  private endTag(end: number, isMarkup: boolean): void {
    this.done = end;
    if (!isMarkup) this.add(this.html.slice(this.tag.start, end));
    else if (BREAKING.has(this.tag.name)) this.add(' ');
  }

  private isElement(name: string): boolean {
    return this.foreign !== null || HTML_ELEMENTS.has(name) || /[-:]/.test(name);
  }

  private openTag(endIndex: number, empty: boolean): void {
    const { name, attributes } = this.tag;
    this.endTag(endIndex + 1, attributes > 0 || this.isElement(name));
    if (!empty && HIDDEN.has(name)) this.hidden ??= name;
    if (!empty && FOREIGN.has(name)) this.foreign ??= name;
  }

  private closeTag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.tag = { start: start - 2, name, attributes: 0 };
    const close = this.html.indexOf('>', end);
    const isMarkup = this.isElement(name);
    if (this.hidden === name) this.hidden = null;
    if (this.foreign === name) this.foreign = null;
    this.endTag(close < 0 ? this.html.length : close + 1, isMarkup);
  }

  private callbacks(): Callbacks {
    const skip = (_start: number, end: number): void => {
      this.done = end + 1;
    };
    return {
      ...SILENT,
      ontext: (start: number, end: number) => {
        // The text after a declaration that never ended: "<!DOCTYPE" alone is text.
        const unended = this.done <= start - 2 && this.html.startsWith('<!', start - 2);
        this.add(this.html.slice(unended ? start - 2 : start, end));
        this.done = end;
      },
      ontextentity: (codePoint: number, end: number) => {
        this.done = end;
        this.add(String.fromCodePoint(codePoint));
      },
      onopentagname: (start: number, end: number) => {
        this.tag = { start: start - 1, name: this.html.slice(start, end).toLowerCase(), attributes: 0 };
      },
      onattribname: () => {
        this.tag.attributes += 1;
      },
      onopentagend: (end: number) => this.openTag(end, false),
      onselfclosingtag: (end: number) => this.openTag(end, true),
      onclosetag: (start: number, end: number) => this.closeTag(start, end),
      oncdata: (start: number, end: number, offset: number) => {
        this.done = end + 1;
        this.add(this.html.slice(start, end - offset));
      },
      oncomment: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
    };
  }
}
