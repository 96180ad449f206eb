/** Tells role and body apart in the words around a name: "Juru Bicara Badan Uji", "Corvex Chief Operating Officer". */
import { CAPITAL_TYPES, isCapital, join, type Typed } from './typed.ts';
import { isPossessive, type Words } from './words.ts';

export interface Office {
  readonly role: string | null;
  readonly organization: string | null;
}

/** Role and body in the words before a name; null where they tell neither. */
export function officeBefore(text: string, run: readonly Typed[], words: Words): Office | null {
  const clean = run.filter(({ type }) => type !== 'mark' && type !== 'honorific');
  const head = clean.findIndex(({ type }) => type === 'role');
  if (head >= 0)
    return words.grammar.head === 'first'
      ? roleThenBody(text, clean, head, words)
      : bodyThenRole(text, clean, words);
  const title = run.find(({ token, type }) => type === 'honorific' && words.roles.titles.has(token.lower));
  const body = bodyOf(text, clean);
  return title
    ? { role: title.token.text, organization: body }
    : body
      ? { role: null, organization: body }
      : null;
}

function bodyOf(text: string, run: readonly Typed[]): string | null {
  const owner = run.findLastIndex(({ token }) => isPossessive(token.text));
  const first = run.findIndex(owner >= 0 ? isCapital : ({ type }) => type === 'body' || type === 'acronym');
  if (first < 0 || (owner >= 0 && first > owner)) return null;
  return join(text, run.slice(first, owner >= 0 ? owner + 1 : run.length));
}

/** Indonesian: the role, then its body: "Kepala Divisi Hukum dan Investigasi | ICW". */
export function roleThenBody(text: string, run: readonly Typed[], head: number, words: Words): Office {
  let end = head + 1;
  while (end < run.length && !startsBody(run, end, words)) end += 1;
  let body = end;
  while (body < run.length && isLink(run[body] as Typed, words)) body += 1;
  while (end > head + 1 && words.names.bodyParticles.has((run[end - 1] as Typed).token.lower)) end -= 1;
  return {
    role: join(text, run.slice(head, end)),
    organization: join(text, withoutStop(run.slice(body))) || null,
  };
}

/** "analis Corvex Labs.": the full stop of the sentence is no part of the name. */
const withoutStop = (run: readonly Typed[]): readonly Typed[] =>
  run.slice(0, run.findLastIndex(({ token }) => token.text !== '.') + 1);

/** "Direktur | dari | Corvex", "pemilik toko | yang bernama | Kopirasa". */
const isLink = ({ token }: Typed, { roles }: Words): boolean =>
  roles.links.has(token.lower) || token.lower === 'yang' || token.lower === 'bernama';

function startsBody(run: readonly Typed[], at: number, words: Words): boolean {
  const { type, token } = run[at] as Typed;
  const { lower } = token;
  if (isLink(run[at] as Typed, words)) return true;
  if (words.roles.modifiers.has(lower) || words.roles.units.has(lower)) return false;
  if (type === 'body') return true;
  const next = run[at + 1]?.type;
  if (type === 'acronym') return next !== 'acronym' && next !== 'body';
  if (type === 'name')
    return !run.slice(at + 1).some((later) => later.type === 'body' || later.type === 'acronym');
  return false;
}

const isRole = ({ type, token }: Typed, words: Words): boolean =>
  type === 'role' || words.roles.modifiers.has(token.lower);

/** English before a name: the body, then the role: "Brightwater | chief executive". */
function bodyThenRole(text: string, run: readonly Typed[], words: Words): Office {
  let end = run.length;
  while (end > 0 && (run[end - 1] as Typed).type !== 'role') end -= 1;
  let start = end - 1;
  while (start > 0 && belongsToRole(run, start - 1, words)) start -= 1;
  const body = run
    .slice(0, start)
    .filter(({ type, token }) => CAPITAL_TYPES.has(type) || words.names.bodyParticles.has(token.lower));
  while (body.length && !isCapital(body[0] as Typed)) body.shift();
  while (body.length && !isCapital(body.at(-1) as Typed)) body.pop();
  return { role: join(text, run.slice(start, end)), organization: body.length ? join(text, body) : null };
}

