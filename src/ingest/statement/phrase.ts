/** Reads a noun phrase that stands where a speaker stands: its name, role and body, or the pronoun it is. */
import type { Token } from './types.ts';
import { bare, classOf, isPossessive, type WordClass, type Words } from './words.ts';

export type PhraseKind = 'name' | 'pronoun' | 'body-noun' | 'anonymous' | 'none';

export interface Phrase {
  readonly kind: PhraseKind;
  /** Name without honorifics and degrees, or null. */
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  /** The words of the phrase in the text. */
  readonly start: number;
  readonly end: number;
  /** The pronoun or definite noun, lower-case. */
  readonly stands: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly isBody: boolean;
}

interface Typed {
  readonly token: Token;
  readonly type: WordClass;
}

/** Whether a single-word name marks where a longer name begins ("Dedy" in "Kementerian Kominfo Dedy Permadi"). */
export type ShortForms = ReadonlySet<string>;

const NAME_TYPES: ReadonlySet<WordClass> = new Set(['name', 'initial', 'handle']);
const CAPITAL_TYPES: ReadonlySet<WordClass> = new Set([
  'name',
  'initial',
  'body',
  'institutional',
  'acronym',
  'nameless',
]);

/** Reads the segments (cut at commas) of a phrase; the first that names somebody is the speaker, its neighbours tell the role. */
export function readPhrase(text: string, tokens: readonly Token[], words: Words, shorts: ShortForms): Phrase {
  const segments = segmentsOf(tokens).map((segment) =>
    segment.map((token) => ({ token, type: classOf(token, words) })),
  );
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const readings = segments.map((segment) => readSegment(text, segment, words, shorts));
  const main =
    readings.find((reading) => reading.name && !reading.isBody) ??
    readings.find((reading) => reading.kind !== 'none');
  if (!main)
    return {
      kind: 'none',
      name: null,
      role: null,
      organization: null,
      start,
      end,
      stands: null,
      sex: null,
      isBody: false,
    };
  const at = readings.indexOf(main);
  const beside = [readings[at - 1], readings[at + 1]].find(
    (reading) => reading && (reading.role || (reading.isBody && at > 0)),
  );
  if (main.kind !== 'name' || main.role || !beside) return { ...main, start, end };
  return {
    ...main,
    role: beside.role,
    organization: main.organization ?? beside.organization ?? (beside.role ? null : beside.name),
    start,
    end,
  };
}

function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.text === ',') segments.push([]);
    else if (depth === 0) (segments.at(-1) as Token[]).push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

type Reading = Omit<Phrase, 'start' | 'end'>;

const NOBODY: Reading = {
  kind: 'none',
  name: null,
  role: null,
  organization: null,
  stands: null,
  sex: null,
  isBody: false,
};

function readSegment(text: string, all: readonly Typed[], words: Words, shorts: ShortForms): Reading {
  const segment = trimSegment(all, words);
  if (!segment.length) return NOBODY;
  return (
    readPronoun(segment, words) ??
    readNamed(text, segment, words, shorts) ??
    readNameless(text, segment, words) ??
    NOBODY
  );
}

/** Leaves out determiners, connectives and calendar words at the edges. */
function trimSegment(all: readonly Typed[], words: Words): Typed[] {
  const { cues, roles, pronouns } = words;
  let from = 0;
  let to = all.length;
  const empty = ({ token, type }: Typed): boolean =>
    type === 'mark' || (type === 'nameless' && !words.pronouns.person.has(token.lower)) || type === 'number';
  const idle = (typed: Typed): boolean =>
    empty(typed) || cues.connectives.has(typed.token.lower) || cues.auxiliaries.has(typed.token.lower);
  while (from < to && idle(all[from] as Typed) && !pronouns.person.has((all[from] as Typed).token.lower)) {
    const { lower } = (all[from] as Typed).token;
    if (pronouns.definite.has(lower) || roles.indefinite.has(lower)) break;
    from += 1;
  }
  while (to > from && empty(all[to - 1] as Typed)) to -= 1;
  return all.slice(from, to);
}

