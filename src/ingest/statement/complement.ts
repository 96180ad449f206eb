/** The complement of a reporting verb: whom the words were addressed to, where they end, and whether any were given. */
import type { Act } from '../language/cues.ts';
import { PREDICATES } from '../language/predicates.ts';
import type { CueHit } from './cue-hits.ts';
import { isCoordinate, lastToken, type RuleContext } from './rules/context.ts';
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** "told customers", "told the Uji Post that", "assured him": whom the words were addressed to. */
export function skipAddressee(tokens: readonly Token[], hit: CueHit, { cues }: Words): number {
  const verb = (tokens[hit.from] as Token).lower;
  if (!cues.addressing.some((stem) => verb.startsWith(stem))) return hit.to;
  let at = hit.to;
  if (cues.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word') return hit.to;
  at += 1;
  if (/^\p{Lu}/u.test(first.text)) while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  for (let i = at; i < Math.min(tokens.length, at + 10); i += 1)
    if (cues.openers.has((tokens[i] as Token).lower) || (tokens[i] as Token).text === ':') return i;
  return at;
}

/** The content runs to the sentence's end, or to the next clause of speaking. */
export function contentEnd({ frame, hits, words }: RuleContext, first: number): number {
  const { tokens } = frame;
  for (const next of hits) {
    const end = next.from > first ? endBefore(tokens, first, next, words) : null;
    if (end !== null) return end;
  }
  const end = subordinateEnd(tokens, first, words) ?? lastToken(tokens);
  const { contrasts } = words.cues;
  const but = tokens.findIndex(
    ({ lower }, i) => i > first + 2 && i < end && contrasts.has(lower) && tokens[i - 1]?.text === ',',
  );
  return but > 0 ? but - 1 : end;
}

/** "Though police say the logs are gone, they hope": a clause that a conjunction opens ends at its comma. */
function subordinateEnd(tokens: readonly Token[], first: number, { cues }: Words): number | null {
  if (!cues.subordinators.has(tokens[0]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }, i) => i > first && text === ',');
  return comma > 0 ? comma : null;
}

/** Where content ends before the clause of a later cue; null where that cue stands inside it. */
function endBefore(tokens: readonly Token[], first: number, next: CueHit, words: Words): number | null {
  const previous = tokens[next.from - 1] as Token;
  if (next.participle && previous.text === ',') return next.from - 1;
  // 'called it "old," adding': the comma stands inside the marks
  if (next.participle && previous.kind === 'quote') return next.from;
  if (next.place === 'tag' && previous.text === ',' && words.grammar.tags === 'own') return next.from - 1;
  if (next.place === 'source' && previous.text === ',') return next.from - 1;
  if (next.place !== 'verb' || next.participle) return null;
  const behind = /^[,:]$/.test(tokens[next.to]?.text ?? '') ? tokens[next.to + 1] : tokens[next.to];
  const speaks = behind?.kind === 'quote' || words.cues.openers.has(behind?.lower ?? '');
  const joint = conjunctionBefore(tokens, next.from, words);
  if (speaks && isCoordinate(tokens[joint], words))
    return tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  const contrast = contrastBefore(tokens, first, next.from, words);
  if (contrast) return contrast;
  return behind?.kind === 'quote' ? clauseBefore(tokens, first, next.from) : null;
}

/** "…, while Oakes said": the comma before a conjunction, a short subject and a reporting verb. */
function contrastBefore(tokens: readonly Token[], first: number, verb: number, words: Words): number | null {
  const comma = tokens.findLastIndex(({ text }, i) => i > first && i < verb && text === ',');
  if (comma <= first || verb - comma > LONGEST_SUBJECT) return null;
  return words.cues.parting.has(tokens[comma + 1]?.lower ?? '') ? comma : null;
}
const LONGEST_SUBJECT = 7;

/** "and later told": index of the word before a verb and its adverbs. */
function conjunctionBefore(tokens: readonly Token[], verb: number, { cues }: Words): number {
  let i = verb - 1;
  while (i > 0 && cues.auxiliaries.has((tokens[i] as Token).lower) && (tokens[i] as Token).lower !== 'and')
    i -= 1;
  return i;
}

