/** The feed of changed words: reversals and revised figures. */
import { changes } from '../../ledger/changes.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translator } from '../i18n/translate.ts';
import { getLedger } from '../ledger.ts';
import { pageHref, recordHref } from '../routes.ts';
import { absolute, instantOf, writeFeed } from './feed-base.ts';

const MOST = 100;

/** As Atom, latest change first. */
export async function changesFeed(lang: SiteLang): Promise<string> {
  const t = translator(lang);
  const shown = changes(await getLedger()).slice(0, MOST);
  const lines = shown.map(({ kind, incident, to, reviewed, sentence }) => {
    const link = absolute(`${recordHref('incident', incident.id, lang)}#${to.id}`);
    const state = reviewed ? '' : ` (${t('entry.unreviewed')})`;
    return {
      id: `${link}-${kind}`,
      link,
      title: `${t(`callout.${kind}`)}: ${incident.incident.title[lang]}${state}`,
      text: sentence[lang],
      date: to.date ? instantOf(to.date) : new Date(0),
    };
  });
  const head = {
    lang,
    title: `${t('site.name')}: ${t('changes.title')}`,
    description: t('changes.lede'),
    path: pageHref('changes', lang),
    updated: lines[0]?.date ?? new Date(0),
    atom: pageHref('changesAtom', lang),
  };
  return writeFeed(head, lines, 'atom');
}
