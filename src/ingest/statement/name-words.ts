/** Where a name of several words begins, and over which words it goes on. */
import { isCapital, NAME_TYPES, type Typed } from './typed.ts';
import { isPossessive, type Words } from './words.ts';

/** An initial alone begins no name. */
export function startsName(segment: readonly Typed[], at: number, { names }: Words): boolean {
  const { type, token } = segment[at] as Typed;
  if (type === 'acronym' && names.given.has(token.lower)) return segment[at + 1]?.type === 'name';
  if (type !== 'initial') return NAME_TYPES.has(type);
  const next = segment[at + 1];
  return next !== undefined && (NAME_TYPES.has(next.type) || next.token.text === '.');
}

/** The name goes on over initials with full stops and lower-case particles; a possessive ends it. */
export function continuesName(segment: readonly Typed[], at: number, words: Words): boolean {
  const { type, token } = segment[at] as Typed;
  const previous = segment[at - 1] as Typed;
  if (isPossessive(previous.token.text)) return false;
  if (NAME_TYPES.has(type)) return true;
  if (type === 'acronym' && token.text.length === 2 && previous.type === 'name') return true;
  if (type === 'institutional' && previous.type === 'name' && words.names.surnames.has(token.lower))
    return true;
  const next = segment[at + 1]?.type;
  if (token.lower === 'of' && (linksToBody(segment, at) || isPersonBefore(segment, at, words))) return false;
  if (token.text === '.') return previous.type === 'initial' && (next === 'name' || next === 'initial');
  return words.names.particles.has(token.lower) && next === 'name';
}

/** "Senator Mira Oakes of Alder", "Mr. Oakes of Corvex", "Ann Oakes of Corvex": behind a person's name, "of" tells the place. */
function isPersonBefore(segment: readonly Typed[], of: number, { names }: Words): boolean {
  let from = of;
  while (
    from > 0 &&
    (['name', 'initial'].includes((segment[from - 1] as Typed).type) || segment[from - 1]?.token.text === '.')
  )
    from -= 1;
  const before = segment[from - 1];
  if (before?.type === 'honorific') return true;
  return of - from >= 2 && (before?.type === 'role' || names.given.has((segment[from] as Typed).token.lower));
}

/** "Mira Oakes of Alder Pike Systems": two names, and behind "of" a run that ends with a word of a body. */
function linksToBody(segment: readonly Typed[], of: number): boolean {
  const isName = (typed: Typed | undefined): boolean => typed?.type === 'name';
  if (!isName(segment[of - 1]) || !isName(segment[of - 2])) return false;
  let end = of + 1;
  while (segment[end] && isCapital(segment[end] as Typed)) end += 1;
  const last = segment[end - 1] as Typed;
  return end > of + 1 && last.type === 'body' && !PLACES.has(last.token.lower);
}

/** Words that end the name of a place rather than of a firm: "Sample Scouts of Alder County" is one body. */
const PLACES = new Set('county city district borough state'.split(' '));
