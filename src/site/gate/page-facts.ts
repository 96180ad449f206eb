/** Reads one built page into the facts that the gate judges. */
import { Parser } from 'htmlparser2';
import { isProposalId } from '../../model/proposal.ts';

export interface PageFacts {
  readonly lang: string | null;
  readonly title: string;
  readonly policy: string | null;
  readonly ids: readonly string[];
  /** Addresses of links, as written, with their rel. */
  readonly links: readonly { readonly href: string; readonly rel: string }[];
  /** Addresses of what the page loads. */
  readonly loads: readonly string[];
  /** Addresses of the pictures that others show for the page, as written. */
  readonly cards: readonly string[];
  /** Whether the page asks search engines to leave it out. */
  readonly unlisted: boolean;
  /** Proposals of the machine that it shows, and whether each says that nobody has reviewed it. */
  readonly proposals: readonly { readonly id: string; readonly marked: boolean }[];
  /** Blocks of JSON-LD. */
  readonly structured: readonly string[];
  /** What a strict page must not have: inline scripts and styles, handlers. */
  readonly inline: readonly string[];
}

/** Script types that no browser runs. */
const DATA_BLOCKS: ReadonlySet<string> = new Set(['application/ld+json']);

type Attributes = Readonly<Record<string, string>>;

function inlineOf(name: string, attributes: Attributes): string[] {
  const found = Object.keys(attributes)
    .filter((key) => key === 'style' || key.startsWith('on'))
    .map((key) => `attribute ${key} on <${name}>`);
  const runs = name === 'script' && !attributes.src && !DATA_BLOCKS.has(attributes.type ?? '');
  if (runs) found.push('inline <script>');
  if (name === 'style') found.push('inline <style>');
  return found;
}

function loadOf(name: string, attributes: Attributes): string[] {
  if (name === 'link')
    return ['stylesheet', 'icon', 'preload', 'modulepreload'].includes(attributes.rel ?? '')
      ? [attributes.href ?? '']
      : [];
  const { src, srcset, poster } = attributes;
  return [src, srcset, poster].filter((value) => value !== undefined);
}

/** One pass over the page's tags. */
export function pageFacts(html: string): PageFacts {
  const ids: string[] = [];
  const links: { href: string; rel: string }[] = [];
  const loads: string[] = [];
  const cards: string[] = [];
  const structured: string[] = [];
  const inline: string[] = [];
  const proposals: { id: string; marked: boolean }[] = [];
  let unlisted = false;
  let [lang, policy, title]: [string | null, string | null, string] = [null, null, ''];
  let reading: 'title' | 'structured' | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') lang = attributes.lang ?? null;
      if (name === 'title' && title === '') reading = 'title';
      if (name === 'script' && DATA_BLOCKS.has(attributes.type ?? '')) {
        reading = 'structured';
        structured.push('');
      }
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        policy = attributes.content ?? null;
      if (name === 'meta' && attributes.property === 'og:image') cards.push(attributes.content ?? '');
      if (attributes.id) ids.push(attributes.id);
      if (name === 'meta' && attributes.name === 'robots')
        unlisted = /\bnoindex\b/.test(attributes.content ?? '');
      if (isProposalId(attributes.id ?? '')) proposals.push({ id: attributes.id ?? '', marked: false });
      if (attributes['data-review'] === 'unreviewed') {
        const last = proposals.at(-1);
        if (last) last.marked = true;
      }
      if (name === 'a' && attributes.href !== undefined)
        links.push({ href: attributes.href, rel: attributes.rel ?? '' });
      loads.push(...loadOf(name, attributes));
      inline.push(...inlineOf(name, attributes));
    },
    ontext(text) {
      if (reading === 'title') title += text;
      if (reading === 'structured') structured.push((structured.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script') reading = null;
    },
  });
  parser.end(html);
  return { lang, title, policy, ids, links, loads, cards, unlisted, proposals, structured, inline };
}
