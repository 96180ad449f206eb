/** Front pages, so that a person can walk through the sample newsroom. */
import { articlePath, type OutletDesk } from './newsroom.ts';
import type { Answer } from './respond.ts';
import { escapeMarkup } from './wording.ts';

function listPage(lang: string, title: string, lines: readonly string[]): Answer {
  const body = `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title><link rel="stylesheet" href="/style.css"></head>
<body><h1>${escapeMarkup(title)}</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul></body></html>
`;
  return { status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(body) };
}

/** An outlet's front page: its articles, newest first. */
export function frontPage({ outlet, articles }: OutletDesk): Answer {
  const lines = articles.map(
    (article) =>
      `<a href="${articlePath(outlet, article)}">${escapeMarkup(article.title)}</a> ${article.published.slice(0, 10)}`,
  );
  return listPage(outlet.lang, outlet.name, lines);
}

/** The newsroom's own front page: its outlets and their feeds. */
export function newsroomIndex(desks: readonly OutletDesk[]): Answer {
  const lines = desks.map(({ outlet, articles }) => {
    const feeds = outlet.feeds.map((feed) => `<a href="/${outlet.id}/${feed.path}">${feed.format}</a>`);
    return `<a href="/${outlet.id}/">${escapeMarkup(outlet.name)}</a> (${outlet.lang}, ${articles.length}): ${feeds.join(', ')}`;
  });
  return listPage('en', 'Sample newsroom: everything here is invented', lines);
}