/** Lower-case words before a role's head belong to it ("managing security consultant"), as do capitalised role words. */
function belongsToRole(run: readonly Typed[], at: number, words: Words): boolean {
  const before = run[at] as Typed;
  const { lower } = before.token;
  if (lower === 'and') return at > 0 && isRole(run[at - 1] as Typed, words);
  const capital = /^\p{Lu}/u.test(before.token.text);
  const next = (run[at + 1] as Typed).token.text;
  if (before.type !== 'role' && capital && /^\p{Ll}/u.test(next)) return false;
  if (isRole(before, words)) return true;
  return before.type === 'lower' && !words.roles.links.has(lower) && !DETERMINERS.has(lower);
}

const DETERMINERS = new Set('a an the his her its their one another this that'.split(' '));

/** English apart from a name: "the vice president of Alder Furniture", "an Corvex spokesman", "chief engineer in the Harbour Office". */
export function officeBeside(text: string, run: readonly Typed[], words: Words): Office | null {
  const head = run.findIndex(({ type }) => type === 'role');
  if (head < 0) return null;
  if (words.grammar.head === 'first') return roleThenBody(text, run, head, words);
  let end = head + 1;
  while (
    end < run.length &&
    (isRole(run[end] as Typed, words) ||
      isInsideRole(run, end, words) ||
      ((run[end] as Typed).token.lower === 'and' && run[end + 1]?.type === 'role'))
  )
    end += 1;
  const before = bodyThenRole(text, run.slice(0, end), words);
  const link = run[end];
  if (!link || !words.roles.links.has(link.token.lower)) return before;
  const first = run.findIndex((typed, i) => i > end && isCapital(typed));
  if (first < 0)
    return { role: withDuties(text, run, before.role, end, words), organization: before.organization };
  return {
    role: isDuty(run, end) ? withDuties(text, run, before.role, end, words) : before.role,
    organization: before.organization ?? stripArticle(join(text, capitalRun(run, first, words))),
  };
}

/** "chief risk officer": a plain word between two of the role. */
const isInsideRole = (run: readonly Typed[], at: number, { roles }: Words): boolean => {
  const { type, token } = run[at] as Typed;
  return (
    type === 'lower' &&
    run[at + 1]?.type === 'role' &&
    !roles.links.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    token.lower !== 'and'
  );
};

/** "vice president of bread and cakes at Corvex": behind "of" a plain word, and no article. */
const isDuty = (run: readonly Typed[], link: number): boolean => {
  const next = run[link + 1];
  return next?.type === 'lower' && !DETERMINERS.has(next.token.lower);
};

/** "vice president of mission operations": lower-case duties belong to the role. */
function withDuties(
  text: string,
  run: readonly Typed[],
  role: string | null,
  end: number,
  words: Words,
): string | null {
  if ((run[end] as Typed).token.lower !== 'of' || !role) return role;
  let to = end + 1;
  while (
    to < run.length &&
    (run[to] as Typed).type === 'lower' &&
    (!words.cues.asides.has((run[to] as Typed).token.lower) || joinsDuties(run, to))
  )
    to += 1;
  return to > end + 1 ? `${role} ${join(text, run.slice(end, to))}` : role;
}

/** "Mira Oakes of Alder College"; "Sekar Arumdati dari Fakultas Uji". */
export function officeAfter(text: string, run: readonly Typed[], words: Words): Office | null {
  const first = run[0];
  if (!first) return null;
  if (first.type === 'role') return officeBeside(text, run, words);
  if (!words.roles.links.has(first.token.lower)) return null;
  const start = run.findIndex(isCapital);
  if (start < 0 || start > 3) return null;
  return { role: null, organization: stripArticle(join(text, capitalRun(run, start, words))) };
}

/** "of bread and cakes" */
const joinsDuties = (run: readonly Typed[], at: number): boolean =>
  run[at]?.token.lower === 'and' && run[at + 1]?.type === 'lower';

const stripArticle = (text: string): string => text.replace(/^[Tt]he /, '');

/** A run of capitalised words with the particles inside it. */
export function capitalRun(run: readonly Typed[], start: number, words: Words): Typed[] {
  let end = start + 1;
  for (let i = start + 1; i < run.length; i += 1) {
    const { type, token } = run[i] as Typed;
    if (CAPITAL_TYPES.has(type) || type === 'number') end = i + 1;
    else if (!words.names.bodyParticles.has(token.lower) && token.text !== '&' && token.text !== '.') break;
  }
  return run.slice(start, end);
}
