/** The feed's headline beside the page's: outlets rewrite headlines, and the first one is part of the record. */
import { redact } from '../../text/redact.ts';

/** Longest headline that is kept, in characters; feeds cut theirs before. */
const LONGEST = 300;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The headline of the feed where it says more or something else than the page's, without personal data. */
export function announcedTitle(feedTitle: string, pageTitle: string): { feedTitle?: string } {
  const said = bare(feedTitle);
  if (said === '' || bare(pageTitle).includes(said)) return {};
  const clean = redact(feedTitle);
  return { feedTitle: clean.length > LONGEST ? `${cut(clean)}…` : clean };
}

/** No more than LONGEST characters, at a word's end and never inside a surrogate pair. */
function cut(text: string): string {
  const prefix = text.slice(0, LONGEST);
  const space = prefix.lastIndexOf(' ');
  return (space > LONGEST / 2 ? prefix.slice(0, space) : prefix).toWellFormed().replace(/\ufffd$/, '');
}
