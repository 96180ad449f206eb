/** The role of a figure, from cue words near it in its sentence, its unit, and what kind of party claims it. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { CueIndex } from './cue-index.ts';
import type { PartyNature } from './party.ts';

const OF_MONEY: ReadonlySet<FigureKind> = new Set(['price', 'ransom', 'fine', 'other']);
const OF_SHARES: ReadonlySet<FigureKind> = new Set(['fine', 'population', 'other']);
const OF_COUNTS: ReadonlySet<FigureKind> = new Set([
  'affected',
  'offered',
  'sample',
  'confirmed',
  'holding',
  'population',
  'other',
]);
const COUNTED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'records', 'files', 'organizations']);
/** A weak cue gives way to any other that is not five times as far. */
const WEAK = 5;
/** A part of a number before has a role of its own only where a cue stands right at it. */
const PART_REACH = 3;
/** Words behind the number speak a little less for it than words before it. */
const BEHIND = 1.5;

/** Where a figure stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** First token of the figure, and the one after its last. */
  readonly at: number;
  readonly to: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly until: number;
}

export interface KindContext extends Place {
  readonly unit: Unit;
  readonly denied: boolean;
  /** An amount of crypto-currency. */
  readonly coins: boolean;
  /** null: the newsroom's own voice. */
  readonly nature: PartyNature | null;
  /** "2.9 million of them": a part of the number before. */
  readonly part: boolean;
}

export interface KindCues {
  readonly kindCues: CueIndex<FigureKind>;
  /** Words that speak for a kind only where no other does nearby. */
  readonly weakCues: CueIndex<FigureKind>;
}

/** The kind of a figure. */
export function kindOf(context: KindContext, cues: KindCues): FigureKind {
  if (context.denied) return 'denied';
  const { unit, nature } = context;
  const cued = nearestCue(context, cues);
  const counts = unit !== 'money' && unit !== 'percent';
  if (context.part && counts && (cued === null || cued.distance > PART_REACH)) return 'other';
  // What the victim or an authority says was hit, is confirmed; what the seller says without a cue, he holds.
  if (cued?.kind === 'affected' && nature === 'insider' && counts) return 'confirmed';
  // "claims to have 13 GB to leak": what comes behind is what he threatens with.
  if (cued?.kind === 'affected' && nature === 'actor' && counts && cued.behind) return 'holding';
  if (cued) return cued.kind;
  if (nature === 'actor' && counts) return 'holding';
  // Amounts of crypto-currency in breach news are what extortionists ask.
  if (context.coins) return 'ransom';
  return COUNTED.has(unit) ? 'affected' : 'other';
}

interface NearCue {
  readonly kind: FigureKind;
  readonly behind: boolean;
  readonly distance: number;
}

function nearestCue(context: KindContext, { kindCues, weakCues }: KindCues): NearCue | null {
  const { tokens, at, to, from, until, unit } = context;
  const fitting = unit === 'money' ? OF_MONEY : unit === 'percent' ? OF_SHARES : OF_COUNTS;
  let best: NearCue | null = null;
  for (let i = from; i < until; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    const steps = i < at ? at - i : Math.max(0, i - to + 1) * BEHIND;
    for (const [cues, weight] of [
      [kindCues, 1],
      [weakCues, WEAK],
    ] as const)
      for (const kind of cues.at(tokens, i)) {
        const distance = steps * weight;
        if (fitting.has(kind) && (!best || distance < best.distance))
          best = { kind, distance, behind: i >= at };
      }
  }
  return best;
}
