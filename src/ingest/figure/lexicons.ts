/** The lexicons of a language, with their word lists as sets and indexes; made once. */
import type { Certainty, FigureKind, Lang } from '../../model/vocabulary.ts';
import type { DateLexicon } from '../../text/dates.ts';
import { BOUNDS, type BoundLexicon } from '../language/bounds.ts';
import { byLang } from '../language/by-lang.ts';
import { DATES } from '../language/dates.ts';
import { FIGURE_KINDS, type FigureKindLexicon } from '../language/figure-kinds.ts';
import { NUMBERS, type NumberLexicon } from '../language/numbers.ts';
import { UNITS, type UnitLexicon } from '../language/units.ts';
import { CueIndex } from './cue-index.ts';

export interface Lexicons {
  readonly lang: Lang;
  readonly numbers: NumberLexicon;
  readonly units: UnitLexicon;
  readonly bounds: BoundLexicon;
  readonly dates: DateLexicon;
  readonly kinds: FigureKindLexicon;
  readonly kindCues: CueIndex<FigureKind>;
  readonly weakCues: CueIndex<FigureKind>;
  readonly certainty: CueIndex<Exclude<Certainty, 'plain'>>;
  readonly passage: CueIndex<'topic' | 'event' | 'elsewhere'>;
  readonly natures: CueIndex<'actor' | 'observer'>;
  readonly labels: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  /** Words before a year: "sejak", "since". */
  readonly yearWords: ReadonlySet<string>;
}

function lexicons(lang: Lang): Lexicons {
  const kinds = FIGURE_KINDS[lang];
  return {
    lang,
    numbers: NUMBERS[lang],
    units: UNITS[lang],
    bounds: BOUNDS[lang],
    dates: DATES[lang],
    kinds,
    kindCues: new CueIndex(kinds.cues),
    weakCues: new CueIndex(kinds.weak),
    certainty: new CueIndex(BOUNDS[lang].certainty),
    passage: new CueIndex({ topic: kinds.topic, event: kinds.event, elsewhere: kinds.elsewhere }),
    natures: new CueIndex({ actor: kinds.actors, observer: kinds.observers }),
    labels: new Set(kinds.labels),
    vague: new Set(NUMBERS[lang].vague),
    yearWords: new Set(NUMBERS[lang].yearWords),
  };
}

export const LEXICONS = byLang(lexicons);
