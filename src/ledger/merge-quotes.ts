/** The same words of one speaker in several articles: finds them by equality, by containment, and with an editor's changes. */
import { daysBetween } from './dates.ts';
import { likeness } from './likeness.ts';
import { LABELS } from './messages.ts';
import { compareEntries } from './order.ts';
import type { Entry, ReviewState } from './types.ts';

/** Fewer words than this are too common to be the same quote on another day, or inside a longer one. */
const FEWEST_WORDS = 5;
/** At least one piece of a shortened quote has this many words. */
const RUN_WORDS = 3;

/** An edited quote has at least so many words, and so much in common with the other (see likeness). */
const EDITED = { words: 8, alike: 0.85 } as const;
/** Days within which outlets report the same words; later a speaker repeats himself. */
const SAME_TIME = 3;

/** Words alone: lower case, without marks, which outlets set differently. */
export const normalizeQuote = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quote shortened with an ellipsis, as its pieces; one piece where nothing was left out. */
const piecesOf = (text: string): string[] =>
  text
    .split(/…|\.{3,}/)
    .map(normalizeQuote)
    .filter((piece) => piece !== '');

export interface Group {
  readonly shown: Entry;
  readonly members: Entry[];
}

interface Quote {
  readonly entry: Entry;
  readonly words: string;
  readonly pieces: readonly string[];
  readonly count: number;
}

type QuoteGroup = Group & { readonly words: string };

function quoteOf(entry: Entry): Quote {
  const text = entry.quote?.text ?? '';
  const words = normalizeQuote(text);
  return { entry, words, pieces: piecesOf(text), count: words.split(' ').length };
}

/** True where the pieces stand in the words, in order. */
function holds(words: string, pieces: readonly string[]): boolean {
  const line = ` ${words} `;
  let from = 0;
  for (const piece of pieces) {
    const at = line.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** Every run of RUN_WORDS words: where a quote may be found inside a longer one. */
function runs(words: string): string[] {
  const list = words.split(' ');
  return list.slice(RUN_WORDS - 1).map((_, at) => list.slice(at, at + RUN_WORDS).join(' '));
}

/** Groups so far, found by their whole words or by any run of words, so that no quote is held against every other. */
class Groups {
  readonly list: QuoteGroup[] = [];
  private readonly byRun = new Map<string, QuoteGroup[]>();
  private readonly byWords = new Map<string, QuoteGroup>();

  private key = ({ entry, words, count }: Quote): string =>
    // Short words are the same claim on one day only.
    count < FEWEST_WORDS ? `${words}\n${entry.date}` : words;

  find(quote: Quote): QuoteGroup | undefined {
    const same = this.byWords.get(this.key(quote));
    // Two nameless sources who say the same at another time are two people, or a slogan.
    if (same && isNameless(quote.entry) && !isSameTime(same.shown, quote.entry)) return undefined;
    if (same || quote.count < FEWEST_WORDS) return same;
    const longest = [...quote.pieces].sort((a, b) => b.length - a.length)[0] ?? '';
    const [run] = runs(longest);
    const within = run ? this.byRun.get(run)?.find((group) => holds(group.words, quote.pieces)) : undefined;
    return within ?? this.edited(quote);
  }

  /** The most alike group of the same language, certainty and time; of equals the first. */
  private edited(quote: Quote): QuoteGroup | undefined {
    if (quote.count < EDITED.words) return undefined;
    const near = new Set(runs(quote.words).flatMap((run) => this.byRun.get(run) ?? []));
    let best: QuoteGroup | undefined;
    let most: number = EDITED.alike;
    for (const group of near) {
      if (!isOneReport(group.shown, quote.entry)) continue;
      const alike = likeness(group.words, quote.words);
      if (alike < most || (alike === most && best)) continue;
      best = group;
      most = alike;
    }
    return best;
  }

  open(quote: Quote): void {
    const group = { shown: quote.entry, words: quote.words, members: [quote.entry] };
    this.list.push(group);
    this.byWords.set(this.key(quote), group);
    for (const run of new Set(runs(quote.words))) {
      const groups = this.byRun.get(run);
      if (groups) groups.push(group);
      else this.byRun.set(run, [group]);
    }
  }
}

/** Whether two entries may be one occasion: the certainty of each is kept, so that a drift is never merged away. */
const isOneReport = (a: Entry, b: Entry): boolean =>
  a.quote?.lang === b.quote?.lang && a.certainty === b.certainty && isSameTime(a, b);

const isNameless = ({ party }: Entry): boolean => party.id === null && party.name.en === LABELS.unnamed.en;

/** Unknown dates are no reason to part equal words of one article. */
function isSameTime(a: Entry, b: Entry): boolean {
  if (!a.date || !b.date) return a.source.article === b.source.article;
  const { least, most } = daysBetween(a.date, b.date);
  return Math.max(Math.abs(least), Math.abs(most)) <= SAME_TIME;
}

/** Of equal words those that a person has looked at are shown. */
const REVIEWED: readonly ReviewState[] = ['curated', 'corrected', 'accepted', 'unreviewed'];

/** Groups the quotes of one speaker. Longest first, so that a shortened quote finds the full one. */
export function groupQuotes(entries: readonly Entry[]): Group[] {
  const rank = ({ entry }: Quote) => REVIEWED.indexOf(entry.review);
  const quotes = entries
    .map(quoteOf)
    .sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b) || compareEntries(a.entry, b.entry));
  const groups = new Groups();
  for (const quote of quotes) {
    const group = groups.find(quote);
    if (group) group.members.push(quote.entry);
    else groups.open(quote);
  }
  return groups.list;
}
