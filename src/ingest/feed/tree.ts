/**
 * XML as feeds have it, well-formed or not, as a tree of bounded size. Linear: it stands on htmlparser2's
 * tokenizer, which has no stack to search, and keeps a short stack of its own.
 */
import { Tokenizer } from 'htmlparser2';
import { type Open, openElement, type XmlElement } from './element.ts';
import { type Callbacks, decodeReferences, SILENT } from './references.ts';

export interface XmlReading {
  readonly root: XmlElement;
  /** What was not read, in words; null where the whole document was. */
  readonly unread: string | null;
}

export const MAX_DEPTH = 100;
const MAX_ELEMENTS = 200_000;
export const MAX_ENTRIES = 5000;
const MAX_ATTRIBUTES = 100;

/** Entries do not nest, whatever their namespace. */
const ENTRY = /^(?:[^:]{1,20}:)?(?:item|entry|url)$/i;

/** Elements whose beginning is worth something; half an address or date is not. */
const READABLE_IN_PART =
  /(?:^|:)(?:title|description|summary|content|encoded|item|entry|channel|rss|feed|rdf|body|div)$/;

/** Reads the text as far as the limits allow. Elements that were not closed are closed at the end. */
export function readXml(text: string, base: string | undefined): XmlReading {
  return new TreeBuilder(text, base).read();
}

class TreeBuilder {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly stack: Open[];
  /** Names of open elements below MAX_DEPTH, which are passed over. */
  private skipped: string[] = [];
  private elements = 0;
  private entries = 0;
  private unread: string | null = null;
  private rawName = '';
  private attributes: [string, string][] = [];
  private value = '';
  private readonly tokenizer: Tokenizer;

  constructor(text: string, base: string | undefined) {
    this.text = text;
    this.root = { name: '#root', attributes: new Map(), children: [], base, lang: undefined };
    this.stack = [{ element: this.root, rawName: '', scope: null }];
    this.tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.callbacks());
  }

  read(): XmlReading {
    this.tokenizer.write(this.text);
    if (this.tokenizer.running) {
      this.tokenizer.end();
      // The last end tag counts also where the document ends right before its bracket.
      const last = /<\/([\w:.-]{1,60})\s{0,9}$/.exec(this.text.slice(-80))?.[1];
      if (last) this.close(last);
      this.dropUnfinished();
    }
    return { root: this.root, unread: this.unread };
  }

  private callbacks(): Callbacks {
    return {
      ...SILENT,
      onopentagname: (start, end) => {
        this.rawName = this.text.slice(start, end);
        this.attributes = [];
      },
      onattribname: (start, end) => this.startAttribute(this.text.slice(start, end)),
      onattribdata: (start, end) => {
        this.value += this.text.slice(start, end);
      },
      onattribend: () => this.endAttribute(),
      onopentagend: () => this.open(false),
      onselfclosingtag: () => this.open(true),
      onclosetag: (start, end) => this.close(this.text.slice(start, end)),
      ontext: (start, end) => this.add(decodeReferences(this.text.slice(start, end))),
      oncdata: (start, end, offset) => this.add(this.text.slice(start, end - offset)),
    };
  }

  private startAttribute(name: string): void {
    this.value = '';
    if (this.attributes.length < MAX_ATTRIBUTES) this.attributes.push([name.toLowerCase(), '']);
  }

  private endAttribute(): void {
    const last = this.attributes.at(-1);
    if (last && this.attributes.length < MAX_ATTRIBUTES) last[1] = decodeReferences(this.value).trim();
  }

  private add(text: string): void {
    if (this.skipped.length === 0) this.stack.at(-1)?.element.children.push(text);
  }

  private open(empty: boolean): void {
    this.count();
    const parent = this.stack.at(-1);
    if (!parent || !this.tokenizer.running) return;
    if (this.stack.length > MAX_DEPTH) {
      this.unread ??= `elements nested more than ${MAX_DEPTH} deep were passed over`;
      if (!empty) this.skipped.push(this.rawName);
      return;
    }
    const opened = openElement(this.rawName, this.attributes, parent);
    parent.element.children.push(opened.element);
    if (!empty) this.stack.push(opened);
  }

  /** Closes an entry that was left open, and stops where there is too much. */
  private count(): void {
    this.elements += 1;
    if (this.elements > MAX_ELEMENTS) this.stop(`there are more than ${MAX_ELEMENTS} elements`);
    if (!ENTRY.test(this.rawName)) return;
    this.entries += 1;
    if (this.entries > MAX_ENTRIES) this.stop(`there are more than ${MAX_ENTRIES} entries`);
    this.close(this.rawName);
  }

  private stop(why: string): void {
    this.unread = `the feed was not read to its end: ${why}`;
    this.tokenizer.pause();
  }

  /** Closes the innermost open element of that name and all inside it; a stray end tag closes nothing. */
  private close(rawName: string): void {
    if (this.skipped.at(-1) === rawName) {
      this.skipped.pop();
      return;
    }
    const at = this.stack.findLastIndex((open) => open.rawName === rawName);
    if (at < 1) return;
    this.stack.length = at;
    this.skipped = [];
  }

  /** Where the text ends inside an entry, takes out the value that was cut. */
  private dropUnfinished(): void {
    if (!this.stack.some(({ rawName }) => ENTRY.test(rawName))) {
      if (this.entries === 0 && this.stack.length > 1)
        this.unread ??= 'the document ends before its first entry';
      return;
    }
    const cut = this.stack.at(-1)?.element;
    if (cut && !READABLE_IN_PART.test(cut.name)) this.stack.at(-2)?.element.children.pop();
    this.unread ??= 'the feed ends in the middle of an entry';
  }
}
