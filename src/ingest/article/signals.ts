/** What a page says about itself, gathered in one walk: meta, links, headings, times, microdata, JSON-LD. */
import { type Document, type Element, isTag, names, rawText, textOf, walk } from './dom.ts';
import { articleNodes, type LdNode, readJsonLd } from './json-ld.ts';

/** Longest metadata text that is read, in characters. */
const MAX_TEXT = 4_000;
/** Most headings, times and marked elements of one kind that are looked at. */
const MOST = 60;

export interface Signals {
  /** Values of meta elements by lower-case name, property or itemprop, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: readonly string[];
  readonly amp: readonly string[];
  readonly lang: string | null;
  readonly titleTag: string;
  readonly headings: readonly Element[];
  /** The page's first h2 elements: some sites head their articles with one. */
  readonly subheadings: readonly Element[];
  readonly times: readonly Element[];
  /** Elements with an itemprop or rel=author. */
  readonly microdata: readonly Element[];
  /** Elements that are marked or named as the article's byline. */
  readonly bylines: readonly Element[];
  readonly ld: readonly LdNode[];
  readonly ldArticles: readonly LdNode[];
  readonly brokenLd: number;
  /** A consent dialog in a frame of its own stands over the page. */
  readonly hasConsentFrame: boolean;
  /** The page is an empty element that a script fills. */
  readonly isShell: boolean;
}

/** Gathers every signal of a document. */
export function gatherSignals(document: Document): Signals {
  const meta = new Map<string, string[]>();
  const found = { canonical: [] as string[], amp: [] as string[], scripts: [] as Element[] };
  const lists = {
    headings: [] as Element[],
    subheadings: [] as Element[],
    times: [] as Element[],
    microdata: [] as Element[],
    bylines: [] as Element[],
  };
  let lang: string | null = null;
  let titleTag = '';
  let shells = 0;
  const seen = { hasConsentFrame: false, isShell: false };
  walk(document, (node) => {
    if (!isTag(node)) return true;
    const a = node.attribs;
    if (CONSENT_FRAME.test(`${a.id ?? ''} ${node.name === 'iframe' ? (a.src ?? '').slice(0, 300) : ''}`))
      seen.hasConsentFrame = true;
    if (SHELL.test(a.id ?? '') && shells++ === 0) seen.isShell = textOf(node, LOADING).length < LOADING;
    if (node.name === 'meta') noteMeta(meta, a);
    else if (node.name === 'link') noteLink(found, a);
    else if (node.name === 'html') lang ??= a.lang ?? a['xml:lang'] ?? null;
    else if (node.name === 'title' && !titleTag && !within(node, 'svg'))
      titleTag = textOf(node).slice(0, MAX_TEXT);
    else if (node.name === 'script' && STATE.test(rawText(node).slice(0, 200))) seen.isShell = true;
    else if (node.name === 'script' && /ld\+json/i.test(a.type ?? '')) found.scripts.push(node);
    else if (node.name === 'h1' && lists.headings.length < MOST) lists.headings.push(node);
    else if (node.name === 'h2' && lists.subheadings.length < MOST) lists.subheadings.push(node);
    else if (node.name === 'time' && lists.times.length < MOST) lists.times.push(node);
    if ((a.itemprop || a.rel === 'author') && node.name !== 'meta' && lists.microdata.length < 20 * MOST)
      lists.microdata.push(node);
    if (lists.bylines.length < MOST && isByline(node)) lists.bylines.push(node);
    return node.name !== 'template' && node.name !== 'noscript';
  });
  const { nodes, broken } = readJsonLd(found.scripts);
  return {
    meta,
    canonical: found.canonical,
    amp: found.amp,
    lang,
    titleTag,
    ...lists,
    ld: nodes,
    ldArticles: articleNodes(nodes),
    brokenLd: broken,
    ...seen,
  };
}

/** Frames of consent vendors, and their containers. */
const CONSENT_FRAME = /\bsp_message_(?:iframe|container)|privacy-mgmt|consent(?:manager|\.)|usercentrics/i;
/** Ids of the element into which the usual frameworks draw a page. */
const SHELL = /^(?:root|app|app-root|__next|__nuxt|___gatsby|svelte)$/;
/** An element with less text, in characters, says at most that it is being filled. */
const LOADING = 100;
/** Scripts in which the same frameworks keep what they draw. */
const STATE = /__next_f|__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__/;

const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|penulis|autor(?:en|in|es)?|contributors?|wartawan|reporters?|writer|journalist)(?![a-z])/;

/** Marked (rel, itemprop) or named as a byline; forms, scripts and whole pages of an author are not. */
function isByline(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html' || element.name === 'script') return false;
  const { rel, itemprop } = element.attribs;
  if (rel === 'author' || (itemprop && /\bauthor\b/i.test(itemprop))) return element.name !== 'link';
  return BYLINE.test(names(element));
}

function within(element: Element, name: string): boolean {
  return element.parent !== null && isTag(element.parent) && element.parent.name === name;
}

function noteMeta(meta: Map<string, string[]>, a: Readonly<Record<string, string>>): void {
  const content = a.content?.slice(0, MAX_TEXT).trim();
  if (!content) return;
  for (const key of [a.property, a.name, a.itemprop, a['http-equiv']]) {
    if (!key) continue;
    const name = key.toLowerCase().trim();
    const values = meta.get(name);
    if (!values) meta.set(name, [content]);
    else if (values.length < 50) values.push(content);
  }
}

function noteLink(found: { canonical: string[]; amp: string[] }, a: Readonly<Record<string, string>>): void {
  const rel = (a.rel ?? '').toLowerCase().split(/\s+/);
  const href = a.href?.trim();
  if (!href) return;
  if (rel.includes('canonical')) found.canonical.push(href);
  if (rel.includes('amphtml')) found.amp.push(href);
}

/** First value of the first of these meta names that the page has. */
export function metaOf(signals: Signals, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = signals.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
