/** What the site's feeds have in common. */
import { Feed } from 'feed';
import type { Lang } from '../../model/vocabulary.ts';
import { translator } from '../i18n/translate.ts';
import { pageHref } from '../routes.ts';
import { SITE } from '../settings.ts';

/** An address on this site in full. */
export const absolute = (path: string): string => new URL(path, SITE).href;

/** A partial date as an instant: the first moment that it may be. */
export const instantOf = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return date.length > 10 ? new Date(date) : new Date(Date.UTC(year, month - 1, day));
};

interface FeedHead {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Path of the page that the feed belongs to. */
  readonly path: string;
  readonly updated: Date;
  readonly atom: string;
  readonly json?: string;
}

/** An empty feed with its head. */
export function newFeed({ lang, title, description, path, updated, atom, json }: FeedHead): Feed {
  const t = translator(lang);
  return new Feed({
    id: absolute(path),
    link: absolute(path),
    title,
    description,
    language: lang,
    copyright: t('site.licence'),
    updated,
    generator: t('site.name'),
    feedLinks: { atom: absolute(atom), ...(json && { json: absolute(json) }) },
    author: { name: t('site.name'), link: absolute(pageHref('timeline', lang)) },
  });
}
