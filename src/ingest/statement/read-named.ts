/** A person's name in a segment, with the office before or after it. */
import { nameRun } from './name-in-segment.ts';
import { officeAfter, officeBefore } from './office.ts';
import { NOBODY, type Reading, type ShortForms } from './reading.ts';
import { join, type Typed } from './typed.ts';
import type { Words } from './words.ts';

/** The run of name words that is a person's name, and the office before or after it. */
export function readNamed(
  text: string,
  segment: readonly Typed[],
  words: Words,
  shorts: ShortForms,
): Reading | null {
  const run = nameRun(segment, words, shorts);
  if (!run) return null;
  const [from, to] = run;
  const before = segment.slice(0, from);
  const first = officeBefore(text, before, words);
  const second = officeAfter(text, segment.slice(to), words);
  return {
    ...NOBODY,
    kind: 'name',
    name: join(text, segment.slice(from, to)),
    role: first?.role ?? second?.role ?? null,
    organization: first?.organization ?? second?.organization ?? null,
    sex: sexOf(before, words),
  };
}

function sexOf(before: readonly Typed[], { names }: Words): Reading['sex'] {
  if (before.some(({ token }) => names.male.has(token.lower))) return 'male';
  return before.some(({ token }) => names.female.has(token.lower) || /woman$/.test(token.lower))
    ? 'female'
    : null;
}
