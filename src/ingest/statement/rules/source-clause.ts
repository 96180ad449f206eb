/** Menurut Ratna, … — …, according to Corvex. — menurutnya, … */
import { DATES } from '../../language/dates.ts';
import { speakerAfter } from '../speaker-after.ts';
import { splitAtCommas } from '../split-at-commas.ts';
import type { Token } from '../types.ts';
import { classOf, type Words } from '../words.ts';
import { cueSpan, isCoordinate, lastToken, type Rule, spanOf } from './context.ts';

/** "Dikutip dari" tells where the outlet read it; where somebody speaks in the sentence, the words are theirs. */
const RELAYS = /^(?:dikutip|dilansir|melansir|mengutip|dinukil)$/;

export const sourceClause: Rule = ({ frame, words, hits }, hit) => {
  if (hit.place !== 'source') return null;
  if (RELAYS.test((frame.tokens[hit.from] as Token).lower) && hits.some((other) => other !== hit))
    return null;
  const { tokens } = frame;
  const leads = leadsSentence(tokens, hit.from) || leadsClause(tokens, hit.from, words);
  const { to, source } = hit.pronoun
    ? { to: hit.to, source: [] as Token[] }
    : sourceTokens(tokens, hit.to, words, leads);
  if (!hit.pronoun && !source.length) return null;
  const end = lastToken(tokens);
  const after = spanOf(tokens, skipDate(tokens, to, words), end);
  const content = leads && after ? after : spanOf(tokens, 0, hit.from);
  if (!content) return null;
  return {
    rule: 'source-clause',
    confidence: 0.85,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: hit.pronoun ? 'pronoun' : 'named',
    content,
    quotes: [],
  };
};

/** "…, but according to Corvex the logs are gone": behind a conjunction the words of the source follow. */
const leadsClause = (tokens: readonly Token[], from: number, words: Words): boolean =>
  isCoordinate(tokens[from - 1], words) && tokens[from - 2]?.text === ',';

/** "Dikutip dari Kabar Uji, Selasa 25 Agustus 2015, …": the day is no content. */
function skipDate(tokens: readonly Token[], from: number, words: Words): number {
  if (tokens[from]?.text !== ',' || !((tokens[from + 1]?.lower ?? '') in DATES[words.lang].weekdays))
    return from;
  const comma = tokens.slice(from + 1, from + 12).findIndex(({ text }) => text === ',');
  return comma < 0 ? from : from + 1 + comma;
}

/** A source phrase leads when at most a connective or a short aside stands before it. */
function leadsSentence(tokens: readonly Token[], from: number): boolean {
  if (tokens.slice(0, from).some(({ kind }) => kind === 'quote')) return false;
  return (
    from <= 2 ||
    splitAtCommas(tokens.slice(0, from)).every(
      (segment) => segment.length <= 2 && !segment.some(({ kind }) => kind === 'quote'),
    )
  );
}

/** The source's own words, with its apposition: up to the comma behind which no role or name follows. */
function sourceTokens(
  tokens: readonly Token[],
  from: number,
  words: Words,
  leads: boolean,
): { to: number; source: Token[] } {
  if (!leads) return speakerAfter(tokens, from, words);
  const { pronouns } = words;
  const head = tokens[from] as Token | undefined;
  if (head && (pronouns.person.has(head.lower) || pronouns.body.has(head.lower)))
    return { to: from + 1, source: [head] };
  let to = from;
  let commas = 0;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' || token.text === ':') break;
    if (token.text === ',') {
      const next = tokens[i + 1];
      if (commas >= 2 || !next || !isApposition(tokens, i + 1, words)) {
        to = i;
        break;
      }
      commas += 1;
    }
    to = i + 1;
    if (i - from > 30) break;
  }
  const bareEnd = nameEnd(tokens, from, to, words);
  if (bareEnd) return { to: bareEnd, source: tokens.slice(from, bareEnd) };
  if (to >= lastToken(tokens)) return speakerAfter(tokens, from, words);
  return { to, source: tokens.slice(from, to) };
}

/** Without a comma the source ends where its name does: "Menurut Ratna data itu lama". */
function nameEnd(tokens: readonly Token[], from: number, to: number, words: Words): number | null {
  let named = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    const type = classOf(token, words);
    if (type === 'name' || type === 'acronym') named = true;
    else if (named && words.grammar.articles.has(token.lower) && isName(tokens[i - 1], words)) return i;
    else if (
      type === 'lower' &&
      named &&
      !words.roles.links.has(token.lower) &&
      !words.names.bodyParticles.has(token.lower) &&
      !words.cues.asides.has(token.lower) &&
      !words.roles.modifiers.has(token.lower)
    )
      return i;
  }
  return null;
}

const isName = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && ['name', 'acronym'].includes(classOf(token, words));

/** Behind the comma a role or a name stands, and a comma closes it. */
function isApposition(tokens: readonly Token[], at: number, words: Words): boolean {
  let i = at;
  if (['the', 'a', 'an'].includes(tokens[i]?.lower ?? '')) i += 1;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const close = tokens.slice(i, i + 14).findIndex(({ text }) => text === ',');
  if (close < 0) return false;
  const type = classOf(token, words);
  if (type === 'role' || words.roles.modifiers.has(token.lower)) return true;
  return (
    type === 'name' &&
    close <= 4 &&
    tokens.slice(i, i + close).every((word) => classOf(word, words) === 'name')
  );
}
