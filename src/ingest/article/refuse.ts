/** Pages that stand in an article's place: error page, consent wall, pay wall, list of articles. */
import type { Defect } from '../feed/types.ts';
import { FURNITURE, type Furniture } from '../language/furniture.ts';
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';
import { countsAsProse } from './container.ts';
import { defect } from './defects.ts';
import { own } from './json-ld.ts';
import { isListPage } from './list-page.ts';
import { metaOf, type Signals } from './signals.ts';
import { squash } from './witness.ts';

/** Characters of text below which a page may be a notice rather than an article. */
const NOTICE = 700;
/** A stub of a paid article gives at most so much, and at most so many paragraphs. */
const STUB = 350;
/** Where the headline is a notice's, this much text beside it would be an article's. */
const BESIDE = 200;
/** Share of a text that speaks as a notice does, for the text to be one. */
const HALF = 0.5;
const ALL = Object.values(FURNITURE);

export interface Judged {
  readonly body: Body;
  /** All blocks of the page. */
  readonly blocks: readonly Block[];
  readonly signals: Signals;
  readonly title: string | null;
  readonly url: string;
  /** Headline under which a feed announced the page. */
  readonly announced: string | null;
}

/** Why the page is no article, or null. */
export function whyNoArticle(page: Judged): Defect | null {
  const { body, blocks, signals, title } = page;
  const length = lengthOf(body);
  const headline = title ?? signals.titleTag;
  const notice = whichNotice(page, headline, length);
  if (notice) return notice;
  if (isListPage(page)) return defect('not_article', 'The page is a list of articles, not one article.');
  if (length < STUB && body.paragraphs.length < 2 && isPaid(body, blocks, signals))
    return defect('paywall', `Only ${length} characters of a paid article are shown.`);
  if (!body.paragraphs.some(countsAsProse) && length < BESIDE)
    return asksConsent(page)
      ? defect('not_article', 'The page asks for consent and shows no article.')
      : defect(
          'no_content',
          `No paragraph of article text was found${signals.isShell ? ': a script draws the page' : ''}.`,
        );
  if (!title) return defect('not_article', 'The page has no headline.');
  return null;
}

/** What is wrong with a page that is read all the same. */
export function notices(body: Body, blocks: readonly Block[], signals: Signals): Defect[] {
  const length = lengthOf(body);
  if (length < 2 * NOTICE && isPaid(body, blocks, signals))
    return [defect('paywall', `The article seems to be paid; ${length} characters of it are shown.`)];
  return [];
}

function whichNotice(page: Judged, headline: string, length: number): Defect | null {
  const { body, signals, title } = page;
  const said = [headline, signals.titleTag];
  if (matches('missing', headline)) return gone(headline);
  if (!isDeclared(signals) && speaks(body, 'purposes', HALF)) return consent();
  if (length >= NOTICE) return null;
  if (!isAnnounced(page))
    for (const kind of SPEAKING) {
      const isHeadline = said.some((text) => matches(kind, text));
      if (speaks(body, kind, HALF) || (isHeadline && (length < BESIDE || speaks(body, kind, HALF / 2))))
        return NOTICES[kind](headline);
    }
  return [title ?? '', signals.titleTag].some((text) => matches('notice', text))
    ? defect('paywall', `The page is a notice, not an article ("${short(headline)}").`)
    : null;
}

const gone = (headline: string): Defect =>
  defect('soft_404', `The page says that the article is not there ("${short(headline)}").`);
const consent = (): Defect => defect('not_article', 'The page asks for consent and shows no article.');

/** What a short page that speaks in these words is, in the order in which they are asked. */
const NOTICES = {
  closed: (headline: string) =>
    defect('not_article', `The page is closed ("${short(headline)}") and shows no article.`),
  missing: gone,
  notFound: gone,
  consent,
  purposes: consent,
  challenge: () => defect('not_article', 'The page checks for robots and shows no article.'),
} as const;
const SPEAKING = Object.keys(NOTICES) as (keyof typeof NOTICES)[];

/** The page bears the headline under which the feed announced it: it is about what its words say. */
const isAnnounced = ({ announced, title }: Judged): boolean =>
  announced !== null && title !== null && squash(announced) === squash(title);

type Kind = keyof typeof NOTICES | 'notice';

const matches = (kind: Kind, text: string): boolean =>
  ALL.some((furniture: Furniture) => furniture[kind].test(text));

/** True where lines of the kind make up at least this share of the text. */
function speaks(body: Body, kind: Kind, share: number): boolean {
  const said = body.paragraphs.filter(({ text }) => matches(kind, text));
  return said.length > 0 && said.reduce((sum, { text }) => sum + text.length, 0) >= share * lengthOf(body);
}

const lengthOf = (body: Body) => body.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
const short = (text: string) => text.slice(0, 80);

/** The page's metadata call it an article and date it. */
const isDeclared = (signals: Signals): boolean =>
  signals.ldArticles.length > 0 || metaOf(signals, 'article:published_time', 'datepublished') !== null;

const asksConsent = ({ blocks, signals }: Judged): boolean =>
  signals.hasConsentFrame || blocks.some(({ chrome }) => chrome?.why === 'consent dialog');

function isPaid(body: Body, blocks: readonly Block[], signals: Signals): boolean {
  const free = signals.ldArticles.map((node) => own(node, 'isAccessibleForFree'));
  if (free.some((value) => value === false || /^false$/i.test(String(value)))) return true;
  if (/^(?:locked|metered|premium|paid)$/i.test(metaOf(signals, 'article:content_tier') ?? '')) return true;
  // A sentence amid the text speaks of somebody else's walls.
  const inside = new Set(body.paragraphs.slice(0, -1).map(({ text }) => text));
  return blocks.some(
    ({ text }) => text.length < 300 && !inside.has(text) && ALL.some(({ paywall }) => paywall.test(text)),
  );
}
