/** A body in a segment: as the speaker, beside a noun that makes it one, or as the body of a role. */
import { capitalRun, officeBeside } from './office.ts';
import { isDefinite } from './read-nameless.ts';
import { NOBODY, type Reading } from './reading.ts';
import { isCapital, join, type Typed } from './typed.ts';
import { isPossessive, type Words } from './words.ts';

/** "cybersecurity firm Corvex", "the Uji Post news website": a noun for a body beside a name makes it one. */
export function readDescribedBody(text: string, segment: readonly Typed[], words: Words): Reading | null {
  if (words.grammar.head !== 'last' || segment.length < 2) return null;
  const isNoun = ({ token }: Typed | { token: Typed['token'] }): boolean =>
    /^\p{Ll}/u.test(token.text) && words.pronouns.bodyNouns.has(token.lower);
  const noun = segment.findIndex(isNoun);
  if (noun < 0) return null;
  const behind = segment.slice(noun + 1);
  if (behind[0] && isCapital(behind[0]))
    return { ...NOBODY, kind: 'name', name: join(text, capitalRun(behind, 0, words)), isBody: true };
  if (noun !== segment.length - 1 || isPossessive((segment[noun] as Typed).token.text)) return null;
  const start = segment.findIndex(
    ({ token }) => /^\p{Lu}/u.test(token.text) && !['the', 'a', 'an'].includes(token.lower),
  );
  if (start < 0) return null;
  let end = start + 1;
  while (
    end < noun &&
    (/^\p{Lu}/u.test((segment[end] as Typed).token.text) || (segment[end] as Typed).type === 'mark')
  )
    end += 1;
  const joins = end === noun && BODY_NOUNS.has((segment[noun] as Typed).token.lower);
  return {
    ...NOBODY,
    kind: 'name',
    name: join(text, segment.slice(start, joins ? noun + 1 : end)),
    isBody: true,
  };
}

/** Lower-case nouns that end the name of a body ("U.S. House committee"). */
const BODY_NOUNS = new Set(
  'committee commission council department ministry agency campaign university county city district'.split(
    ' ',
  ),
);

/** A body as the speaker, or the role and body of a speaker who is named beside. */
export function readBody(text: string, segment: readonly Typed[], words: Words): Reading | null {
  const office = officeBeside(text, segment, words);
  if (!office) {
    const start = segment.findIndex(isCapital);
    if (start < 0) return null;
    return { ...NOBODY, kind: 'name', name: join(text, capitalRun(segment, start, words)), isBody: true };
  }
  const role = (office.role ?? '').toLowerCase();
  const { organization } = office;
  const speaks = [...words.roles.voices].some((voice) => role.startsWith(voice) || role.endsWith(voice));
  const sex = /woman$/.test(role) ? 'female' : /man$/.test(role) ? 'male' : null;
  if (organization && speaks)
    return {
      ...NOBODY,
      kind: 'name',
      name: organization,
      role: office.role,
      organization,
      isBody: true,
      sex,
    };
  return {
    ...NOBODY,
    kind: 'anonymous',
    role: office.role,
    organization,
    isDefinite: isDefinite(segment, words),
    sex,
  };
}
