/** Segments that name nobody: pronouns, pointers ("lembaga itu"), descriptions and anonymous sources. */
import { NOBODY, type Reading } from './reading.ts';
import { isCapital, join, type Typed } from './typed.ts';
import type { Words } from './words.ts';

export function readPronoun(segment: readonly Typed[], { pronouns }: Words): Reading | null {
  const first = (segment[0] as Typed).token.lower;
  if (!pronouns.person.has(first) && !pronouns.body.has(first)) return null;
  const sex = pronouns.male.has(first) ? 'male' : pronouns.female.has(first) ? 'female' : null;
  return { ...NOBODY, kind: 'pronoun', stands: first, sex, isBody: pronouns.body.has(first) };
}

/** "Lembaga itu", "Sources": words that name nobody though they begin a sentence. */
export function readPointer(segment: readonly Typed[], { grammar, pronouns, roles }: Words): Reading | null {
  const [first, second] = segment;
  const lower = (first as Typed).token.lower;
  if (
    segment.length === 2 &&
    pronouns.bodyNouns.has(lower) &&
    pronouns.definite.has((second as Typed).token.lower)
  )
    return { ...NOBODY, kind: 'body-noun', stands: lower, isBody: true };
  if (segment.length === 1 && roles.anonymous.has(lower))
    return { ...NOBODY, kind: 'anonymous', role: (first as Typed).token.text };
  if (
    segment.length === 1 &&
    !grammar.articles.size &&
    pronouns.bodyNouns.has(lower) &&
    first?.type !== 'acronym'
  )
    return { ...NOBODY, kind: 'body-noun', stands: lower, isBody: true };
  return null;
}

/** "Seorang warga asal Kota Uji", "Bintang Kisah 8 itu": a description holds names, but none is the speaker's. */
export function readDescription(text: string, segment: readonly Typed[], words: Words): Reading | null {
  if (words.grammar.pointer !== 'behind' || segment.length < 2) return null;
  const [first] = segment;
  const last = segment.at(-1) as Typed;
  const isName = (i: number): boolean => segment.at(i)?.type === 'name';
  if (words.pronouns.definite.has(last.token.lower) && first?.type === 'role' && !(isName(-2) && isName(-3)))
    return { ...NOBODY, kind: 'anonymous', role: join(text, segment.slice(0, -1)), isDefinite: true };
  const capital = segment.findIndex((typed, i) => i > 0 && isCapital(typed));
  const origin = segment.findIndex(({ token }) => ORIGINS.has(token.lower));
  return words.roles.indefinite.has(first?.token.lower ?? '') && origin > 0 && origin < capital
    ? { ...NOBODY, kind: 'anonymous', role: join(text, segment) }
    : null;
}
/** Words by which the nameless are placed. */
const ORIGINS = new Set('asal dari di pada'.split(' '));

export const isDefinite = (segment: readonly Typed[], { pronouns }: Words): boolean =>
  pronouns.definite.has((segment[0] as Typed).token.lower) ||
  pronouns.definite.has((segment.at(-1) as Typed).token.lower);

/** "the company", "perusahaan itu", "sources", "seorang pejabat". */
export function readNameless(text: string, segment: readonly Typed[], words: Words): Reading | null {
  const at = segment.findIndex(({ token }) => words.pronouns.bodyNouns.has(token.lower));
  const definite = segment.some(({ token }) => words.pronouns.definite.has(token.lower));
  if (at >= 0 && definite)
    return { ...NOBODY, kind: 'body-noun', stands: (segment[at] as Typed).token.lower, isBody: true };
  const nameless = segment.find(({ token }) => words.roles.anonymous.has(token.lower));
  if (nameless)
    return {
      ...NOBODY,
      kind: 'anonymous',
      role: nameless.token.text,
      isDefinite: isDefinite(segment, words),
    };
  if (at >= 0) return { ...NOBODY, kind: 'anonymous', role: join(text, [segment[at] as Typed]) };
  return null;
}
