/** A model of what a power cut takes: bytes that were not synced, and renames whose folder was not synced. */
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Renamed {
  readonly path: string;
  readonly before: Buffer | null;
}

const contentOf = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

export class Disk {
  readonly #unsynced = new Set<string>();
  #renames: Renamed[] = [];

  wrote(path: string): void {
    this.#unsynced.add(path);
  }

  /** A file or a folder was synced. */
  synced(path: string): void {
    this.#unsynced.delete(path);
    this.#renames = this.#renames.filter((renamed) => dirname(renamed.path) !== path);
  }

  /** To be called before the rename happens. */
  renaming(from: string, to: string): void {
    this.#renames.push({ path: to, before: contentOf(to) });
    if (this.#unsynced.delete(from)) this.#unsynced.add(to);
  }

  /** Takes from the real files what would not have reached the platter: unsynced bytes, and every second loose rename. */
  cut(): void {
    for (const path of this.#unsynced) if (contentOf(path)) truncateSync(path, 0);
    for (const [position, { path, before }] of [...this.#renames.entries()].reverse()) {
      if (position % 2 === 1) continue;
      if (before === null) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
  }
}
