/** The words that name the speaker behind a cue: "ujar Ratna Wulandari, Kepala Badan Uji, di Jakarta". */
import { isNameAlone, placesThenName } from './name-alone.ts';
import { BREAKS, type Token } from './types.ts';
import { classOf, isPossessive, listsOn, type Words } from './words.ts';

/** Tokens of the speaker after a tag: up to an aside, a date, a quotation or the sentence's end. */
export function speakerAfter(
  tokens: readonly Token[],
  from: number,
  words: Words,
): { to: number; source: Token[] } {
  const source: Token[] = [];
  let depth = 0;
  let i = from;
  let named = false;
  let role = false;
  for (; i < tokens.length && source.length < 40; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' || BREAKS.has(token.text) || /[!?]/.test(token.text)) break;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && token.text === ',' && !goesOnBehind(tokens, i, named, words)) break;
    if (depth === 0 && token.kind === 'word') {
      const type = classOf(token, words);
      if (type === 'role') role = true;
      // "Vale's manager, Mira Oakes": the owner is not the one who speaks
      const owns = words.grammar.head === 'last' && isPossessive(token.text);
      if (!owns && (['name', 'handle', 'initial'].includes(type) || (type === 'acronym' && !role)))
        named = true;
      if (stops(tokens, i, from, named, words)) break;
    }
    source.push(token);
  }
  while (source.length && ((source.at(-1) as Token).text === ',' || (source.at(-1) as Token).text === '.'))
    source.pop();
  return { to: i, source };
}

/** Behind a comma a role follows the name, or the name follows the role. */
function goesOnBehind(tokens: readonly Token[], comma: number, named: boolean, words: Words): boolean {
  let i = comma + 1;
  while (['the', 'a', 'an', 'his', 'her'].includes(tokens[i]?.lower ?? '')) i += 1;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (!named && listsOn(tokens, comma, words)) return true;
  const type = classOf(token, words);
  if (isNameAlone(tokens, i, words) || placesThenName(tokens, i, words)) return true;
  if (!named) return type === 'name' || type === 'honorific' || type === 'initial' || type === 'role';
  return (
    type === 'role' ||
    words.roles.modifiers.has(token.lower) ||
    tokens
      .slice(i, i + 6)
      .some(
        (next, k, all) =>
          classOf(next, words) === 'role' &&
          all.slice(0, k).every(({ text }) => text !== ',' && !words.cues.asides.has(text)),
      )
  );
}

function stops(tokens: readonly Token[], i: number, from: number, named: boolean, words: Words): boolean {
  const token = tokens[i] as Token;
  const { lower } = token;
  if (i === from || isInOffice(token, words)) return false;
  if (named && lower === 'dan' && isInOffice(tokens[i + 1], words)) return false;
  if (lower === 'and' && joinsOffices(tokens, i, words)) return false;
  if (!named && words.names.bodyParticles.has(lower) && nextIsBody(tokens, i, words)) return false;
  if (
    words.names.nameless.has(lower) &&
    !words.pronouns.person.has(lower) &&
    classOf(token, words) === 'nameless'
  )
    return true;
  if (!words.cues.asides.has(lower))
    return (
      words.grammar.tags === 'own' &&
      (words.cues.verbs.has(lower) || (named && isPlain(tokens[i - 1] as Token, token, words)))
    );
  if (!words.roles.links.has(lower) || !nextIsBody(tokens, i, words)) return true;
  const previous = tokens[i - 1] as Token;
  const afterRole =
    classOf(previous, words) === 'role' || words.roles.modifiers.has(previous.lower) || !named;
  return !afterRole && !['dari', 'of'].includes(lower);
}

/** "former Alder Gov. and Party Chairman Mira Oakes": behind an office without its bearer another office follows. */
function joinsOffices(tokens: readonly Token[], and: number, words: Words): boolean {
  const before = tokens[tokens[and - 1]?.text === '.' ? and - 2 : and - 1];
  const next = tokens[and + 1];
  if (!before || !next || !['role', 'honorific'].includes(classOf(before, words))) return false;
  return next.form.capital && before.form.capital;
}

/** "Menteri Dalam Negeri": a capitalised word of an office is no aside. */
const isInOffice = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && words.grammar.head === 'first' && classOf(token, words) === 'institutional';

/** A plain word behind a name goes on with something else ("akun Kalong berjumlah"). */
const isPlain = (previous: Token, token: Token, words: Words): boolean =>
  ['name', 'acronym', 'handle'].includes(classOf(previous, words)) &&
  classOf(token, words) === 'lower' &&
  !words.names.bodyParticles.has(token.lower) &&
  !words.names.particles.has(token.lower) &&
  !words.roles.modifiers.has(token.lower) &&
  !words.names.aliases.has(token.lower);

function nextIsBody(tokens: readonly Token[], i: number, words: Words): boolean {
  let next = i + 1;
  if (['the', 'a', 'an'].includes(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  return token !== undefined && ['body', 'institutional', 'acronym', 'name'].includes(classOf(token, words));
}
