/** Finds words that stand in a template itself rather than in the message tables. For the tests. */

const ATTRIBUTES =
  /\b(?:aria-label|aria-description|title|alt|placeholder|summary)="([^"\p{L}]*\p{L}[^"]*)"/gu;
const LETTERS = /\p{L}{2,}/u;

/** The template without front matter, scripts, styles and comments. */
const markupOf = (source: string): string =>
  source
    .replace(/^\s*---\n[\s\S]*?\n---\n?/, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/g, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\{\/\*[\s\S]*?(?:\*\/\}|$)/g, '');

/**
 * Text between tags. An expression's code is not text, but the markup inside an expression is: so text counts only
 * between a tag's end and the next "<" or "{", with nothing that code alone has.
 */
function textNodes(markup: string): string[] {
  return [...markup.matchAll(/(?<!=)>([^<>{}]*)(?=[<{])/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((text) => LETTERS.test(text) && !/[()=;]|=>|&&|\?\?/.test(text));
}

/** Bare words of a template, in order: text nodes first, then attributes that people read. */
export function untranslated(source: string): string[] {
  const markup = markupOf(source);
  return [...textNodes(markup), ...[...markup.matchAll(ATTRIBUTES)].map((match) => match[1] ?? '')];
}
