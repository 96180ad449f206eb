/** Where a figure stands, and what is known of it when its kind is asked for. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { PartyNature } from './party.ts';

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
  /** The counted noun's head, or null. */
  readonly noun: number | null;
  readonly denied: boolean;
  /** An amount of crypto-currency. */
  readonly coins: boolean;
  /** null: the newsroom's own voice. */
  readonly nature: PartyNature | null;
  /** "2.9 million of them": a part of the number before. */
  readonly part: boolean;
  /** First token of the sentences before that still speak for the figure. */
  readonly passage: number;
  /** Kind of the figure that this one is joined to ("1,000 computers and 12 servers") or restates, or null. */
  readonly joined: FigureKind | null;
  /** The whole of the part before: "2,000 of the 9,500 accounts". */
  readonly ofPart: boolean;
  /** Kind of the figure that this one is a part of, or null. */
  readonly whole: FigureKind | null;
  /** Kind that the same number had earlier in the article, or null. */
  readonly earlier: FigureKind | null;
}

/** Whether a figure counts something, other than money and shares. */
export const counts = ({ unit }: KindContext): boolean => unit !== 'money' && unit !== 'percent';
