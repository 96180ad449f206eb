/**
 * The sitemap's links between languages, where a page has one path in both but for the prefix. The sitemap package
 * compares every page with every other for them, which takes minutes for a hundred thousand pages; a set does not.
 */
export interface SitemapPage {
  url: string;
  links?: { url: string; lang: string }[] | undefined;
}

/** Options of the sitemap package: `filter` sees every page before `serialize` sees the first. */
export function sitemapLinks(base: string, isListed: (url: string) => boolean) {
  const listed = new Set<string>();
  const pairOf = (url: string): readonly [id: string, en: string] => {
    const { origin, pathname } = new URL(url);
    const path = pathname.slice(base.length);
    const own = path === 'en/' || path.startsWith('en/') ? path.slice('en/'.length) : path;
    return [`${origin}${base}${own}`, `${origin}${base}en/${own}`];
  };
  return {
    filter: (url: string): boolean => {
      if (!isListed(url)) return false;
      listed.add(url);
      return true;
    },
    serialize: <Page extends SitemapPage>(page: Page): Page => {
      const [id, en] = pairOf(page.url);
      if (!listed.has(id) || !listed.has(en)) return page;
      return {
        ...page,
        links: [
          { url: id, lang: 'id' },
          { url: en, lang: 'en' },
        ],
      };
    },
  };
}
