/** The role of a figure, from cue words near it in its sentence, its unit, and what kind of party claims it. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { CueIndex } from './cue-index.ts';
import type { Token } from './tokens.ts';

const MONEY_KINDS: ReadonlySet<FigureKind> = new Set(['price', 'ransom', 'fine', 'other']);
const MONEY_ONLY: ReadonlySet<FigureKind> = new Set(['price', 'ransom']);

export interface KindContext {
  readonly tokens: readonly Token[];
  /** Tokens of the figure and of its sentence. */
  readonly at: number;
  readonly to: number;
  readonly from: number;
  readonly until: number;
  readonly unit: Unit;
  readonly denied: boolean;
}

/** The kind whose cue stands nearest; `affected` for what is counted, `other` for the rest where no cue speaks. */
export function kindOf(context: KindContext, cues: CueIndex<FigureKind>): FigureKind {
  if (context.denied) return 'denied';
  const { tokens, at, to, from, until, unit } = context;
  let best: { kind: FigureKind; distance: number } | null = null;
  for (let i = from; i < until; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    for (const kind of cues.of(token.low)) {
      if (!fits(kind, unit)) continue;
      const distance = i < at ? at - i : Math.max(0, i - to + 1);
      if (!best || distance < best.distance) best = { kind, distance };
    }
  }
  if (best) return best.kind;
  return unit === 'money' || unit === 'percent' || unit === 'bytes' || unit === 'other'
    ? 'other'
    : 'affected';
}

function fits(kind: FigureKind, unit: Unit): boolean {
  if (unit === 'money') return MONEY_KINDS.has(kind);
  return !MONEY_ONLY.has(kind) && !(kind === 'fine' && unit !== 'percent');
}
