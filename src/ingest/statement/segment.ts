/** Reads one segment of a speaker's phrase: a pronoun, a name with its office, a body, or a nameless source. */
import { cutRun } from './cut-name.ts';
import { capitalRun, officeAfter, officeBefore, officeBeside } from './office.ts';
import { isCapital, join, NAME_TYPES, type Typed } from './typed.ts';
import { isPossessive, type Words } from './words.ts';

export type PhraseKind = 'name' | 'pronoun' | 'body-noun' | 'anonymous' | 'none';

/** What a segment says of a speaker. */
export interface Reading {
  readonly kind: PhraseKind;
  /** Name without honorifics and degrees, or null. */
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  /** The pronoun or definite noun, lower-case. */
  readonly stands: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly isBody: boolean;
  /** "the hacker", "pemuda itu": somebody named before is meant. */
  readonly isDefinite: boolean;
}

/** Single-word names by which people are called at cues; they mark where a longer name begins. */
export type ShortForms = ReadonlySet<string>;

export const NOBODY: Reading = {
  kind: 'none',
  name: null,
  role: null,
  organization: null,
  stands: null,
  sex: null,
  isBody: false,
  isDefinite: false,
};

export function readSegment(text: string, all: readonly Typed[], words: Words, shorts: ShortForms): Reading {
  const segment = trim(all, words);
  if (!segment.length) return NOBODY;
  return (
    readPronoun(segment, words) ??
    readPointer(segment, words) ??
    readDescription(text, segment, words) ??
    readDescribedBody(text, segment, words) ??
    readNamed(text, segment, words, shorts) ??
    readBody(text, segment, words) ??
    readNameless(text, segment, words) ??
    NOBODY
  );
}

/** Leaves out connectives and words without meaning for a name at the edges. */
function trim(all: readonly Typed[], words: Words): Typed[] {
  const { cues, roles, pronouns } = words;
  const isAccountOf = (run: readonly Typed[], at: number): boolean =>
    words.names.accounts.has((run[at] as Typed).token.lower) &&
    run[at + 1] !== undefined &&
    /^[\p{Lu}@]/u.test((run[at + 1] as Typed).token.text);
  // "Laporan Corvex": the body that wrote it speaks
  const isSpeechOf = (run: readonly Typed[], at: number): boolean =>
    words.lang === 'id' &&
    cues.speechNouns.has((run[at] as Typed).token.lower) &&
    ['name', 'acronym', 'body'].includes(run[at + 1]?.type ?? '');
  const isGroupOf = (run: readonly Typed[], at: number): boolean =>
    words.names.groups.has((run[at] as Typed).token.lower) &&
    ['name', 'acronym', 'handle'].includes(run[at + 1]?.type ?? '') &&
    !(run[at + 2] && isCapital(run[at + 2] as Typed));
  let from = 0;
  let to = all.length;
  const empty = ({ token, type }: Typed): boolean =>
    type === 'mark' ||
    type === 'number' ||
    (type === 'nameless' &&
      !pronouns.person.has(token.lower) &&
      !pronouns.body.has(token.lower) &&
      !pronouns.definite.has(token.lower) &&
      !roles.indefinite.has(token.lower));
  const idle = (typed: Typed): boolean =>
    empty(typed) || cues.connectives.has(typed.token.lower) || cues.auxiliaries.has(typed.token.lower);
  const stands = ({ token }: Typed): boolean =>
    pronouns.person.has(token.lower) ||
    pronouns.definite.has(token.lower) ||
    roles.indefinite.has(token.lower);
  while (
    from < to &&
    ((idle(all[from] as Typed) && !stands(all[from] as Typed)) ||
      isAccountOf(all, from) ||
      isSpeechOf(all, from) ||
      isGroupOf(all, from))
  )
    from += 1;
  while (to > from && empty(all[to - 1] as Typed)) to -= 1;
  return all.slice(from, to);
}

function readPronoun(segment: readonly Typed[], { pronouns }: Words): Reading | null {
  const first = (segment[0] as Typed).token.lower;
  if (!pronouns.person.has(first) && !pronouns.body.has(first)) return null;
  const sex = pronouns.male.has(first) ? 'male' : pronouns.female.has(first) ? 'female' : null;
  return { ...NOBODY, kind: 'pronoun', stands: first, sex, isBody: pronouns.body.has(first) };
}

/** "Lembaga itu", "Sources": words that name nobody though they begin a sentence. */
function readPointer(segment: readonly Typed[], { lang, pronouns, roles }: Words): Reading | null {
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
  if (segment.length === 1 && lang === 'id' && pronouns.bodyNouns.has(lower) && first?.type !== 'acronym')
    return { ...NOBODY, kind: 'body-noun', stands: lower, isBody: true };
  return null;
}

