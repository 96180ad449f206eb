/** Machine-written articles: content/articles/<first two digits of id>/<id>.json, the same bytes for the same record. */
import { join } from 'node:path';
import { Article } from '../../model/article.ts';
import { readIfPresent, type Written, writeIfChanged } from './atomic.ts';
import { mergeArticles, withdraw } from './merge.ts';

/** Where an article lives below a content folder. Its id alone decides, so that two outlets cannot store it twice. */
export const articlePath = (contentDir: string, id: string): string =>
  join(contentDir, 'articles', id.slice(0, 2), `${id}.json`);

/** Keys in the order of the schema, two spaces, one newline at the end. */
export function serializeArticle(article: Article): string {
  return `${JSON.stringify(Article.parse(article), null, 2)}\n`;
}

export interface ArticleStoreOptions {
  readonly contentDir: string;
  readonly dryRun: boolean;
  /** Keeps changes of stored articles back until `commit`; new articles are written at once. */
  readonly holdChanges?: boolean;
  /** The day of the run, for what has gone from a source. */
  readonly today: string;
  /** Whether an address belongs to an outlet's own hosts: of two outlets that give one address, its owner is named. */
  readonly owns: (outlet: string, url: string) => boolean;
}

/** The articles of a content folder. Writes to one article wait for each other; different articles do not. */
export class ArticleStore {
  readonly #options: ArticleStoreOptions;
  readonly #queue = new Map<string, Promise<unknown>>();
  /** Changes of stored articles, kept back until the run knows how many there are. */
  readonly #held = new Map<string, string>();

  constructor(options: ArticleStoreOptions) {
    this.#options = options;
  }

  /** The stored article, or null where there is none that can be read. */
  async get(id: string): Promise<Article | null> {
    const text = this.#held.get(id) ?? (await readIfPresent(articlePath(this.#options.contentDir, id)));
    return text === null ? null : parseOrNull(text);
  }

  /**
   * Stores the fresh version of an article, joined with the stored one; a damaged file is replaced.
   * @throws StorageError where the disk refuses; ZodError where the record is not valid (a defect of the pipeline)
   */
  put(fresh: Article): Promise<Written> {
    return this.#inTurn(fresh.id, async () => {
      const stored = await this.get(fresh.id);
      // A damaged file says nothing that could be lost: it is replaced at once.
      if (!stored) return this.#write(fresh, false);
      const merged = mergeArticles(stored, fresh, this.#options.today);
      const outlet = this.#ownerOf(stored, fresh);
      return this.#write({ ...merged, outlet, feedTitle: announcedTitle(stored, fresh, outlet) });
    });
  }

  /** Marks an article whose page the outlet has withdrawn; 'unchanged' where it is marked already or not stored. */
  withdraw(id: string): Promise<Written> {
    return this.#inTurn(id, async () => {
      const stored = await this.get(id);
      return stored ? this.#write(withdraw(stored, this.#options.today)) : 'unchanged';
    });
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

  /** How many stored articles wait for `commit` to be changed or withdrawn. */
  get held(): number {
    return this.#held.size;
  }

  /**
   * Writes the changes that were kept back.
   * @throws StorageError where the disk refuses
   */
  async commit(): Promise<void> {
    const { contentDir, dryRun } = this.#options;
    for (const [id, text] of this.#held) await writeIfChanged(articlePath(contentDir, id), text, dryRun);
    this.#held.clear();
  }

  async #write(article: Article, hold = this.#options.holdChanges ?? false): Promise<Written> {
    const { contentDir, dryRun } = this.#options;
    const path = articlePath(contentDir, article.id);
    const text = serializeArticle(article);
    const written = await writeIfChanged(path, text, dryRun || hold);
    if (hold && written === 'changed') this.#held.set(article.id, text);
    else this.#held.delete(article.id);
    return written;
  }
}

/** The first headline that the owner's feed gave; what another outlet's feed calls the article does not count. */
function announcedTitle(stored: Article, fresh: Article, owner: string): string | undefined {
  if (stored.outlet === fresh.outlet) return stored.feedTitle ?? fresh.feedTitle;
  return owner === stored.outlet ? stored.feedTitle : fresh.feedTitle;
}

function parseOrNull(text: string): Article | null {
  try {
    return Article.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
