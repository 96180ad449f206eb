/** Transcripts: quotations that each begin with the name of who speaks ("OAKES: We saw it."). */
import type { Quote } from './types.ts';

const LABEL = /^\p{Lu}[\p{Lu}.'\u2019-]+(?: \p{Lu}[\p{Lu}.'\u2019-]+){0,2}:\s+/u;
/** A label is looked for in no more characters. */
const LONGEST_LABEL = 60;
/** One label alone may be a heading inside the quotation ("VIDEO: …"). */
const FEWEST = 2;

/** The quotations, without the names at their heads where several have one; what is left out is the newsroom's. */
export function withoutLabels(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const labels = quotes.map(
    ({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0].length ?? 0,
  );
  if (labels.filter((length) => length > 0).length < FEWEST) return quotes;
  return quotes.map((quote, i) => {
    const start = quote.start + (labels[i] as number);
    return start > quote.start && start < quote.end
      ? { ...quote, open: start, start, continues: false }
      : quote;
  });
}
