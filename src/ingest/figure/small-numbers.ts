/** Small numbers that are no counts: parts of names, "one of the three best", ratios. */
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** "Windows 10 users", "Super Hub 3.0": a small number behind a capitalised word within a sentence belongs to a name. */
export function isNamed(
  { from, marked, form, plain, exponent, numberFrom, currency, rule }: Quantity,
  { tokens }: Reading,
): boolean {
  const whole = !plain.includes('.');
  if (form === 'words' || currency !== null || rule === 'percent' || rule === 'bytes') return false;
  if (exponent > 0 || (marked && whole) || plain.length > 4) return false;
  const before = tokens[from - 1];
  const earlier = tokens[from - 2];
  if (
    before?.kind !== 'word' ||
    tokens[numberFrom]?.first ||
    before.first ||
    before.text[0] === before.low[0]
  )
    return false;
  return earlier !== undefined && (earlier.kind === 'word' || /^[,&/-]$/.test(earlier.text));
}

/** "one of the three largest", "satu dari tiga": near before the number. */
export function isOneOf({ from, value, marked }: Quantity, { tokens, words }: Reading): boolean {
  const { oneOf, ratios, superlatives } = words.kinds;
  let best = !marked && value <= 20;
  for (let i = from - 1; i >= Math.max(0, from - 6) && !tokens[i + 1]?.first; i--) {
    const word = tokens[i]?.low ?? '';
    best ||= superlatives.includes(word);
    if (oneOf.includes(word) && ratios.includes(tokens[i + 1]?.low ?? '')) return best;
  }
  return false;
}

/** "tiga dari 10 orang", "one out of five": both numbers are small. */
export function isRatio(quantity: Quantity, { tokens, words }: Reading, next: Quantity | undefined): boolean {
  const { marked, value, from } = quantity;
  if (marked || value > 10) return false;
  const link = tokens[from - 1]?.low ?? '';
  const before = tokens[from - 2];
  const small =
    before !== undefined &&
    (before.kind === 'number' || before.low in words.numbers.units || before.low === 'out');
  if (words.kinds.ratios.includes(link) && small) return true;
  return (
    next !== undefined &&
    !next.marked &&
    next.value <= 10 &&
    next.from - quantity.numberTo <= 2 &&
    words.kinds.ratios.includes(tokens[next.from - 1]?.low ?? '')
  );
}

/** "tidak ada satu rupiah pun": one that is not there. */
export function isNone({ from, value, form }: Quantity, { tokens, words }: Reading): boolean {
  if (form !== 'words' || value !== 1) return false;
  const last = tokens[from - 1]?.low ?? '';
  return words.kinds.none.includes(last) || words.kinds.none.includes(`${tokens[from - 2]?.low} ${last}`);
}
