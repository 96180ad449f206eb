/** The headline, without the outlet's name. */
import { type Element, names, textOf, tidy } from './dom.ts';
import { isDecorated, withoutKicker, withoutOutlet } from './headline.ts';
import { own, plain, strings } from './json-ld.ts';
import { agreement, type Found } from './published.ts';
import { metaOf, type Signals } from './signals.ts';
import { squash } from './witness.ts';

/** Longest headline that is read, in characters. */
const LONGEST = 600;

/** Tags that stray into headlines; any other is what the headline speaks of. */
const STRAY =
  /<(?!\/?(?:a|abbr|b|br|cite|div|em|font|h[1-6]|i|mark|p|q|small|span|strong|sub|sup|u)[\s/>])[a-z/!]/i;

/** A headline's text: stray tags go, a headline about <script> keeps its words. */
const headlineText = (text: string): string => (STRAY.test(text) ? tidy(text) : plain(text));

/** Headline with the signals that gave it, or null on a page without any. */
export function findTitle(signals: Signals, url: string): Found<string> | null {
  const outlets = outletNames(signals, url);
  const ld = signals.ldArticles.flatMap((node) => strings(own(node, 'headline')));
  const raw: readonly [string, string | null | undefined][] = [
    ['og:title', metaOf(signals, 'og:title')],
    ['h1', bestHeading(signals)],
    ['json-ld headline', ld[0]],
    ['twitter:title', metaOf(signals, 'twitter:title')],
    ['title', signals.titleTag],
    ['meta title', metaOf(signals, 'title')],
    ['meta headline', metaOf(signals, 'headline', 'parsely-title', 'sailthru.title', 'dc.title')],
    ...signals.subheadings.map((heading): [string, string] => ['h2', textOf(heading)]),
  ];
  const candidates = raw
    .map(([from, text]) => ({
      from,
      value: withoutOutlet(headlineText((text ?? '').slice(0, LONGEST)), outlets),
    }))
    .filter(({ value }) => value.length > 0);
  const chosen = choose(candidates);
  if (!chosen) return null;
  // What two signals share behind their kickers is said by both.
  const sharing = new Set(chosen.from.includes(', ') ? chosen.from.split(', ') : []);
  const agreeing = candidates.filter(
    ({ from, value }) => squash(value) === squash(chosen.value) || sharing.has(from),
  );
  // A sub-heading that says something else is no witness against the headline.
  const others = candidates.filter((one) => one.from !== 'h2' && !agreeing.includes(one));
  const from = agreeing.map((one) => one.from).join(', ') || chosen.from;
  const confidence = agreement(agreeing.length, agreeing.length + others.length);
  return { value: chosen.value, from, confidence, others };
}

/**
 * og:title is the headline as the outlet hands it on (right most often on measured news pages). It gives way where
 * another signal says the same without a suffix, and to a JSON-LD headline that the page bears out.
 */
function choose(candidates: readonly Found<string>[]): Found<string> | null {
  const by = (from: string) => candidates.find((one) => one.from === from);
  const [og, h1, ld, title] = [by('og:title'), by('h1'), by('json-ld headline'), by('title')];
  const first = og ?? h1 ?? ld ?? title ?? candidates[0] ?? null;
  if (!first) return null;
  const plainer = first === title ? candidates : [h1, ld, by('meta headline')];
  const shorter = plainer.find((one) => one && isDecorated(first.value, one.value));
  if (shorter) return shorter;
  const shared = h1 && withoutKicker(first.value, h1.value);
  if (shared) return { value: shared, from: `${first.from}, h1` };
  return ld && isBorneOut(ld, { og, h1, title, h2: by('h2') }) ? ld : first;
}

const same = (a?: Found<string>, b?: Found<string>): boolean =>
  a !== undefined && b !== undefined && squash(a.value) === squash(b.value);

/**
 * The JSON-LD headline counts where the first h2 of the page shows it (the h1 then stands in the site's navigation),
 * and where the title element repeats it while og:title stands alone.
 */
function isBorneOut(
  ld: Found<string>,
  { og, h1, title, h2 }: Readonly<Record<'og' | 'h1' | 'title' | 'h2', Found<string> | undefined>>,
): boolean {
  if (same(ld, h2) && !same(ld, h1) && same(og, h1)) return true;
  return og !== undefined && same(ld, title) && !same(og, h1) && !same(og, ld) && !same(h1, ld);
}

function bestHeading(signals: Signals): string | null {
  const texts = signals.headings
    .filter((heading) => !isLogo(heading))
    .map((heading) => textOf(heading))
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
