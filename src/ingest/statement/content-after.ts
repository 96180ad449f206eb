/** Where the content begins after a reporting verb. */
import { hasPredicate } from './complement.ts';
import { lastToken } from './rules/context.ts';
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** Where the content begins after a verb: addressee, setting of the speech and the opening word left out. */
export function contentAfter(tokens: readonly Token[], from: number, words: Words): number {
  let at = from;
  while (
    at < tokens.length &&
    words.cues.auxiliaries.has((tokens[at] as Token).lower) &&
    ['lagi', 'pula', 'singkat', 'juga', 'again', 'also'].includes((tokens[at] as Token).lower)
  )
    at += 1;
  at = skipToOpener(tokens, skipSetting(tokens, at, words), words);
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at += 1;
  if (words.cues.openers.has(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.text === ',') at += 1;
  return at;
}

/** "told the baker Lee Vale, "…"", "said of the fire: "…"": a quotation that ends the sentence, behind no more than an address or a setting. */
export function quoteBehind(tokens: readonly Token[], from: number, words: Words): number | null {
  const at = tokens.findIndex(({ kind }, i) => i >= from && kind === 'quote');
  if (at <= from || at - from > LONGEST_SETTING || !/^[,:]$/.test((tokens[at - 1] as Token).text))
    return null;
  const between = tokens.slice(from, at - 1);
  const { openers, verbs } = words.cues;
  if (between.some(({ lower }) => openers.has(lower) || verbs.has(lower)) || hasPredicate(between, words))
    return null;
  return lastToken(tokens) === at + 1 ? at : null;
}

/** "confirmed today that", "said during a call that": an aside before the opening word. */
function skipToOpener(tokens: readonly Token[], from: number, { cues, grammar }: Words): number {
  const first = tokens[from];
  if (grammar.dropsSubject || !first || !(cues.asides.has(first.lower) || cues.auxiliaries.has(first.lower)))
    return from;
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ',' || token.kind === 'quote') return from;
    if (token.lower === 'that') return i;
  }
  return from;
}

/** How many tokens a setting between verb and content may have. */
const LONGEST_SETTING = 24;

/** "kepada wartawan di Jakarta, Kamis (20/5),", "in a statement on Monday that". */
function skipSetting(tokens: readonly Token[], from: number, words: Words): number {
  const first = tokens[from];
  if (first?.kind !== 'word') return from;
  const { cues, names } = words;
  const isSetting =
    cues.addressees.has(first.lower) ||
    (names.nameless.has(first.lower) &&
      classOf(first, words) === 'nameless' &&
      !words.pronouns.person.has(first.lower) &&
      !words.pronouns.definite.has(first.lower) &&
      !words.pronouns.body.has(first.lower) &&
      !words.roles.indefinite.has(first.lower)) ||
    (cues.asides.has(first.lower) &&
      tokens.slice(from + 1, from + 5).some((token) => cues.settings.has(token.lower)));
  if (!isSetting) return from;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_SETTING); i += 1) {
    const token = tokens[i] as Token;
    if (cues.openers.has(token.lower) && token.lower !== 'untuk' && token.lower !== 'if') return i;
    if (token.kind === 'quote' || token.text === ':') return i;
    if (token.text === ',' && !continuesSetting(tokens, i + 1, words)) return i;
  }
  return from;
}

function continuesSetting(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    words.names.nameless.has(token.lower) &&
    /^\p{Lu}/u.test(token.text) &&
    !words.pronouns.person.has(token.lower) &&
    !words.pronouns.definite.has(token.lower)
  );
}
