/** Whom the story has just been about: what pronouns, definite nouns and quotations without a cue refer to. */
import type { Speaker } from './speaker.ts';

interface Entry {
  readonly speaker: Speaker;
  readonly frame: number;
  /** The words were quoted, so that a pronoun behind them can mean even a body. */
  readonly quoted: boolean;
  /** Named at a cue, rather than only brought in. */
  readonly spoke: boolean;
}

/** A speaker further back than this many sentences is no longer meant. */
const MEMORY = 30;

export class Focus {
  readonly #entries: Entry[] = [];

  add(speaker: Speaker, frame: number, quoted = false, spoke = false): void {
    if (speaker.name || speaker.role) this.#entries.push({ speaker, frame, quoted, spoke });
  }

  /** Who has spoken in this sentence already. */
  spokeIn(frame: number): Speaker | null {
    const last = this.#entries.findLast((entry) => entry.frame !== frame || entry.spoke);
    return last?.frame === frame ? last.speaker : null;
  }

  /** The last speaker, in the order of the text, that answers a description. */
  last(frame: number, fits: (speaker: Speaker, quoted: boolean) => boolean): Speaker | null {
    for (let i = this.#entries.length - 1; i >= 0; i -= 1) {
      const entry = this.#entries[i] as Entry;
      if (frame - entry.frame > MEMORY) return null;
      if (fits(entry.speaker, entry.quoted)) return entry.speaker;
    }
    return null;
  }
}
