import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { CACHE, OUT, SITE } from './src/site/settings.ts';

const site = new URL(SITE);

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
  experimental: { incrementalBuild: true },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
  integrations: [
    sitemap({
      filter: (page) => !/\/(?:sematan|embed|usulan|proposals)\//.test(page),
      i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
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
