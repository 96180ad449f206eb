/** Pages that stand in an article's place: error page, consent wall, pay wall, list of articles. */
import type { Defect } from '../feed/types.ts';
import { FURNITURE } from '../language/furniture.ts';
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';
import { defect } from './defects.ts';
import { own } from './json-ld.ts';
import { metaOf, type Signals } from './signals.ts';

/** Characters of text below which a page may be a notice rather than an article. */
const NOTICE = 700;
/** A stub of a paid article gives at most so much, and at most so many paragraphs. */
const STUB = 350;
const ALL = Object.values(FURNITURE);

const lengthOf = (body: Body) => body.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);

/** Why the page is no article, or null. `blocks` are all of the page, `title` its headline. */
export function whyNoArticle(
  body: Body,
  blocks: readonly Block[],
  signals: Signals,
  title: string | null,
  url: string,
): Defect | null {
  const length = lengthOf(body);
  const headline = title ?? signals.titleTag;
  if (length < NOTICE) {
    const said = [headline, signals.titleTag, textOf(body)];
    const says = (kind: 'notFound' | 'consent' | 'challenge' | 'notice') =>
      ALL.some((furniture) => said.some((text) => furniture[kind].test(text)));
    if (says('notFound'))
      return defect('soft_404', `The page says that the article is not there ("${short(headline)}").`);
    if (says('consent')) return defect('not_article', 'The page asks for consent and shows no article.');
    if (says('challenge')) return defect('not_article', 'The page checks for robots and shows no article.');
    if (says('notice'))
      return defect('paywall', `The page is a notice, not an article ("${short(headline)}").`);
  }
  if (isList(length, blocks, signals, url))
    return defect('not_article', 'The page is a list of articles, not one article.');
  if (length < STUB && body.paragraphs.length < 2 && isPaid(blocks, signals))
    return defect('paywall', `Only ${length} characters of a paid article are shown.`);
  if (length === 0) return defect('no_content', 'No paragraph of article text was found.');
  if (!title) return defect('not_article', 'The page has no headline.');
  return null;
}

/** What is wrong with a page that is read all the same. */
export function notices(body: Body, blocks: readonly Block[], signals: Signals): Defect[] {
  const length = lengthOf(body);
  if (length < 2 * NOTICE && isPaid(blocks, signals))
    return [defect('paywall', `The article seems to be paid; ${length} characters of it are shown.`)];
  return [];
}

const textOf = (body: Body) => body.paragraphs.map((paragraph) => paragraph.text).join(' ');
const short = (text: string) => text.slice(0, 80);

function isPaid(blocks: readonly Block[], signals: Signals): boolean {
  const free = signals.ldArticles.map((node) => own(node, 'isAccessibleForFree'));
  if (free.some((value) => value === false || /^false$/i.test(String(value)))) return true;
  if (/^(?:locked|metered|premium|paid)$/i.test(metaOf(signals, 'article:content_tier') ?? '')) return true;
  return blocks.some(({ text }) => text.length < 300 && ALL.some(({ paywall }) => paywall.test(text)));
}

/** A front or section page: nothing says article, there is no date, and links outweigh the text by far. */
function isList(length: number, blocks: readonly Block[], signals: Signals, url: string): boolean {
  if (signals.ldArticles.length > 0 || /article/i.test(metaOf(signals, 'og:type') ?? '')) return false;
  if (metaOf(signals, 'article:published_time', 'datepublished')) return false;
  const linked = blocks.reduce((sum, block) => sum + (block.text.length > 20 ? block.linked : 0), 0);
  const front = URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === '';
  return linked > (front ? 1 : 4) * length && linked > 1000;
}
