/** The roots that a word may have. Runs in the browser. */
import { ENGLISH_ENDINGS, PREFIXES, SHORTEST_ROOT, SUFFIXES } from './affixes.ts';

const longEnough = (word: string): boolean => word.length >= SHORTEST_ROOT;

/** The word without each of its possible Indonesian suffixes, itself included. */
function withoutSuffixes(word: string): string[] {
  let forms = [word];
  for (const suffixes of SUFFIXES) {
    const shorter = forms.flatMap((form) =>
      suffixes.filter((suffix) => form.endsWith(suffix)).map((suffix) => form.slice(0, -suffix.length)),
    );
    forms = [...forms, ...shorter.filter(longEnough)];
  }
  return forms;
}

function withoutPrefix(word: string): string[] {
  return PREFIXES.filter(
    ({ prefix, before }) => word.startsWith(prefix) && (before?.test(word.slice(prefix.length)) ?? true),
  )
    .flatMap(({ prefix, restore }) => restore.map((letter) => letter + word.slice(prefix.length)))
    .filter(longEnough);
}

function englishForms(word: string): string[] {
  return ENGLISH_ENDINGS.filter(({ ending }) => word.endsWith(ending))
    .flatMap(({ ending, restore }) => restore.map((letter) => word.slice(0, -ending.length) + letter))
    .filter(longEnough);
}

const DEEPER = /^(?:per|ber|ter)/;

/** All roots that the word's affixes allow, the word itself first. Two words are forms of one where they share a root. */
export function rootsOf(word: string): string[] {
  if (!longEnough(word) || /\d/.test(word)) return [word];
  const bare = withoutSuffixes(word);
  const once = bare.flatMap(withoutPrefix);
  // "memper-", "diper-", "keber-": one more prefix may stand inside.
  const twice = once.filter((form) => DEEPER.test(form)).flatMap(withoutPrefix);
  return [...new Set([word, ...bare, ...once, ...twice, ...englishForms(word)])];
}

function withPrefix(root: string): string[] {
  return PREFIXES.flatMap(({ prefix, restore, before }) =>
    restore
      .filter((letter) => root.startsWith(letter))
      .map((letter) => root.slice(letter.length))
      .filter((rest) => before?.test(rest) ?? true)
      .map((rest) => prefix + rest),
  );
}

/**
 * Beginnings of all words that have the root: the way back from `rootsOf`, but for their endings. Every word with the root
 * begins with one of them, so that a sorted list need not be gone through.
 */
export function stemsOf(root: string): string[] {
  const once = withPrefix(root);
  const twice = once.filter((form) => DEEPER.test(form)).flatMap(withPrefix);
  const english = ENGLISH_ENDINGS.flatMap(({ ending, restore }) =>
    restore
      .filter((letter) => root.endsWith(letter))
      .map((letter) => root.slice(0, root.length - letter.length) + ending),
  );
  return [...new Set([root, ...once, ...twice, ...english])];
}
