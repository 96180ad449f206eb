/** The words of numbers, a lexicon for each language. The reader is src/ingest/figure/number.ts. */
import type { Lang } from '../../model/vocabulary.ts';
import type { DecimalMark } from '../../text/numerals.ts';
import { NUMBERS as EN } from './en/numbers.ts';
import { NUMBERS as ID } from './id/numbers.ts';
import { NUMBERS as MS } from './ms/numbers.ts';

export interface NumberLexicon {
  readonly decimal: DecimalMark;
  /** Whether counts of four digits are set with a mark ("2,021"), so that a bare one is a year. */
  readonly groupsThousands: boolean;
  /** Number words below a hundred (and whole ones such as "seratus") with their value. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that change the word before: "belas" adds ten, "puluh" and "ratus" multiply. */
  readonly adders: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  /** Powers of ten, after digits or words: "juta" 6. */
  readonly scales: Readonly<Record<string, number>>;
  /** A number and its scale in one word: "sejuta" 6. */
  readonly wholeScales: Readonly<Record<string, number>>;
  /** Rounded powers of ten that count only after digits: "150 jutaan". */
  readonly roundScales: Readonly<Record<string, number>>;
  /** Powers of ten that stand only between digits and another power: "4 hundred million". */
  readonly lowScales: Readonly<Record<string, number>>;
  /** Letters glued to digits, or capital after a space: "533m", "1,5 M". */
  readonly letterScales: Readonly<Record<string, number>>;
  /** Letters that mean something else after a currency: "Rp 1,5 M" is miliar. */
  readonly moneyLetterScales: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Words for a half before a scale, and the words that may stand between: "half a million". */
  readonly halves: Readonly<Record<string, string>>;
  /** Articles that mean one before a scale word: "a million". */
  readonly articles: readonly string[];
  /** Words inside a number: "two hundred and five". */
  readonly joiners: readonly string[];
  /** Counting words that stand for a number: "a dozen". */
  readonly dozens: Readonly<Record<string, number>>;
  /** Words that make the next number vague: "beberapa juta". */
  readonly vague: readonly string[];
  /** Words before a year: "pada 2021 data itu dijual" has no 2021 data. */
  readonly yearWords: readonly string[];
  /** Words (and dashes) between the ends of a range: "hingga", "to". */
  readonly ranges: readonly string[];
  /** Pairs of words around the lower end: "antara 4 dan 6 juta". */
  readonly between: Readonly<Record<string, string>>;
}

export const NUMBERS: Readonly<Record<Lang, NumberLexicon>> = { id: ID, en: EN, ms: MS };
