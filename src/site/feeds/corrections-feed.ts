/** The feed of the public corrections log. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { corrections } from '../corrections.ts';
import { translator } from '../i18n/translate.ts';
import { pageHref } from '../routes.ts';
import { absolute, instantOf, writeFeed } from './feed-base.ts';

/** As Atom, latest correction first. */
export async function correctionsFeed(lang: SiteLang): Promise<string> {
  const t = translator(lang);
  const all = await corrections();
  const path = pageHref('corrections', lang);
  const lines = all.map(({ id, date, title, summary }) => {
    const link = absolute(`${path}#${id}`);
    return { id: link, link, title: title[lang], text: summary[lang], date: instantOf(date) };
  });
  const head = {
    lang,
    title: `${t('site.name')}: ${t('corrections.title')}`,
    description: t('corrections.lede'),
    path,
    updated: lines[0]?.date ?? new Date(0),
    atom: pageHref('correctionsAtom', lang),
  };
  return writeFeed(head, lines, 'atom');
}
