/** What the site's feeds have in common. */
import { Feed } from 'feed';
import type { SiteLang } from '../../model/vocabulary.ts';
import { asHtml } from '../html.ts';
import { translator } from '../i18n/translate.ts';
import { type FeedFormat, pageHref } from '../routes.ts';
import { SITE } from '../settings.ts';

/** An address on this site in full. */
export const absolute = (path: string): string => new URL(path, SITE).href;

/** A partial date as an instant: the first moment that it may be. */
export const instantOf = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return date.length > 10 ? new Date(date) : new Date(Date.UTC(year, month - 1, day));
};

interface FeedHead {
  readonly lang: SiteLang;
  readonly title: string;
  readonly description: string;
  /** Path of the page that the feed belongs to. */
  readonly path: string;
  readonly updated: Date;
  readonly atom: string;
  readonly json?: string;
}

/** An item in plain text. */
export interface FeedLine {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly date: Date;
}

/** A feed as a file; the same lines give the same bytes. */
export function writeFeed(head: FeedHead, lines: readonly FeedLine[], format: FeedFormat): string {
  const { lang, path, atom, json } = head;
  const t = translator(lang);
  // Our Atom says type="html" of titles and summaries, so plain text has to be written as HTML (RFC 4287, 3.1.1.2).
  const written = format === 'atom' ? asHtml : (text: string) => text;
  const feed = new Feed({
    id: absolute(path),
    link: absolute(path),
    title: written(head.title),
    description: written(head.description),
    language: lang,
    copyright: t('site.licence'),
    updated: head.updated,
    generator: t('site.name'),
    feedLinks: { atom: absolute(atom), ...(json && { json: absolute(json) }) },
    author: { name: t('site.name'), link: absolute(pageHref('timeline', lang)) },
  });
  for (const { id, link, title, text, date } of lines)
    feed.addItem({ id, link, title: written(title), description: written(text), date });
  return format === 'atom' ? feed.atom1() : feed.json1();
}