function readPronoun(segment: readonly Typed[], { pronouns }: Words): Reading | null {
  const first = (segment[0] as Typed).token.lower;
  if (!pronouns.person.has(first) && !pronouns.body.has(first)) return null;
  const sex = pronouns.male.has(first) ? 'male' : pronouns.female.has(first) ? 'female' : null;
  return { ...NOBODY, kind: 'pronoun', stands: first, sex, isBody: pronouns.body.has(first) };
}

/** The run of name words that is the speaker's name, and what stands before and after it. */
function readNamed(
  text: string,
  segment: readonly Typed[],
  words: Words,
  shorts: ShortForms,
): Reading | null {
  const run = nameRun(segment, words, shorts);
  if (!run) return readBody(text, segment, words);
  const [from, to] = run;
  const before = segment.slice(0, from);
  const name = join(text, segment.slice(from, to));
  const honorific = before.map(({ token }) => token.lower);
  const sex = honorific.some((word) => words.names.male.has(word))
    ? 'male'
    : honorific.some((word) => words.names.female.has(word))
      ? 'female'
      : null;
  const office = officeBefore(text, before, words) ?? officeAfter(text, segment.slice(to), words);
  return {
    ...NOBODY,
    kind: 'name',
    name,
    role: office?.role ?? null,
    organization: office?.organization ?? null,
    sex,
  };
}

function nameRun(
  segment: readonly Typed[],
  words: Words,
  shorts: ShortForms,
): readonly [number, number] | null {
  const runs: [number, number][] = [];
  for (let i = 0; i < segment.length; i += 1) {
    const { type } = segment[i] as Typed;
    if (
      !NAME_TYPES.has(type) ||
      (type === 'initial' &&
        !NAME_TYPES.has(segment[i + 1]?.type ?? 'mark') &&
        segment[i + 1]?.token.text !== '.')
    )
      continue;
    let to = i + 1;
    while (to < segment.length && continuesName(segment, to, words)) to += 1;
    while (to > i + 1 && !NAME_TYPES.has((segment[to - 1] as Typed).type)) to -= 1;
    runs.push([i, to]);
    i = to - 1;
  }
  const links = segment.findIndex(({ token }, i) => i > 0 && words.roles.links.has(token.lower));
  const person = runs.filter(([, to]) => !isBodyAt(segment, to));
  const last =
    links > 0 && person.some(([from]) => from < links)
      ? person.filter(([from]) => from < links).at(-1)
      : person.at(-1);
  if (!last) return null;
  const role = segment.slice(0, last[0]).some(({ type }) => type === 'role' || type === 'honorific');
  const size = last[1] - last[0];
  if (
    !role &&
    last[0] > 0 &&
    segment[last[0] - 1]?.type === 'body' &&
    !knows(segment, last, shorts) &&
    size <= 3
  )
    return null;
  const hasOffice = segment
    .slice(0, last[0])
    .some(({ type }) => type === 'role' || type === 'body' || type === 'acronym');
  if (!hasOffice) return last;
  return cutRun(segment, last, words, shorts);
}

const knows = (
  segment: readonly Typed[],
  [from, to]: readonly [number, number],
  shorts: ShortForms,
): boolean => segment.slice(from, to).some(({ token }) => shorts.has(token.lower));

/** The name goes on over initials with full stops and over lower-case particles between name words. */
function continuesName(segment: readonly Typed[], at: number, words: Words): boolean {
  const { type, token } = segment[at] as Typed;
  if (isPossessive((segment[at - 1] as Typed).token.text)) return false;
  if (NAME_TYPES.has(type)) return true;
  const next = segment[at + 1]?.type;
  if (token.text === '.')
    return segment[at - 1]?.type === 'initial' && (next === 'name' || next === 'initial');
  return words.names.particles.has(token.lower) && next === 'name';
}

/** A run followed by body words is the name of a body ("Kromtech Alliance Corp."). */
const isBodyAt = (segment: readonly Typed[], to: number): boolean => {
  const next = segment[to]?.type;
  return next === 'body' || next === 'institutional';
};

