/** Plain text of HTML fragments, for titles and summaries. Linear, bounded, without a tree. */
import { Tokenizer } from 'htmlparser2';
import { SILENT } from './references.ts';

/** Elements that HTML has or had; "<Nusa>" in a headline is not one of them and stays text. */
const HTML_ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i ' +
    'iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes ' +
    'noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section ' +
    'select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot ' +
    'th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** Elements that end a word. */
const BREAKS = new Set(
  (
    'address article aside blockquote br button caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr iframe img legend li main nav ol option p pre section select summary ' +
    'table tbody td tfoot th thead tr ul video'
  ).split(' '),
);

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object']);

/** The text of an HTML fragment, white space collapsed, at most `max` UTF-16 units (cut at a word). */
export function plainText(html: string, max: number): string {
  // Markup that was escaped twice is common: what still looks like HTML after one reading is read once more.
  const once = textOf(html, max * 2);
  return cutAtWord(/<[a-z!/]/i.test(once) ? textOf(once, max * 2) : once, max);
}

/** Text without markup of its own: tags of HTML are taken out, references stay. */
export function withoutTags(text: string, max: number): string {
  if (!text.includes('<')) return cutAtWord(collapse(text.slice(0, max * 4)), max);
  return cutAtWord(textOf(text.replaceAll('&', '&amp;'), max * 2), max);
}

/** Collapses white space and takes out control characters. */
export function collapse(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The start of a text, not longer than `max`, cut between words and marked with an ellipsis. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > max / 2 ? space : head.length).trimEnd()}…`;
}

function textOf(html: string, max: number): string {
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  let hidden: string | null = null;
  let tag = { start: 0, name: '', attributes: 0 };
  const add = (text: string): void => {
    if (hidden) return;
    parts.push(text);
    length += text.length;
    if (length > max) tokenizer.pause();
  };
  const endTag = (endIndex: number): void => {
    done = endIndex + 1;
    const markup = HTML_ELEMENTS.has(tag.name) || tag.attributes > 0 || /[-:]/.test(tag.name);
    if (!markup) add(html.slice(tag.start, done));
    else if (BREAKS.has(tag.name)) add(' ');
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontext: (start, end) => {
        done = end;
        add(html.slice(start, end));
      },
      ontextentity: (codePoint, end) => {
        done = end;
        add(String.fromCodePoint(codePoint));
      },
      onopentagname: (start, end) => {
        tag = { start: start - 1, name: html.slice(start, end).toLowerCase(), attributes: 0 };
      },
      onattribname: () => {
        tag.attributes += 1;
      },
      onopentagend: (endIndex) => {
        endTag(endIndex);
        if (HIDDEN.has(tag.name)) hidden ??= tag.name;
      },
      onselfclosingtag: endTag,
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (hidden === name) hidden = null;
        tag = { start: start - 2, name, attributes: 0 };
        const close = html.indexOf('>', end);
        done = close < 0 ? html.length : close + 1;
        if (!HTML_ELEMENTS.has(name) && !/[-:]/.test(name)) add(html.slice(start - 2, done));
        else if (BREAKS.has(name)) add(' ');
      },
      oncomment: (_start, end) => {
        done = end + 1;
      },
      oncdata: (start, end, offset) => {
        done = end + 1;
        add(html.slice(start, end - offset));
      },
      ondeclaration: (_start, end) => {
        done = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        done = end + 1;
      },
    },
  );
  tokenizer.write(html);
  if (length <= max) {
    tokenizer.end();
    const rest = html.slice(done);
    // A tag that never ends is text, unless it begins as one of HTML's.
    if (
      rest.startsWith('<') &&
      !HTML_ELEMENTS.has(/^<\/?([a-z0-9]{0,20})/i.exec(rest)?.[1]?.toLowerCase() ?? '')
    )
      add(rest.slice(0, 200));
  }
  return collapse(parts.join(''));
}