/** "Seorang warga asal Kota Uji", "Bintang Kisah 8 itu": a description holds names, but none is the speaker's. */
function readDescription(text: string, segment: readonly Typed[], words: Words): Reading | null {
  if (words.lang !== 'id' || segment.length < 2) return null;
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

/** The run of name words that is a person's name, and the office before or after it. */
function readNamed(
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

/** "cybersecurity firm Corvex", "the Uji Post news website": a noun for a body beside a name makes it one. */
function readDescribedBody(text: string, segment: readonly Typed[], words: Words): Reading | null {
  if (words.lang !== 'en' || segment.length < 2) return null;
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

function sexOf(before: readonly Typed[], { names }: Words): Reading['sex'] {
  if (before.some(({ token }) => names.male.has(token.lower))) return 'male';
  return before.some(({ token }) => names.female.has(token.lower) || /woman$/.test(token.lower))
    ? 'female'
    : null;
}

type Run = readonly [from: number, to: number];

function nameRun(segment: readonly Typed[], words: Words, shorts: ShortForms): Run | null {
  const runs = nameRuns(segment, words).filter((run) => !isBodyRun(segment, run, words));
  const link = segment.findIndex(({ token }, i) => i > 0 && words.roles.links.has(token.lower));
  const early = link > 0 ? runs.filter(([from]) => from < link) : [];
  const last = (early.length ? early : runs).at(-1);
  if (!last) return null;
  const before = segment.slice(0, last[0]);
  const personal = before.some(({ type }) => type === 'role' || type === 'honorific');
  if (!personal && isTailOfBody(segment, last, shorts)) return null;
  if (isVoiceOf(segment, last, words)) return null;
  const hasOffice = before.some(({ type }) => type === 'role' || type === 'body' || type === 'acronym');
  return hasOffice ? cutRun(segment, last, words, shorts) : last;
}

function nameRuns(segment: readonly Typed[], words: Words): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < segment.length; i += 1) {
    if (!startsName(segment, i, words)) continue;
    let to = i + 1;
    while (to < segment.length && continuesName(segment, to, words)) to += 1;
    while (to > i + 1 && ['mark', 'lower'].includes((segment[to - 1] as Typed).type)) to -= 1;
    runs.push([i, to]);
    i = to - 1;
  }
  return runs;
}

function startsName(segment: readonly Typed[], at: number, { names }: Words): boolean {
  const { type, token } = segment[at] as Typed;
  if (type === 'acronym' && names.given.has(token.lower)) return segment[at + 1]?.type === 'name';
  if (type !== 'initial') return NAME_TYPES.has(type);
  const next = segment[at + 1];
  return next !== undefined && (NAME_TYPES.has(next.type) || next.token.text === '.');
}

/** The name goes on over initials with full stops and lower-case particles; a possessive ends it. */
function continuesName(segment: readonly Typed[], at: number, words: Words): boolean {
  const { type, token } = segment[at] as Typed;
  const previous = segment[at - 1] as Typed;
  if (isPossessive(previous.token.text)) return false;
  if (NAME_TYPES.has(type)) return true;
  if (type === 'acronym' && token.text.length === 2 && previous.type === 'name') return true;
  if (type === 'institutional' && previous.type === 'name' && words.names.surnames.has(token.lower))
    return true;
  const next = segment[at + 1]?.type;
  if (token.lower === 'of' && (linksToBody(segment, at) || isTitled(segment, at))) return false;
  if (token.text === '.') return previous.type === 'initial' && (next === 'name' || next === 'initial');
  return words.names.particles.has(token.lower) && next === 'name';
}

/** "Senator Mira Oakes of Alder": behind a title and two names, "of" tells the place. */
function isTitled(segment: readonly Typed[], of: number): boolean {
  let from = of;
  while (from > 0 && ['name', 'initial'].includes((segment[from - 1] as Typed).type)) from -= 1;
  const before = segment[(segment[from - 1]?.token.text === '.' ? from - 1 : from) - 1];
  return of - from >= 2 && (before?.type === 'honorific' || before?.type === 'role');
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

/** A run that words of a body, or in English a role, follow: "Corvex Alliance Corp.", "a Corvex spokesman". */
function isBodyRun(segment: readonly Typed[], [, to]: Run, { lang }: Words): boolean {
  const next = segment[to];
  if (next?.type === 'body' || next?.type === 'institutional') return true;
  if (lang !== 'en') return false;
  if (next?.type === 'acronym') return true;
  const last = segment[to - 1] as Typed;
  if (isPossessive(last.token.text) && to < segment.length) return true;
  let role = to;
  while (segment[role]?.type === 'lower' && !LINKS.test((segment[role] as Typed).token.lower)) role += 1;
  return segment[role]?.type === 'role';
}

/** Words behind which a role is no longer that of the name before them. */
const LINKS = /^(?:of|at|for|with|in|from|who|and)$/;

/** "Gedung Uji", "BPJS Kesehatan Uji": behind a body word and without a role, a run is the body's own name. */
function isTailOfBody(segment: readonly Typed[], [from, to]: Run, shorts: ShortForms): boolean {
  const before = segment[from - 1]?.type;
  if (before !== 'body' && before !== 'institutional' && before !== 'acronym') return false;
  return !segment.slice(from, to).some(({ token }) => shorts.has(token.lower)) || to - from === 1;
}

/** "juru bicara Corvex": one word behind a role that speaks for a body, if no person of the article bears it. */
function isVoiceOf(segment: readonly Typed[], [from, to]: Run, words: Words): boolean {
  if (to - from !== 1 || from === 0 || words.lang !== 'id') return false;
  const before = segment.slice(Math.max(0, from - 2), from).map(({ token }) => token.lower);
  const speaks =
    words.roles.voices.has(before.at(-1) as string) ||
    words.roles.voices.has(before.join(' ')) ||
    before.join(' ') === 'juru bicara';
  return speaks && !words.composite.has((segment[from] as Typed).token.lower);
}

/** A body as the speaker, or the role and body of a speaker who is named beside. */
function readBody(text: string, segment: readonly Typed[], words: Words): Reading | null {
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

const isDefinite = (segment: readonly Typed[], { pronouns }: Words): boolean =>
  pronouns.definite.has((segment[0] as Typed).token.lower) ||
  pronouns.definite.has((segment.at(-1) as Typed).token.lower);

/** "the company", "perusahaan itu", "sources", "seorang pejabat". */
function readNameless(text: string, segment: readonly Typed[], words: Words): Reading | null {
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
