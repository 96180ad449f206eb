/** JSON-LD as pages really carry it: graphs, arrays, comments, trailing commas, raw line breaks, wrong types. */
import { parseDocument } from 'htmlparser2';
import { type Element, rawText, textOf, tidy } from './dom.ts';

/** Blocks of JSON-LD longer than this are not read. */
const MAX_SCRIPT = 2_000_000;
/** Longest field that is read, in characters. */
const MAX_FIELD = 300_000;
const MAX_NODES = 20_000;
const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem|LiveBlogPosting)$/;

export type LdNode = Readonly<Record<string, unknown>>;

/**
 * Every object of the page's JSON-LD scripts, outer before inner, and how many scripts could not be read. What a list
 * names (itemListElement) is about other pages.
 */
export function readJsonLd(scripts: readonly Element[]): { nodes: LdNode[]; broken: number } {
  const nodes: LdNode[] = [];
  let broken = 0;
  for (const script of scripts) {
    const text = rawText(script);
    const value = text.length > MAX_SCRIPT ? undefined : parseLenient(text);
    if (value === undefined) broken += text.trim() ? 1 : 0;
    else collect(value, nodes);
  }
  return { nodes, broken };
}

/** Parses strictly first, then after mending; undefined where neither works. */
export function parseLenient(text: string): unknown {
  for (const attempt of [text, mended(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function mended(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .trimEnd()
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?$/, '')
    .replace(/;\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s{0,50}([}\]])/g, '$1')
    .trim();
}

function collect(value: unknown, nodes: LdNode[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const next = queue[at];
    if (Array.isArray(next)) for (const one of next) queue.push(one);
    else if (next && typeof next === 'object') {
      nodes.push(next as LdNode);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        if (Object.hasOwn(next, key)) queue.push((next as LdNode)[key]);
    }
  }
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: LdNode): string[] {
  return strings(own(node, '@type')).map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Nodes that describe an article, in document order. */
export function articleNodes(nodes: readonly LdNode[]): LdNode[] {
  return nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
}

/** A field that the node itself has: never one of Object's own. */
export function own(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Strings in a value: a string, an array of them, or language-tagged objects. */
export function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 100) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() ? [one] : [];
    if (one && typeof one === 'object' && typeof (one as LdNode)['@value'] === 'string')
      return [String((one as LdNode)['@value'])];
    return [];
  });
}

/** Plain text of a field that may carry character references, escaped once or twice, or tags. */
export function plain(text: string): string {
  if (!/[&<]/.test(text)) return tidy(text);
  const once = textOf(parseDocument(text.slice(0, MAX_FIELD)));
  return /&#?\w{2,8};/.test(once) ? textOf(parseDocument(once)) : once;
}
