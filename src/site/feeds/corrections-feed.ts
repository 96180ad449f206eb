/** The feed of the public corrections log. */
import type { Feed } from 'feed';
import type { Lang } from '../../model/vocabulary.ts';
import { corrections } from '../corrections.ts';
import { translator } from '../i18n/translate.ts';
import { pageHref } from '../routes.ts';
import { absolute, instantOf, newFeed } from './feed-base.ts';

/** Latest correction first. */
export async function correctionsFeed(lang: Lang): Promise<Feed> {
  const t = translator(lang);
  const all = await corrections();
  const page = pageHref('corrections', lang);
  const feed = newFeed({
    lang,
    title: `${t('site.name')}: ${t('corrections.title')}`,
    description: t('corrections.lede'),
    path: page,
    updated: all[0] ? instantOf(all[0].date) : new Date(0),
    atom: pageHref('correctionsAtom', lang),
  });
  for (const { id, date, title, summary } of all) {
    const link = absolute(`${page}#${id}`);
    feed.addItem({ id: link, link, title: title[lang], description: summary[lang], date: instantOf(date) });
  }
  return feed;
}
