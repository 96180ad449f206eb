/**
 * Eleventy and Hugo rendering as many comparable pages: a ledger of statements by incident in two languages, with the
 * same statements. Neither draws plots, feeds, citations, exports or a search index, which ours does in the same time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { type NewsroomSize, newsroom } from '../generated/newsroom.ts';

interface PeerPage {
  readonly slug: string;
  readonly title: string;
  readonly lang: 'id' | 'en';
  readonly statements: readonly { readonly who: string; readonly text: string; readonly url: string }[];
}

/** One page an incident and language, and as many more of the same as are wanted: `count` pages in all. */
export function peerPages(size: NewsroomSize, count: number): PeerPage[] {
  const { curated, articles } = newsroom(size);
  const byIncident = new Map<string, Article[]>();
  for (const article of articles) {
    const id = article.incidents[0]?.incident ?? '';
    byIncident.set(id, [...(byIncident.get(id) ?? []), article]);
  }
  return Array.from({ length: count }, (_, at) => {
    const incident = curated.incidents[at % curated.incidents.length];
    const lang = at % 2 === 0 ? ('id' as const) : ('en' as const);
    const statements = (byIncident.get(incident?.id ?? '') ?? []).flatMap(({ statements: list, url }) =>
      list.map(({ speaker, text }) => ({ who: speaker ?? '', text, url })),
    );
    return { slug: `p${at}`, title: incident?.title[lang] ?? '', lang, statements };
  });
}

const ELEVENTY = `---
pagination:
  data: ledger
  size: 1
  alias: one
permalink: "/{{ one.slug }}/"
---
<!doctype html><html lang="{{ one.lang }}"><head><meta charset="utf-8"><title>{{ one.title }}</title></head>
<body><h1>{{ one.title }}</h1><ol>{% for s in one.statements %}<li id="s{{ forloop.index }}"><b>{{ s.who }}</b>
<blockquote>{{ s.text }}</blockquote><a href="{{ s.url }}">{{ s.url }}</a></li>{% endfor %}</ol></body></html>
`;

/** A folder that \`eleventy\` builds: one template over a list of pages. */
export function writeEleventy(dir: string, pages: readonly PeerPage[]): void {
  mkdirSync(join(dir, '_data'), { recursive: true });
  writeFileSync(join(dir, '_data/ledger.json'), JSON.stringify(pages));
  writeFileSync(join(dir, 'page.liquid'), ELEVENTY);
}

const HUGO = `<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><ol>{{ range $at, $s := .Params.statements }}<li id="s{{ $at }}"><b>{{ $s.who }}</b>
<blockquote>{{ $s.text }}</blockquote><a href="{{ $s.url }}">{{ $s.url }}</a></li>{{ end }}</ol></body></html>
`;

/** A folder that \`hugo\` builds: a content file a page, with the statements in its front matter. */
export function writeHugo(dir: string, pages: readonly PeerPage[]): void {
  mkdirSync(join(dir, 'layouts/_default'), { recursive: true });
  mkdirSync(join(dir, 'content/p'), { recursive: true });
  writeFileSync(join(dir, 'layouts/_default/single.html'), HUGO);
  writeFileSync(
    join(dir, 'config.json'),
    JSON.stringify({
      baseURL: 'https://example.org/',
      disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section'],
    }),
  );
  for (const { slug, ...page } of pages)
    writeFileSync(join(dir, 'content/p', `${slug}.md`), `${JSON.stringify(page, null, 1)}\n`);
}
