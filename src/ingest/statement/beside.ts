/** What stands behind a run of names and belongs to it: the name behind an office, the body behind a name, appositions. */
import { goesOn, isInRun } from './name-run.ts';
import { splitAtCommas } from './split-at-commas.ts';
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** "Bintang Kisah 8 itu": the pointer that makes a description of what looks like a name. */
export function pointerBehind(tokens: readonly Token[], at: number, words: Words): Token[] {
  const next = tokens[at]?.kind === 'word' && /^\p{N}/u.test((tokens[at] as Token).text) ? at + 1 : at;
  const pointer = tokens[next];
  return words.grammar.pointer === 'behind' && pointer && words.pronouns.definite.has(pointer.lower)
    ? [pointer]
    : [];
}

/** "Kepala Dinas Uji Kota, Ratna Wulandari,": a name alone behind a comma belongs to the role before it. */
export function nameBehind(
  tokens: readonly Token[],
  run: readonly Token[],
  at: number,
  words: Words,
): Token[] {
  if (words.grammar.head === 'last' && !endsInOffice(tokens, run, at, words)) return [];
  if (!run.some((token) => classOf(token, words) === 'role')) return [];
  let comma = at;
  while (
    comma < tokens.length &&
    comma - at < LONGEST_DESCRIPTION &&
    /[\p{L}\p{N}()]/u.test((tokens[comma] as Token).text)
  )
    comma += 1;
  if (tokens[comma]?.text !== ',') return [];
  let end = comma + 1;
  while (end < tokens.length && ['name', 'initial'].includes(classOf(tokens[end] as Token, words))) end += 1;
  const closes =
    !tokens[end] || /^[,(.]$/.test((tokens[end] as Token).text) || (tokens[end] as Token).kind === 'word';
  return end > comma + 1 && end - comma <= 6 && closes ? tokens.slice(at, end) : [];
}
/** "the founder, Mira Oakes,": in English the office stands right before the comma, and a whole name behind it. */
function endsInOffice(tokens: readonly Token[], run: readonly Token[], at: number, words: Words): boolean {
  const office = run.at(-1) as Token;
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && ['name', 'initial'].includes(classOf(token, words));
  return (
    office.form.small &&
    classOf(office, words) === 'role' &&
    tokens[at]?.text === ',' &&
    isName(tokens[at + 1]) &&
    isName(tokens[at + 2])
  );
}

/** Words that may stand between a role and the comma before its bearer's name. */
const LONGEST_DESCRIPTION = 9;

/** "Pandu dari Fakultas Uji": the body behind a name. */
export function bodyBehind(tokens: readonly Token[], at: number, words: Words): Token[] {
  const link = tokens[at];
  const place = workplace(tokens, at, words);
  if (place.length) return place;
  if (!link || !['dari', 'of', 'from'].includes(link.lower) || !isInRun(tokens[at + 1] ?? link, words))
    return [];
  let end = at + 2;
  while (end < tokens.length && goesOn(tokens, at + 1, end, words)) end += 1;
  return tokens.slice(at, end);
}

/** "Mira Oakes teaches botany at Alder College", "Vale, who works with the lab at Corvex": the body where somebody works. */
function workplace(tokens: readonly Token[], at: number, words: Words): Token[] {
  const verb = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who' ? at + 2 : at;
  if (!words.roles.works.has(tokens[verb]?.lower ?? '')) return [];
  for (let i = verb + 1; i < Math.min(tokens.length, verb + LONGEST_DESCRIPTION); i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return [];
    const first = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    if (token.lower !== 'at' || !tokens[first] || !isInRun(tokens[first] as Token, words)) continue;
    let end = first + 1;
    while (end < tokens.length && goesOn(tokens, first, end, words)) end += 1;
    return [token, ...tokens.slice(first, end)];
  }
  return [];
}

/** ", an Corvex spokesman," after a name. */
export function apposition(tokens: readonly Token[], at: number, words: Words): Token[] {
  if (tokens[at]?.text !== ',') return [];
  const segment = splitAtCommas(tokens.slice(at + 1, at + 22))[0] ?? [];
  const first = segment.find(({ kind, lower }) => kind === 'word' && !['the', 'a', 'an'].includes(lower));
  if (!first || segment.length > 18) return [];
  const early = segment.slice(0, 6).some((token) => classOf(token, words) === 'role');
  return early && !words.cues.asides.has(first.lower) ? [tokens[at] as Token, ...segment] : [];
}
