/** Data itu identik, kata Ratna, Kamis (20/5/2021). — Kejadian itu, kata Ratna, berlangsung … — No data was taken, Vale said. */
import { hasPredicate, skipAddressee } from '../complement.ts';
import type { CueHit } from '../cue-hits.ts';
import { speakerAfter } from '../speaker-after.ts';
import { subjectBefore } from '../subject.ts';
import type { Token } from '../types.ts';
import type { Words } from '../words.ts';
import { cueSpan, isTail, lastToken, type Rule, spanOf } from './context.ts';

/** Fewer words before the tag are an opening ("Sebaliknya, kata Ratna, …") and the content follows. */
const SHORTEST_CLAUSE = 3;

export const clauseThenTag: Rule = ({ frame, words }, hit) => {
  const { tokens } = frame;
  const ownTags = words.grammar.tags === 'own';
  if (hit.place === 'source' || hit.place === 'passive' || hit.participle) return null;
  const inverted =
    tokens[hit.from - 1]?.text === ',' && (ownTags ? hit.place === 'tag' : inverts(tokens, hit, words));
  const addressed = ownTags ? hit.to : skipAddressee(tokens, hit, words);
  if (!inverted && (ownTags || !isTail(tokens, addressed, words))) return null;
  if (!ownTags && takesObject(tokens, hit, words)) return null;
  const named = inverted
    ? speakerAfter(tokens, hit.to, words)
    : { to: lastToken(tokens), source: lastSegment(tokens, hit.from, words) };
  if (!hit.pronoun && !named.source.length) return null;
  const comma = inverted ? hit.from - 1 : commaBefore(tokens, hit.from);
  if (comma <= 0) return null;
  if (!ownTags && inverted && !isTail(tokens, named.to, words, true)) return null;
  if (!ownTags && inverted && hasPredicate(named.source, words)) return null;
  if (!ownTags && !inverted && opensQuotation(tokens, hit.to)) return null;
  const end = lastToken(tokens);
  const goesOn = ownTags
    ? inverted && tokens[named.to]?.text !== '(' && hasClause(tokens, named.to, end)
    : !inverted && tokens[hit.to]?.text === ',' && end - hit.to > 3 && !addsOn(tokens, hit.to + 1, words);
  const rest = ownTags ? named.to : hit.to;
  if (!ownTags && !goesOn && !isClause(tokens.slice(0, comma), words)) return null;
  const content = goesOn
    ? spanOf(tokens, leadsIn(tokens, comma, words) ? rest : 0, end)
    : spanOf(tokens, 0, comma);
  if (!content) return null;
  return {
    rule: 'clause-then-tag',
    confidence: 0.8,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source: named.source,
    speaker: hit.pronoun ? 'pronoun' : 'named',
    content,
    quotes: [],
  };
};

/** "Vale will meet them, Oakes said, adding, "…"": a further participle has its own words. */
const addsOn = (tokens: readonly Token[], at: number, { cues, grammar }: Words): boolean =>
  grammar.participle !== null &&
  cues.verbs.has(tokens[at]?.lower ?? '') &&
  (tokens[at] as Token).lower.endsWith(grammar.participle);

/** "…, said Lee Vale": English turns subject and verb round only with plain verbs of saying and before a name. */
function inverts(tokens: readonly Token[], hit: CueHit, { cues, roles }: Words): boolean {
  const next = tokens[hit.to];
  const cue = (tokens[hit.from] as Token).lower;
  if (!next || !['say', 'add', 'write'].includes(hit.act) || /^(?:told|tells|inform|notif)/.test(cue))
    return false;
  return /^\p{Lu}/u.test(next.text) || cues.determiners.has(next.lower) || roles.indefinite.has(next.lower);
}

/** "…, some bakers wonder about the ovens": a verb of few words takes its own object. */
const takesObject = (tokens: readonly Token[], { from, to }: CueHit, { cues }: Words): boolean =>
  cues.narrow.has((tokens[from] as Token).lower) &&
  to < lastToken(tokens) &&
  (tokens[to] as Token).text !== ',';

/** "The fire that closed the bakery was set, Vale said": whole words before a tag; a predicate anywhere, where no aside opens them. */
const isClause = (tokens: readonly Token[], words: Words): boolean =>
  hasPredicate(tokens, words) ||
  (!words.cues.asides.has((tokens[0] as Token).lower) &&
    !words.cues.connectives.has((tokens[0] as Token).lower) &&
    tokens.some((_, i) => hasPredicate(tokens.slice(i, i + 1), words)));

/** "When the bakers left, Vale replied: "…"": the words are those behind the verb. */
const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  /^[,:]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote';

/** What stands before the tag is only an opening ("Sebaliknya", "Atas kejadian itu"), and the content follows. */
const leadsIn = (tokens: readonly Token[], comma: number, words: Words): boolean =>
  comma < SHORTEST_CLAUSE ||
  words.cues.asides.has((tokens[0] as Token).lower) ||
  words.cues.connectives.has((tokens[0] as Token).lower);

function commaBefore(tokens: readonly Token[], verb: number): number {
  for (let i = verb - 1; i > 0; i -= 1) if ((tokens[i] as Token).text === ',') return i;
  return -1;
}

function lastSegment(tokens: readonly Token[], verb: number, words: Words): Token[] {
  const comma = commaBefore(tokens, verb);
  if (comma < 0) return [];
  const { source } = subjectBefore(tokens.slice(comma + 1), verb - comma - 1, words);
  return source;
}

/** Whether behind the speaker's name more than a date or setting follows. */
function hasClause(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens
    .slice(from, end)
    .filter(({ kind, lower }) => kind === 'word' && /^\p{Ll}/u.test(lower) && !/\d/.test(lower));
  const first = words[0];
  return (
    words.length >= 3 &&
    first !== undefined &&
    ![
      'saat',
      'ketika',
      'di',
      'dalam',
      'usai',
      'kepada',
      'seperti',
      'melalui',
      'senin',
      'selasa',
      'rabu',
      'kamis',
      'jumat',
      'sabtu',
      'minggu',
      'sambil',
      'pada',
      'lewat',
      'dikutip',
      'menanggapi',
      'setelah',
    ].includes(first.lower)
  );
}
