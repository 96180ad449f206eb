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

/** Where a word falls into two; 0 where it is one. An acronym parts from a name only if the text has the name by itself. */
export function seamOf(word: string, lang: Lang, capitals: ReadonlySet<string>): number {
  const glue = GLUE[lang];
  if (!glue.before || word.length > LONGEST_WORD) return 0;
  const before = glue.before.exec(word)?.[0].length;
  if (before) return before;
  const acronym = ACRONYM.exec(word)?.[0].length;
  if (acronym) return capitals.has(word.slice(acronym)) ? acronym : 0;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return 0;
  for (let at = SHORTEST_NAME; at <= word.length - SHORTEST_VERB; at += 1) {
    const verb = word.slice(at);
    if (glue.behind.has(verb) || CUES[lang].verbs.has(verb)) return at;
  }
  return 0;
}
