import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { keyedPages } from './src/site/build/keyed-pages.ts';
import { sitemapLinks } from './src/site/build/sitemap-links.ts';
import { CACHE, OUT, SITE } from './src/site/settings.ts';

const site = new URL(SITE);

/** Pages that search engines need not list: parts for other sites, and what nobody has checked. */
const UNLISTED = /\/(?:sematan|embed|usulan|proposals)\//;

/** Pages that the sitemap does not hear of from Astro, because Astro does not write them. */
const recordPages = [];

export default defineConfig({
  output: 'static',
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  outDir: OUT,
  cacheDir: CACHE,
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false, emptyOutDir: false } },
  integrations: [
    keyedPages(recordPages),
    sitemap({
      customPages: recordPages,
      ...sitemapLinks(site.pathname.replace(/\/?$/, '/'), (page) => !UNLISTED.test(page)),
    }),
  ],
  security: {
    csp: {
      algorithm: 'SHA-384',
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        "worker-src 'self'",
        'trusted-types search-worker',
      ],
    },
  },
});