/** "… who would pay, Vale replied: "…"": the comma before the subject of a verb that a quotation follows. */
function clauseBefore(tokens: readonly Token[], first: number, verb: number): number | null {
  const comma = tokens.findLastIndex(({ text }, i) => i > first && i < verb && text === ',');
  return comma > first ? comma : null;
}

/** Acts whose content may be a bare noun phrase ("meminta konfirmasi", "mengklaim kemenangan"). */
const NOMINAL_ACTS: ReadonlySet<Act> = new Set<Act>([
  'ask',
  'claim',
  'deny',
  'opine',
  'describe',
  'accuse',
  'confirm',
  'warn',
]);

/** "claims to have", "threatened to publish": acts whose words may stand in an infinitive. */
const INFINITIVE_ACTS: ReadonlySet<Act> = new Set<Act>(['claim', 'promise', 'warn', 'ask']);

/** Whether a complement gives no words: "menyampaikan beberapa poin", "hal itu", "said nothing". */
export function isHollow(
  content: readonly Token[],
  { act, clausal }: { readonly act: Act; readonly clausal: boolean },
  opened: boolean,
  words: Words,
): boolean {
  const first = content[0];
  if (!first || content.some(({ kind }) => kind === 'quote') || opened) return false;
  const { hollow, subjects, subjectEnding, prefixed } = PREDICATES[words.lang];
  if (subjects.has(first.lower) && content.length >= SHORTEST_CLAUSE) return false;
  if (clausal && content.length > SHORTEST_CLAUSE && !hollow.has(first.lower)) return false;
  if (!prefixed) {
    if (first.lower === words.grammar.infinitive && INFINITIVE_ACTS.has(act)) return false;
    return (
      (hollow.has(first.lower) && !content.some(({ text }) => text === ',')) || !hasPredicate(content, words)
    );
  }
  if (hollow.has(first.lower) && act !== 'opine') return true;
  if (NOMINAL_ACTS.has(act)) return false;
  const isSubject = subjectEnding !== null && first.lower.endsWith(subjectEnding);
  return !isSubject && !hasPredicate(mainClause(content, words), words);
}

/** Words of the shortest clause: subject, verb, object. */
const SHORTEST_CLAUSE = 3;

/** Up to the first comma or conjunction, behind which a predicate is no longer the object's. */
function mainClause(content: readonly Token[], { lang }: Words): readonly Token[] {
  const { breaks, clauseOpeners } = PREDICATES[lang];
  const end = content.findIndex(({ text, lower }, i) => i > 0 && (text === ',' || breaks.has(lower)));
  return end < 0 || clauseOpeners.has((content[0] as Token).lower) ? content : content.slice(0, end);
}

/** Whether a stretch holds a predicate outside relative clauses: the mark of a clause rather than a noun phrase. */
export function hasPredicate(content: readonly Token[], words: Words): boolean {
  const { relatives } = PREDICATES[words.lang];
  let relative = false;
  for (const [i, token] of content.entries()) {
    const lower = token.lower.replace(/\u2019/g, "'");
    if (token.kind === 'quote') return true;
    if (relatives.has(lower) && i > 0) relative = true;
    else if (/^[,;]$/.test(token.text)) relative = false;
    else if (!relative && isPredicate(token, lower, i, words)) return true;
  }
  return false;
}

function isPredicate(token: Token, lower: string, at: number, words: Words): boolean {
  const lexicon = PREDICATES[words.lang];
  if (lexicon.words.has(lower) || lexicon.clitic?.test(lower)) return true;
  if (lexicon.prefixed)
    return (
      lexicon.shape.test(token.text) && !lexicon.exceptions.has(lower) && classOf(token, words) === 'lower'
    );
  return (
    at > 0 &&
    (lexicon.shape.test(token.text) ||
      (words.cues.verbs.has(lower) && lexicon.reporting?.test(token.text) === true))
  );
}
