/** The headline, without the outlet's name. */
import { type Element, names, textOf, tidy } from './dom.ts';
import { own, plain, strings } from './json-ld.ts';
import type { Found } from './published.ts';
import { metaOf, type Signals } from './signals.ts';

const SEPARATOR = /\s+[|\-–—•·»:]+\s+|\s*\|\s*/g;

/** Headline with the signal that gave it, or null on a page without any. */
export function findTitle(signals: Signals, url: string): Found<string> | null {
  const outlets = outletNames(signals, url);
  const ld = signals.ldArticles
    .flatMap((node) => strings(own(node, 'headline')))
    .map(plain)
    .find(Boolean);
  const h1 = bestHeading(signals);
  const og = metaOf(signals, 'og:title', 'twitter:title', 'title');
  const candidates: Found<string>[] = [];
  if (ld) candidates.push({ value: withoutOutlet(ld, outlets), from: 'json-ld headline' });
  if (h1) candidates.push({ value: withoutOutlet(h1, outlets), from: 'h1' });
  if (og) candidates.push({ value: withoutOutlet(plain(og), outlets), from: 'og:title' });
  if (signals.titleTag) candidates.push({ value: withoutOutlet(signals.titleTag, outlets), from: 'title' });
  return candidates.find((candidate) => candidate.value) ?? null;
}

function bestHeading(signals: Signals): string | null {
  const texts = signals.headings
    .filter((heading) => !isLogo(heading))
    .map(textOf)
    .filter(Boolean);
  const words = new Set(tidy(signals.titleTag).toLowerCase().split(' '));
  const shared = (text: string) =>
    text
      .toLowerCase()
      .split(' ')
      .filter((word) => words.has(word)).length;
  return [...texts].sort((a, b) => shared(b) - shared(a))[0] ?? null;
}

function isLogo(heading: Element): boolean {
  return /logo|brand|site-?(?:title|name)|masthead/.test(names(heading));
}

/** Names under which the outlet may stand in a title: og:site_name, publisher, host. */
export function outletNames(signals: Signals, url: string): string[] {
  const site = metaOf(signals, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher');
  const publishers = signals.ldArticles.flatMap((node) => {
    const publisher = own(node, 'publisher');
    return publisher && typeof publisher === 'object' && !Array.isArray(publisher)
      ? strings((publisher as Record<string, unknown>).name)
      : [];
  });
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m)\./, '') : '';
  return [site, ...publishers, host, host.split('.')[0]].filter(
    (name): name is string => !!name && name.length > 1,
  );
}

/** Cuts a last or first part that names the outlet: "Headline - Outlet.com", "Headline | Nasional | Outlet". */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const parts: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  const known = outlets.map(squash).filter((name) => name.length > 1);
  const isOutlet = (text: string) =>
    known.some((name) => squash(text) === name || squash(text) === `${name}com`);
  let last = parts.length;
  for (let at = parts.length - 1; at > 0; at--) if (isOutlet(parts[at]?.text ?? '')) last = at;
  const first = parts.length > 1 && isOutlet(parts[0]?.text ?? '') ? 1 : 0;
  if (first >= last) return title;
  return title.slice(parts[first]?.start ?? 0, parts[last - 1]?.end ?? title.length).trim();
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
