/** Who asserts a figure: the speaker of the statement that holds it; outside of statements the newsroom's own voice, null. */
import type { StatementDraft } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import type { Certainty } from '../../model/vocabulary.ts';
import { natureOf, type PartyNature } from './party.ts';
import type { Reading } from './reading.ts';

export interface Claim {
  readonly claimant: string | null;
  /** Index of the statement in the list of drafts, or null. */
  readonly statement: number | null;
  readonly nature: PartyNature | null;
  readonly certainty: Certainty;
  /** The reported clause is what the speaker denies: "membantah 279 juta data bocor". */
  readonly denies: boolean;
}

const NEWSROOM: Claim = { claimant: null, statement: null, nature: null, certainty: 'plain', denies: false };

/** The innermost statement around a figure, by binary search over statements ordered by start. */
export class Claims {
  readonly #ordered: readonly {
    readonly span: Span;
    readonly index: number;
    readonly speaker: string | null;
  }[];
  /** Longest statement: no enclosing one starts further back. */
  readonly #longest: number;
  readonly #statements: readonly StatementDraft[];
  readonly #natures = new Map<string, PartyNature>();

  constructor(statements: readonly StatementDraft[]) {
    this.#statements = statements;
    this.#ordered = statements
      .map(({ span, speaker }, index) => ({ span, index, speaker }))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    this.#longest = Math.max(0, ...statements.map(({ span }) => span.end - span.start));
  }

  /** The claim at a span of the text. */
  at(span: Span, reading: Reading): Claim {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ordered[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const candidate = this.#ordered[i];
      if (!candidate || candidate.span.start < span.start - this.#longest) break;
      if (candidate.span.end >= span.end) return this.#claimOf(candidate.index, reading);
    }
    return NEWSROOM;
  }

  #claimOf(index: number, { text, words }: Reading): Claim {
    const statement = this.#statements[index];
    if (!statement) return NEWSROOM;
    const key = [statement.speaker, statement.role, statement.organization].join('\u0000');
    const nature = this.#natures.get(key) ?? natureOf(statement, text, words.natures);
    this.#natures.set(key, nature);
    const { speaker, certainty, stance, kind, cue } = statement;
    const said = cue?.text.toLowerCase().split(' ') ?? [];
    const denies = stance === 'denies' && kind === 'indirect' && said.some((word) => words.denials.has(word));
    return { claimant: speaker, statement: index, nature, certainty, denies };
  }
}
