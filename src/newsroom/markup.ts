/** Pieces of page markup that several shapes share: document frame, Open Graph, JSON-LD. */
import type { Page } from './page.ts';
import { headline } from './page.ts';
import { escapeMarkup } from './wording.ts';

const MENU = {
  id: ['Nasional', 'Bisnis', 'Tekno', 'Olahraga', 'Gaya Hidup'],
  en: ['News', 'Business', 'Technology', 'Sport', 'Opinion'],
} as const;

export const menu = (page: Page): string =>
  `<nav><ul>${MENU[page.outlet.lang].map((name) => `<li><a href="/${page.outlet.id}/">${name}</a></li>`).join('')}</ul></nav>`;

/** A whole document; `head` follows the title. */
export function documentOf(page: Page, head: string, body: string): string {
  const { outlet } = page;
  return `<!DOCTYPE html>
<html lang="${outlet.lang}">
<head>
<meta charset="${outlet.encoding}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline(page)} - ${escapeMarkup(outlet.name)}</title>
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Open Graph and article metadata. */
export function openGraph(page: Page): string {
  const { article } = page;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:url', page.url],
    ['og:site_name', page.outlet.name],
    ['og:description', article.summary],
    ['article:published_time', article.published],
    ['article:modified_time', article.modified],
    ['article:section', article.section],
  ];
  return pairs
    .filter((pair) => pair[1] !== null)
    .map(([name, value]) => `<meta property="${name}" content="${escapeMarkup(value ?? '')}">`)
    .join('\n');
}

export const canonical = (page: Page): string => `<link rel="canonical" href="${page.url}">`;

/** A NewsArticle as schema.org wants it. */
export function newsArticle(page: Page): Record<string, unknown> {
  const { article, outlet } = page;
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    ...(article.editor ? { editor: { '@type': 'Person', name: article.editor } } : {}),
    publisher: { '@type': 'Organization', name: outlet.name },
    articleSection: article.section,
    inLanguage: outlet.lang,
    mainEntityOfPage: page.url,
  };
}

/** A JSON-LD script; "<" is escaped so that no headline can close it. */
export function jsonLd(content: object): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...content }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}
