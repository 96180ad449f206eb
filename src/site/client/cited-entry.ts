/** An entry as text that stands on its own: the words, whose they are, the source and the permanent address. */

export interface CitedEntry {
  /** "Ratna Wulandari, juru bicara, Badan Uji Siber". */
  readonly who: string;
  /** The words as shown, quote marks included; empty where the entry is a figure alone. */
  readonly words: string;
  /** Figures as shown, each "12 juta orang". */
  readonly figures: readonly string[];
  readonly date: string;
  /** Label of the source, "kalimat di Warta Uji". */
  readonly source: string;
  readonly sourceUrl: string;
  /** Permanent address of the entry. */
  readonly url: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One paragraph and two addresses, a line each; parts that are missing leave no gap. */
export function citedEntry({ who, words, figures, date, source, sourceUrl, url }: CitedEntry): string {
  const said = [words, figures.map(tidy).filter(Boolean).join('; ')].map(tidy).filter(Boolean).join(' — ');
  const by = [who, date].map(tidy).filter(Boolean).join(', ');
  const from = [tidy(source), sourceUrl].filter(Boolean).join(': ');
  return [[said, by && `(${by})`].filter(Boolean).join(' '), from, `Breach Ledger: ${url}`]
    .filter(Boolean)
    .join('\n');
}