/** Cuts a run that begins inside a body's name: at the short form by which the speaker is named elsewhere. */
function cutRun(
  segment: readonly Typed[],
  [from, to]: readonly [number, number],
  words: Words,
  shorts: ShortForms,
): readonly [number, number] {
  const before = segment[from - 1]?.type;
  if (before === 'role' || before === 'honorific' || to - from < 2) return [from, to];
  for (let i = from; i < to; i += 1) {
    const known = shorts.has((segment[i] as Typed).token.lower);
    if (known && i > from) return [to - from <= 2 ? from : i, to];
    if (known) return [from, to];
  }
  if (before === 'body' && words.lang === 'id' && to - from > 2) return [Math.max(from + 1, to - 2), to];
  return [from, to];
}

/** "Juru Bicara Kementerian Kominfo", "CPS Chief Operating Officer", before a name. */
function officeBefore(
  text: string,
  before: readonly Typed[],
  words: Words,
): { role: string | null; organization: string | null } | null {
  const clean = before.filter(({ type }) => type !== 'honorific' && type !== 'mark');
  if (!clean.length) return null;
  const head = clean.findIndex(({ type }) => type === 'role');
  if (head < 0) return bodyOf(text, clean);
  return words.lang === 'id' ? roleThenBody(text, clean, head, words) : bodyThenRole(text, clean, words);
}

function bodyOf(text: string, run: readonly Typed[]): { role: null; organization: string } | null {
  const owner = run.findLastIndex(({ token }) => isPossessive(token.text));
  if (owner >= 0)
    return {
      role: null,
      organization: join(
        text,
        run.slice(
          run.findIndex(({ type }) => CAPITAL_TYPES.has(type)),
          owner + 1,
        ),
      ),
    };
  const first = run.findIndex(({ type }) => type === 'body' || type === 'acronym');
  return first < 0 ? null : { role: null, organization: join(text, run.slice(first)) };
}

function roleThenBody(
  text: string,
  run: readonly Typed[],
  head: number,
  words: Words,
): { role: string; organization: string | null } {
  let end = head + 1;
  while (end < run.length && !startsBody(run, end, words)) end += 1;
  let body = end;
  if (body < run.length && words.roles.links.has((run[body] as Typed).token.lower)) body += 1;
  return {
    role: join(text, run.slice(head, end)),
    organization: body < run.length ? join(text, run.slice(body)) : null,
  };
}

function startsBody(run: readonly Typed[], at: number, words: Words): boolean {
  const { type, token } = run[at] as Typed;
  if (words.roles.modifiers.has(token.lower)) return false;
  return (
    type === 'body' ||
    type === 'acronym' ||
    type === 'name' ||
    (words.roles.links.has(token.lower) && token.lower !== 'bidang')
  );
}

function bodyThenRole(
  text: string,
  run: readonly Typed[],
  words: Words,
): { role: string; organization: string | null } {
  const isRole = ({ type, token }: Typed): boolean =>
    type === 'role' || words.roles.modifiers.has(token.lower);
  let end = run.length;
  while (end > 0 && !isRole(run[end - 1] as Typed)) end -= 1;
  let start = end;
  while (start > 0 && isRole(run[start - 1] as Typed)) start -= 1;
  const body = run.slice(0, start).filter(({ type }) => CAPITAL_TYPES.has(type) && type !== 'nameless');
  return {
    role: join(text, run.slice(start, end)),
    organization: body.length ? bare(join(text, body)) : null,
  };
}

/** "Duane Dunston of Champlain College"; "Pandu Riono dari Fakultas Kesehatan Masyarakat". */
function officeAfter(
  text: string,
  after: readonly Typed[],
  words: Words,
): { role: null; organization: string | null } | null {
  if (!after.length || !words.roles.links.has((after[0] as Typed).token.lower)) return null;
  const run: Typed[] = [];
  for (const typed of after.slice(1)) {
    if (!CAPITAL_TYPES.has(typed.type) && !words.names.bodyParticles.has(typed.token.lower)) break;
    run.push(typed);
  }
  while (run.length && words.names.bodyParticles.has((run.at(-1) as Typed).token.lower)) run.pop();
  return run.length ? { role: null, organization: stripArticle(join(text, run)) } : null;
}

