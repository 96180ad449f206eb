/** The lexicons of a language, with their word lists as sets and indexes; made once. */
import type { Certainty, FigureKind, Lang } from '../../model/vocabulary.ts';
import type { DateLexicon } from '../../text/dates.ts';
import { BOUNDS, type BoundLexicon } from '../language/bounds.ts';
import { byLang } from '../language/by-lang.ts';
import { CUES } from '../language/cues.ts';
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
  readonly passage: CueIndex<'topic' | 'event' | 'elsewhere' | 'matter'>;
  /** Kinds by the words around a figure, and the word lists of `frame.ts`. */
  readonly governs: CueIndex<FigureKind>;
  readonly said: CueIndex<FigureKind>;
  readonly counted: CueIndex<FigureKind>;
  readonly transfers: CueIndex<'ransom' | 'fine'>;
  readonly frames: Readonly<Record<'fillers' | 'helpers' | 'data' | 'links' | 'hedges', ReadonlySet<string>>>;
  readonly natures: CueIndex<'actor' | 'observer'>;
  /** Words by which somebody denies what he repeats. */
  readonly denials: ReadonlySet<string>;
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
    governs: new CueIndex(kinds.governs),
    said: new CueIndex(kinds.said),
    counted: new CueIndex(kinds.counted),
    transfers: new CueIndex(kinds.transfers),
    frames: {
      fillers: new Set(kinds.fillers),
      helpers: new Set(kinds.helpers),
      data: new Set(kinds.data),
      links: new Set(kinds.links),
      hedges: new Set(Object.keys(BOUNDS[lang].before).flatMap((hedge) => hedge.split(' '))),
    },
    passage: new CueIndex({
      topic: kinds.topic,
      event: kinds.event,
      elsewhere: kinds.elsewhere,
      matter: kinds.matter,
    }),
    natures: new CueIndex({ actor: kinds.actors, observer: kinds.observers }),
    denials: new Set(
      [CUES[lang].verbs, CUES[lang].tags, CUES[lang].passives].flatMap((table) =>
        [...table].filter(([, act]) => act === 'deny').map(([word]) => word),
      ),
    ),
    labels: new Set(kinds.labels),
    vague: new Set(NUMBERS[lang].vague),
    yearWords: new Set(NUMBERS[lang].yearWords),
  };
}

export const LEXICONS = byLang(lexicons);
