/** How a figure relates to those before it: joined to one, restating it in another currency, part of it, or the same number. */
import type { FigureDraft } from '../../model/draft.ts';
import type { FigureKind } from '../../model/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** A figure with the quantity that it was made of. */
export interface Drafted {
  readonly quantity: Quantity;
  readonly figure: FigureDraft;
}

/** What the figures before say about the kind of the next. */
export interface Relations {
  readonly joined: FigureKind | null;
  readonly whole: FigureKind | null;
  readonly ofPart: boolean;
  readonly earlier: FigureKind | null;
}

/** How many figures back a whole may stand. */
const REACH = 6;
/** Tokens between two figures that are joined. */
const MAX_LINK = 6;

/** Remembers the figures of an article in their order. */
export class Precedents {
  readonly #last: Drafted[] = [];
  readonly #kinds = new Map<number, FigureKind>();

  add(drafted: Drafted): void {
    const { value, kind } = drafted.figure;
    this.#last.push(drafted);
    if (this.#last.length > REACH) this.#last.shift();
    if (kind !== 'denied' && !this.#kinds.has(value)) this.#kinds.set(value, kind);
  }

  /** The relations of a quantity to the figures so far. */
  of(quantity: Quantity, reading: Reading): Relations {
    const previous = this.#last.at(-1);
    const whole = this.#last.find((one) => one.quantity.from === quantity.wholeAt);
    return {
      joined:
        previous && !quantity.part && isJoined(previous, quantity, reading) ? previous.figure.kind : null,
      whole: whole?.figure.kind ?? null,
      ofPart: previous?.quantity.wholeAt === quantity.from,
      earlier: this.#kinds.get(quantity.value) ?? null,
    };
  }

  /** "US$ 4.000 (Rp 62 juta)": a conversion has the role of the amount it converts. */
  convertedKind({ unit, currency, from }: Quantity, { tokens, words }: Reading): FigureKind | null {
    const previous = this.#last.at(-1)?.figure;
    if (unit !== 'money' || previous?.unit !== 'money' || previous.currency === currency) return null;
    let i = from - 1;
    while (i >= 0 && words.kinds.conversions.includes(tokens[i]?.low ?? '')) i--;
    return i < from - 1 && tokens[i]?.end === previous.span.end ? previous.kind : null;
  }
}

/** "1,000 computers and some 12 servers": nothing but links and hedges stands between. */
function isJoined({ quantity: before }: Drafted, after: Quantity, { tokens, words }: Reading): boolean {
  const isCount = ({ unit }: Quantity) => unit !== 'money' && unit !== 'percent';
  if (before.unit !== after.unit && !(isCount(before) && isCount(after))) return false;
  const between = tokens.slice(before.to, after.from);
  if (between.length === 0 || between.length > MAX_LINK || between.some(({ first }) => first)) return false;
  const { links, hedges } = words.frames;
  return (
    between.some(({ low }) => links.has(low)) && between.every(({ low }) => links.has(low) || hedges.has(low))
  );
}