const stripArticle = (text: string): string => text.replace(/^(?:the|The) /, '');

/** A body as the speaker, or the role and body of a speaker who is named beside ("the vice president of Wendell's Furniture"). */
function readBody(text: string, segment: readonly Typed[], words: Words): Reading | null {
  const head = segment.findIndex(({ type }) => type === 'role');
  const body = capitalRun(segment, words, head < 0 ? 0 : head);
  const bodyBefore = head > 0 ? capitalRun(segment.slice(0, head), words, 0) : null;
  const organization = (body ?? bodyBefore) && join(text, (body ?? bodyBefore) as Typed[]);
  if (head < 0) {
    if (!organization) return null;
    return { ...NOBODY, kind: 'name', name: bare(organization), isBody: true };
  }
  const role = roleText(text, segment, head, words);
  const speaksForBody =
    organization &&
    [...words.roles.voices].some(
      (voice) => role.toLowerCase().endsWith(voice) || role.toLowerCase().startsWith(voice),
    );
  if (speaksForBody)
    return {
      ...NOBODY,
      kind: 'name',
      name: bare(organization),
      role,
      organization: bare(organization),
      isBody: true,
    };
  return { ...NOBODY, kind: 'anonymous', role, organization: organization ? bare(organization) : null };
}

function roleText(text: string, segment: readonly Typed[], head: number, words: Words): string {
  const isRole = ({ type, token }: Typed): boolean =>
    type === 'role' || words.roles.modifiers.has(token.lower);
  let start = head;
  while (
    start > 0 &&
    isRole(segment[start - 1] as Typed) &&
    !words.roles.links.has((segment[start - 1] as Typed).token.lower)
  )
    start -= 1;
  let end = head + 1;
  while (end < segment.length && isRole(segment[end] as Typed)) end += 1;
  while (
    end > head + 1 &&
    (segment[end - 1] as Typed).type !== 'role' &&
    ['and', 'dan'].includes((segment[end - 1] as Typed).token.lower)
  )
    end -= 1;
  return join(text, segment.slice(start, end));
}

/** The first run of capitalised words, with the particles inside it. */
function capitalRun(segment: readonly Typed[], words: Words, from: number): Typed[] | null {
  const start = segment.findIndex(
    ({ type }, i) => i >= from && CAPITAL_TYPES.has(type) && type !== 'nameless',
  );
  if (start < 0) return null;
  let end = start + 1;
  while (end < segment.length && !isPossessive((segment[end - 1] as Typed).token.text)) {
    const { type, token } = segment[end] as Typed;
    if (
      !CAPITAL_TYPES.has(type) &&
      !words.names.bodyParticles.has(token.lower) &&
      token.text !== '&' &&
      type !== 'number'
    )
      break;
    end += 1;
  }
  while (end > start + 1 && !CAPITAL_TYPES.has((segment[end - 1] as Typed).type)) end -= 1;
  return segment.slice(start, end);
}

/** "the company", "perusahaan itu", "sources", "seorang pejabat". */
function readNameless(text: string, segment: readonly Typed[], words: Words): Reading | null {
  const at = segment.findIndex(({ token }) => words.pronouns.bodyNouns.has(token.lower));
  const definite = segment.some(({ token }) => words.pronouns.definite.has(token.lower));
  if (at >= 0 && definite)
    return { ...NOBODY, kind: 'body-noun', stands: (segment[at] as Typed).token.lower, isBody: true };
  const nameless = segment.find(({ token }) => words.roles.anonymous.has(token.lower));
  if (nameless) return { ...NOBODY, kind: 'anonymous', role: nameless.token.text };
  if (at >= 0) return { ...NOBODY, kind: 'anonymous', role: join(text, [segment[at] as Typed]) };
  return null;
}

function join(text: string, run: readonly Typed[]): string {
  if (!run.length) return '';
  return bare(
    text.slice((run[0] as Typed).token.start, (run.at(-1) as Typed).token.end).replace(/\s+/g, ' '),
  );
}
