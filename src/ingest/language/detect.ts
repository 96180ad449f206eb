/** Tells the languages that are read by their stop words; other languages and too little text give null. */
import { Lang } from '../../model/vocabulary.ts';
import { endOfRun, LETTER } from '../../text/characters.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { PerWord } from '../../text/vocabulary.ts';
import { byLang } from './by-lang.ts';
import { STOPWORDS } from './stopwords.ts';

/** Fewer words than this tell too little. */
const MIN_WORDS = 6;
/** Running news text has 20-30 % of these words in Indonesian, 35-50 % in English. */
const MIN_SHARE = 0.1;
/** The winner has this many times the hits of words that only another language has. */
const LEAD = 2;
/** Fewer own words, or fewer marks of a language that shares most words with a neighbour, may be chance. */
const MIN_HITS = 2;
/** A long text tells no more than its beginning. */
const MAX_CHARS = 20_000;

/** Lists of words that are counted, each by its number. */
const COUNTED: ReadonlySet<string>[] = [];
const counted = (list: ReadonlySet<string>): number => COUNTED.push(list) - 1;

/** For each language the numbers of its lists. */
const NUMBERS = byLang((lang) => {
  const { own, rivals, markers } = STOPWORDS[lang];
  return {
    own: counted(own),
    rivals: counted(rivals),
    markers: counted(markers),
    /** The stop words of the other languages that it does not share. */
    others: Lang.options
      .filter((other) => other !== lang)
      .map((other) => counted(new Set([...STOPWORDS[other].own].filter((word) => !own.has(word))))),
  };
});

/** The numbers of the lists that a word stands in. */
const LISTS_OF = new Map<string, number[]>();
for (const [number, list] of COUNTED.entries())
  for (const word of list) LISTS_OF.set(word, [...(LISTS_OF.get(word) ?? []), number]);

/**
 * Language of a text or of one paragraph: the only one whose stop words lead clearly, else null.
 * Neighbours share most words (Malay and Indonesian), so a few words that only one of them has weigh heavily.
 */
export function detectLanguage(text: string): Lang | null {
  const tokens = tokenize(text.slice(0, MAX_CHARS));
  return languageOf(tokens, 0, tokens.length);
}

/** Language of tokens `from` up to, not including, `to`; as `detectLanguage`, for a text that has been read. */
export function languageOf(tokens: readonly Token[], from: number, to: number): Lang | null {
  const hits = COUNTED.map(() => 0);
  let words = 0;
  const end = (tokens[from]?.start ?? 0) + MAX_CHARS;
  for (let i = from; i < to && (tokens[i] as Token).start < end; i += 1) {
    const parts = PARTS.of((tokens[i] as Token).word);
    words += parts.length;
    for (const lists of parts) for (const list of lists) hits[list] = (hits[list] as number) + 1;
  }
  if (words < MIN_WORDS) return null;
  const fitting = Lang.options.filter((lang) => fits(words, hits, lang));
  return fitting.length === 1 ? (fitting[0] as Lang) : null;
}

/** For each run of letters in a word (nearly always one, none in numbers and marks) the lists that it stands in. */
const PARTS = new PerWord<readonly (readonly number[])[]>(({ low }) => {
  const parts: (readonly number[])[] = [];
  for (let at = 0; at < low.length; ) {
    const end = endOfRun(low, at, LETTER);
    if (end > at) parts.push(LISTS_OF.get(low.slice(at, end)) ?? NONE);
    at = end + 1;
  }
  return parts;
});

const NONE: readonly number[] = [];

function fits(words: number, hits: readonly number[], lang: Lang): boolean {
  const { own, rivals, markers, others } = NUMBERS[lang];
  const { ownForRival, ownForMarker } = STOPWORDS[lang];
  const hitsOf = (list: number): number => hits[list] as number;
  if (hitsOf(own) < MIN_HITS || hitsOf(own) < MIN_SHARE * words) return false;
  if (others.some((other) => hitsOf(own) < LEAD * hitsOf(other))) return false;
  const marked = hitsOf(markers) >= MIN_HITS && hitsOf(markers) * ownForMarker >= hitsOf(own);
  if (STOPWORDS[lang].markers.size && !marked) return false;
  return hitsOf(rivals) * ownForRival <= hitsOf(own);
}
