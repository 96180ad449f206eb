/** What the page of every search offers to the bench: one question, answered by keys. */
export type Ask = (text: string, lang: 'id' | 'en') => Promise<readonly string[]>;

declare global {
  interface Window {
    benchAsk: Ask;
    /** When the first answer after opening was there, in ms since navigation began. */
    benchFirst: Promise<number>;
  }
}

/** How many answers count. */
export const SHOWN = 5;

/** A loaded index's answer to the first question, asked at once: that is what "first result" measures. */
export function offer(ask: Ask): void {
  window.benchAsk = ask;
  window.benchFirst = ask('bpjs kesehatan', 'id').then(() => performance.now());
}
