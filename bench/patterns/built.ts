/** The regular expressions that the sources build while they run: recorded where they are made. */
import { join } from 'node:path';
import { Lang } from '../../src/model/vocabulary.ts';

/** An expression as a literal ("/a+/u") by the place of its `new RegExp` ("text/times.ts:21"). */
export interface Built {
  readonly literal: string;
  readonly place: string;
}

/**
 * Imports the files that build patterns and has those made that are only built when they are needed.
 * `builders` are the places of `new RegExp`, `root` is the folder `src`. No other code may run meanwhile.
 */
export async function builtPatterns(root: string, builders: readonly string[]): Promise<Built[]> {
  const built: Built[] = [];
  const known = globalThis.RegExp;
  globalThis.RegExp = recorder(known, root, built);
  try {
    for (const file of new Set(builders.map((place) => place.replace(/:\d+$/, ''))))
      await import(join(root, file));
    await buildLazyOnes(root);
  } finally {
    globalThis.RegExp = known;
  }
  return built;
}

/** RegExp itself, which also notes what is built by code below `root`. */
function recorder(known: RegExpConstructor, root: string, built: Built[]): RegExpConstructor {
  return new Proxy(known, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      const caller = (new Error().stack ?? '').split('\n').find((line) => line.includes(`${root}/`));
      const place = /^[^:]+:\d+/.exec(caller?.slice(caller.indexOf(root) + root.length + 1) ?? '')?.[0];
      if (place) built.push({ literal: String(made), place });
      return made;
    },
  });
}

/** Patterns that are compiled for a lexicon or a name when it is first used. */
async function buildLazyOnes(root: string): Promise<void> {
  const { DATES } = await import(join(root, 'ingest/language/dates.ts'));
  const { findDates } = await import(join(root, 'text/dates.ts'));
  for (const lang of Lang.options) findDates('2021-05-21 10:30', DATES[lang]);
  const { examineFeed } = await import(join(root, 'ingest/feed/describe.ts'));
  for (const name of ['rss', 'urlset'])
    await examineFeed(Buffer.from(`<${name}></${name}>`), { url: 'https://x.example/', contentType: null });
}
