/** Words that a page has run together where it lost a link's edges ("denganKopirasa", "Wulandarimengatakan"). */
import type { Lang } from '../../model/vocabulary.ts';
import { CUES } from '../language/cues.ts';
import { GLUE } from '../language/glue.ts';

const ACRONYM = /^\p{Lu}{2,5}(?=\p{Lu}\p{Ll}{3,}$)/u;
const SHORTEST_NAME = 3;
const SHORTEST_VERB = 7;
const LONGEST_WORD = 40;

/** Capitalised words of a text, by which a glued name proves itself. */
export const capitalsOf = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu));

/** Where a word falls into two. */
export interface Seam {
  readonly at: number;
  /** The name behind an acronym, which the article must have by itself; null where nothing more is asked. */
  readonly proof: string | null;
}

/** The seam of a word; null where it is one word. */
export function seamOf(word: string, lang: Lang): Seam | null {
  const glue = GLUE[lang];
  if (!glue.before || word.length > LONGEST_WORD) return null;
  const before = glue.before.exec(word)?.[0].length;
  if (before) return { at: before, proof: null };
  const acronym = ACRONYM.exec(word)?.[0].length;
  if (acronym) return { at: acronym, proof: word.slice(acronym) };
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return null;
  for (let at = SHORTEST_NAME; at <= word.length - SHORTEST_VERB; at += 1) {
    const verb = word.slice(at);
    if (glue.behind.has(verb) || CUES[lang].verbs.has(verb)) return { at, proof: null };
  }
  return null;
}
