/** One address an article: without tracking, AMP, mobile hosts and page numbers. */

/** Query parameters that say where a reader came from or how the page is shown, never which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmp(?:id)?|ncid|ocid|cmpid|s?ref|refer(?:r)?er|source|src|rss|maca|ns_\w+|at_\w+|tag_from|wtmc|xtor|xtref|ito|smid|smtyp|partner|soc_(?:src|trk)|guccounter|guce_\w+|__twitter_impression|spm|share(?:d)?|amp|outputtype|feature|medium|campaign|from|via|origin|jxconn|jxrecoid|mtype|single|nomobile|device|print|lctg|r|tblci)$/i;
/** Parameters that choose a page of the same article. */
const PAGING = /^(?:page|halaman|hal|pg|p|paged)$/i;
const MOBILE_HOST = /^(?:m|mobile|amp|wap|mobil|touch)\.(?=[^.]+\.[^.])/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True for an origin on this machine, which stays as it is (no https, no host mapping). */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * Canonical form of an article's address: https, no fragment, no tracking or paging parameters, no AMP or mobile
 * variant, parameters sorted. Returns null for what is not a web address.
 */
export function canonicalUrl(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  url.hash = '';
  dropParameters(url);
  url.pathname = plainPath(url.pathname);
  if (isLoopback(url)) return url.href;
  if (!url.port) url.protocol = 'https:';
  url.hostname = url.hostname.replace(MOBILE_HOST, '').replace(/\.$/, '') || url.hostname;
  return url.href;
}

/** True where both addresses belong to one site: equal hosts once www, mobile and AMP hosts are mapped. */
export function sameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [x, y] = [new URL(a), new URL(b)];
  if (isLoopback(x) || isLoopback(y)) return x.origin === y.origin;
  const [m, n] = [siteHost(x.hostname), siteHost(y.hostname)];
  return m === n;
}

function siteHost(hostname: string): string {
  return hostname.replace(MOBILE_HOST, '').replace(/^www\d?\./, '');
}

function dropParameters(url: URL): void {
  if (!url.search) return;
  for (const name of [...new Set(url.searchParams.keys())]) {
    const values = url.searchParams.getAll(name);
    const paging = PAGING.test(name) && values.every((value) => /^(?:\d{1,3}|all|semua)$/i.test(value));
    if (paging ? !isArticleId(name, values[0] ?? '') : TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
}

/** "?p=1234" is how a WordPress site names an article; two digits or fewer are a page. */
function isArticleId(name: string, value: string): boolean {
  return name.toLowerCase() === 'p' && value.length > 2;
}

function plainPath(path: string): string {
  return path
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/(?<=.)\/amp\/?$/i, '')
    .replace(/\.amp(?=(?:\.html?)?$)/i, '')
    .replace(/(?<=.)\/(?:page\/)\d{1,3}\/?$/i, '');
}
