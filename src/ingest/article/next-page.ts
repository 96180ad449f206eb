/** The next page of an article that its publisher spreads over several. */
import { canonicalUrl, sameSite } from '../../text/canonical-url.ts';
import { PAGING } from '../language/paging.ts';
import { type Document, type Element, elements, textOf } from './dom.ts';

const LINKS = Object.values(PAGING);
const PARAMETER = /^(?:page|halaman|hal|pg|p|paged|page_num|showpage)$/i;
const ALL = /^(?:all|semua)$/i;
/** More than 20 pages are an archive. A leading zero is a day or a month. */
const NUMBER = /^(?:[1-9]|1\d|20)$/;
const PATH_NUMBER = /\/(?:page\/)?([1-9]|1\d|20)\/?$/;
/** Links that could lead to a page at all; all others are passed over unread. */
const CANDIDATE = /[?&][a-z_]{1,9}=(?:\d{1,2}|all|semua)(?![\w-])|\/\d{1,2}\/?(?:[?#]|$)/i;
const LONGEST_TEXT = 40;
const LONGEST_HREF = 2_000;
/** Most candidates that are read: a page made of such links must not cost its square. */
const MOST = 200;

/** One way to understand an address: an article and the number of its page. */
interface PageAddress {
  readonly article: string;
  readonly number: number | 'all';
}

/**
 * Address of the whole article on one page, else of the page after this one, else null. Only links that say so (rel,
 * or the words of paging) and differ from the page's own address in nothing but the page are believed.
 */
export function findNextPage(document: Document, url: string): string | null {
  const here = understand(url);
  const isWhole = here.some(({ number }) => number === 'all');
  let next: string | null = null;
  for (const link of elements(document, isCandidate).slice(0, MOST)) {
    // Most links say nothing of pages: asked first, since reading their addresses costs more.
    const says = meaning(link);
    if (says === null) continue;
    const { href = '' } = link.attribs;
    if (!URL.canParse(href, url)) continue;
    const target = new URL(href, url);
    target.hash = '';
    if (!sameSite(target.href, url)) continue;
    const leads = understand(target.href);
    if (!isWhole && leads.some((to) => to.number === 'all' && isSame(to, here))) return target.href;
    if (next === null && says === 'next' && leads.some((to) => follows(to, here))) next = target.href;
  }
  return next;
}

const isCandidate = ({ name, attribs }: Element): boolean =>
  (name === 'a' || name === 'link') && CANDIDATE.test((attribs.href ?? '').slice(0, LONGEST_HREF));

const isSame = (to: PageAddress, here: readonly PageAddress[]) =>
  here.some(({ article }) => article === to.article);

function follows(to: PageAddress, here: readonly PageAddress[]): boolean {
  return here.some(
    ({ article, number }) => article === to.article && to.number === (number === 'all' ? 2 : number + 1),
  );
}

/** What a link says of itself. */
function meaning(link: Element): 'next' | 'all' | null {
  if (/(?:^|\s)next(?:\s|$)/i.test(link.attribs.rel ?? '')) return 'next';
  if (link.name !== 'a') return null;
  const text = textOf(link, LONGEST_TEXT);
  if (text.length > LONGEST_TEXT) return null;
  if (LINKS.some(({ all }) => all.test(text))) return 'all';
  return LINKS.some(({ next }) => next.test(text)) ? 'next' : null;
}

/** The first page of an article, or the page that a parameter or the end of the path names. */
function understand(address: string): PageAddress[] {
  const url = new URL(address);
  const [name, value] = [...url.searchParams].find(([key]) => PARAMETER.test(key)) ?? [];
  if (name !== undefined && value !== undefined && (ALL.test(value) || NUMBER.test(value))) {
    url.searchParams.delete(name);
    return [{ article: identity(url), number: ALL.test(value) ? 'all' : Number(value) }];
  }
  const first: PageAddress = { article: identity(url), number: 1 };
  const tail = PATH_NUMBER.exec(url.pathname);
  if (!tail) return [first];
  url.pathname = url.pathname.slice(0, tail.index);
  return [first, { article: identity(url), number: Number(tail[1]) }];
}

const identity = (url: URL): string => (canonicalUrl(url.href) ?? url.href).replace(/\/(?=$|\?)/, '');
