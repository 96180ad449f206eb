/** The reference of one entry, from what its page shows of it. */
import type { SiteLang } from '../../model/vocabulary.ts';
import type { Reference } from '../cite/reference.ts';
import type { CitedEntry } from './cited-entry.ts';

/** A title is no place for long words: the address leads to the rest. */
const MOST_LETTERS = 160;

function clipped(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/(?<![\s,;:“"])[\s,;:“"]+$/, '')} …`;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cited as a part of the page that it stands on; the key ends in the entry's id. */
export function entryReference(entry: CitedEntry, page: string, lang: SiteLang): Reference {
  const by = [entry.who, entry.date].map(tidy).filter(Boolean).join(', ');
  const said = tidy(entry.words) || entry.figures.map(tidy).join('; ');
  const { pathname, hash } = new URL(entry.url);
  return {
    key: ['breach-ledger', pathname.split('/').filter(Boolean).at(-1), hash.slice(1)]
      .filter(Boolean)
      .join('-'),
    author: 'Breach Ledger',
    title: [by, clipped(said)].filter(Boolean).join(': '),
    within: tidy(page),
    url: entry.url,
    lang,
    latest: null,
  };
}
