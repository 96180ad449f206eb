/** A feed of entries: what is said in an incident, or by a party. */
import { formatEntryFigure } from '../../ledger/format.ts';
import { entryPath, type PageKind } from '../../ledger/paths.ts';
import type { Entry } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translator } from '../i18n/translate.ts';
import { BASE, type FeedFormat, recordFeedHref, recordHref } from '../routes.ts';
import { absolute, instantOf, writeFeed } from './feed-base.ts';

const MOST = 100;

/** Whose entries a feed holds. */
export interface Subject {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In any order; those without a date come last. */
  readonly entries: readonly Entry[];
}

const dateOf = ({ date, source }: Entry): string | null => date ?? source.published;

const byLatest = (a: Entry, b: Entry): number => {
  const [left, right] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1;
};

/** The words of an entry as a feed reader shows them: quotation marks only round words that were quoted. */
function wordsOf(entry: Entry, lang: SiteLang): string {
  const { quote, summary, figure } = entry;
  const figureWords =
    figure && [formatEntryFigure(figure, lang), figure.of?.[lang]].filter(Boolean).join(', ');
  const quoted = quote && (quote.kind === 'direct' ? `“${quote.text}”` : quote.text);
  return quoted ?? summary?.[lang] ?? figureWords ?? '';
}

/** The feed of a record in a language, latest entry first; the same entries give the same bytes. */
export function entryFeed(subject: Subject, lang: SiteLang, format: FeedFormat): string {
  const t = translator(lang);
  const { kind, id, title, description, entries } = subject;
  const page = recordHref(kind, id, lang);
  const shown = [...entries].sort(byLatest).slice(0, MOST);
  const lines = shown.map((entry) => {
    const link = absolute(entryPath(entry, lang, BASE) ?? page);
    const date = dateOf(entry);
    const state = entry.review === 'unreviewed' ? ` (${t('entry.unreviewed')})` : '';
    const stance = entry.stance ? `: ${t(`stance.${entry.stance}`)}` : '';
    return {
      id: link,
      link,
      title: `${entry.party.name[lang]}${stance}${state}`,
      text: `${wordsOf(entry, lang)} (${t('entry.source', { outlet: entry.source.outlet.name })})`,
      date: date ? instantOf(date) : new Date(0),
    };
  });
  const head = {
    lang,
    title: `${t('site.name')}: ${title}`,
    description,
    path: page,
    updated: lines[0]?.date ?? new Date(0),
    atom: recordFeedHref(kind, id, lang, 'atom'),
    json: recordFeedHref(kind, id, lang, 'json'),
  };
  return writeFeed(head, lines, format);
}
