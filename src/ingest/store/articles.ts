/** Machine-written articles: content/articles/<first two digits of id>/<id>.json, the same bytes for the same record. */
import { join } from 'node:path';
import { Article } from '../../model/article.ts';
import { isEditedByHand, withSeal } from '../../model/seal.ts';
import { readIfPresent, type Written, writeIfChanged } from './atomic.ts';
import { isChangeOfSource, mergeArticles, type Reading, withdraw } from './merge.ts';

/** Where an article lives below a content folder. Its id alone decides, so that two outlets cannot store it twice. */
export const articlePath = (contentDir: string, id: string): string =>
  join(contentDir, 'articles', id.slice(0, 2), `${id}.json`);

/** Keys in the order of the schema, two spaces, the seal last, one newline at the end. */
export function serializeArticle(article: Article): string {
  return print(withSeal(Article.parse(article)));
}

const print = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;

export interface ArticleStoreOptions {
  readonly contentDir: string;
  readonly dryRun: boolean;
  /** Keeps changes of stored articles back until `commit`; new articles are written at once. */
  readonly holdChanges?: boolean;
  /** The day of the run, for what has gone from a source. */
  readonly today: string;
  /** Called for each article whose file has been written. */
  readonly onWritten?: (id: string) => void;
  /** Whether an address belongs to an outlet's own hosts: of two outlets that give one address, its owner is named. */
  readonly owns: (outlet: string, url: string) => boolean;
}

/** A change of a stored article that waits for the end of the run. */
interface Held {
  readonly text: string;
  /** Whether the source has changed; else our rules or the register have. */
  readonly bySource: boolean;
}

interface Stored {
  /** Null where there is none that can be read. */
  readonly article: Article | null;
  readonly edited: boolean;
  /** The text of the file, null where there is none; in its turn, nobody else writes it. */
  readonly onDisk: string | null;
}

/** The articles of a content folder. Writes to one article wait for each other; different articles do not. */
export class ArticleStore {
  readonly #options: ArticleStoreOptions;
  readonly #queue = new Map<string, Promise<unknown>>();
  /** Changes of stored articles, kept back until the run knows how many there are. */
  readonly #held = new Map<string, Held>();

  constructor(options: ArticleStoreOptions) {
    this.#options = options;
  }

  /** The stored article, or null where there is none that can be read. */
  async get(id: string): Promise<Article | null> {
    return (await this.#stored(id)).article;
  }

  /**
   * Stores the fresh version of an article, joined with the stored one. A damaged file is replaced; one that a person
   * has edited is left as it is.
   * @throws StorageError where the disk refuses; ZodError where the record is not valid (a defect of the pipeline)
   */
  put(fresh: Article, reading: Reading | null = null): Promise<Written> {
    return this.#inTurn(fresh.id, async () => {
      const { article: stored, edited, onDisk } = await this.#stored(fresh.id);
      if (edited) return 'unchanged';
      // A damaged file says nothing that could be lost: it is replaced at once.
      if (!stored) return this.#write(fresh, null, onDisk);
      const merged = mergeArticles(stored, fresh, this.#options.today, reading);
      const outlet = this.#ownerOf(stored, fresh);
      const article = { ...merged, outlet, feedTitle: announcedTitle(stored, fresh, outlet) };
      return this.#write(article, stored, onDisk);
    });
  }

  /** Marks an article whose page the outlet has withdrawn; 'unchanged' where it is marked already or not stored. */
  withdraw(id: string): Promise<Written> {
    return this.#inTurn(id, async () => {
      const { article, edited, onDisk } = await this.#stored(id);
      if (!article || edited) return 'unchanged';
      return this.#write(withdraw(article, this.#options.today), article, onDisk);
    });
  }

  /** The version that counts: the one that is kept back, else the one on disk. */
  async #stored(id: string): Promise<Stored> {
    const onDisk = await readIfPresent(articlePath(this.#options.contentDir, id));
    const raw = jsonOrNull(this.#held.get(id)?.text ?? onDisk);
    return { article: Article.safeParse(raw).data ?? null, edited: isEditedByHand(raw), onDisk };
  }

  #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#queue.get(id) ?? Promise.resolve()).then(work, work);
    this.#queue.set(id, turn);
    return turn;
  }

  #ownerOf(stored: Article, fresh: Article): string {
    const rank = (outlet: string): string => `${this.#options.owns(outlet, fresh.url) ? 0 : 1} ${outlet}`;
    return rank(stored.outlet) <= rank(fresh.outlet) ? stored.outlet : fresh.outlet;
  }

  /** Ids of the stored articles that wait for `commit` because their source has changed or withdrawn them. */
  get changedBySource(): readonly string[] {
    return this.#ids(({ bySource }) => bySource);
  }

  /** Ids of those that wait because our rules or the register have changed. */
  get changedByUs(): readonly string[] {
    return this.#ids(({ bySource }) => !bySource);
  }

  #ids(wanted: (held: Held) => boolean): string[] {
    return [...this.#held].filter(([, held]) => wanted(held)).map(([id]) => id);
  }

  /**
   * Writes the changes that were kept back.
   * @param ids only these
   * @throws StorageError where the disk refuses
   */
  async commit(ids: readonly string[] = [...this.#held.keys()]): Promise<void> {
    const { contentDir, dryRun } = this.#options;
    for (const id of ids) {
      const held = this.#held.get(id);
      if (held) {
        await writeIfChanged(articlePath(contentDir, id), held.text, dryRun);
        this.#options.onWritten?.(id);
      }
      this.#held.delete(id);
    }
  }

  /** @param stored the version that is replaced; null where there is none that can be read, and nothing to hold back */
  async #write(article: Article, stored: Article | null, onDisk: string | null): Promise<Written> {
    const { contentDir, dryRun, holdChanges = false } = this.#options;
    const path = articlePath(contentDir, article.id);
    const text = serializeArticle(article);
    // A version without seals wrote the same: that alone is no change.
    if (onDisk !== null && !stored?.seal && onDisk === unsealed(text)) return 'unchanged';
    const hold = stored !== null && holdChanges;
    const written = await writeIfChanged(path, text, dryRun || hold, onDisk);
    if (hold && written === 'changed')
      this.#held.set(article.id, { text, bySource: this.#isBySource(article, stored) });
    else {
      this.#held.delete(article.id);
      if (written !== 'unchanged') this.#options.onWritten?.(article.id);
    }
    return written;
  }

  /** A second change in one run is compared with the first: what the source has changed before counts on. */
  #isBySource(article: Article, stored: Article): boolean {
    return (this.#held.get(article.id)?.bySource ?? false) || isChangeOfSource(stored, article);
  }
}

function unsealed(text: string): string {
  const { seal: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return print(rest);
}

/** The first headline that the owner's feed gave; what another outlet's feed calls the article does not count. */
function announcedTitle(stored: Article, fresh: Article, owner: string): string | undefined {
  if (stored.outlet === fresh.outlet) return stored.feedTitle ?? fresh.feedTitle;
  return owner === stored.outlet ? stored.feedTitle : fresh.feedTitle;
}

function jsonOrNull(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
