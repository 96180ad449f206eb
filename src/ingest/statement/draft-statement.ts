/** Writes one statement down, with its stance and how sure it sounds. */

import type { StatementDraft } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import { tokensWithin } from '../../text/tokens.ts';
import { byLang } from '../language/by-lang.ts';
import { languageOf } from '../language/detect.ts';
import { FIGURE_KINDS } from '../language/figure-kinds.ts';
import { saidOn } from './said.ts';
import { NOBODY, type Speaker } from './speaker.ts';
import { certaintyOf, stanceOf } from './stance.ts';
import type { Attribution, Document } from './types.ts';

/** The statement in a span; `cue` is null for the further quotations of an attribution. */
export function draftStatement(
  document: Document,
  kind: StatementDraft['kind'],
  span: Span,
  cue: Attribution | null,
  speaker: Speaker,
  by: Pick<Attribution, 'rule' | 'confidence' | 'act'>,
): StatementDraft {
  const text = document.text.slice(span.start, span.end);
  const who = speaker ?? NOBODY;
  const lang = languageOf(document.atoms, ...tokensWithin(document.atoms, span)) ?? document.lang;
  const act = cue && by.act === 'confirm' && isHeldBack(cue) ? 'say' : by.act;
  return {
    kind,
    lang,
    text,
    span: { start: span.start, end: span.end },
    speaker: who.name,
    mention: who.mention,
    role: who.role,
    organization: who.organization,
    cue: cue
      ? { text: document.text.slice(cue.cue.start, cue.cue.end), start: cue.cue.start, end: cue.cue.end }
      : null,
    stance: stanceOf(text, act, lang, {
      cue: cue && document.text.slice(cue.cue.start, cue.cue.end),
      isActor: isActor(who, document.lang),
    }),
    certainty: certaintyOf(
      text,
      cue && act === by.act ? document.text.slice(cue.cue.start, cue.cue.end) : null,
      act,
      lang,
    ),
    said: cue ? saidOn(document, cue.frame, cue.content) : null,
    confidence: by.confidence,
    rule: by.rule,
  };
}

/** "penjual", "the hacker": the speaker is an attacker by role or mention. */
function isActor({ role, mention }: Pick<Speaker, 'role' | 'mention'>, lang: Document['lang']): boolean {
  const words = `${role ?? ''} ${mention?.text ?? ''}`.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => ACTORS[lang].has(word));
}
const actors = (lang: Document['lang']) =>
  new Set(FIGURE_KINDS[lang].actors.map((word) => word.replace('*', '')));
const ACTORS = byLang(actors);

/** "belum berani memastikan", "could not confirm": a confirmation that is not given. */
const isHeldBack = ({ frame, cue }: Attribution): boolean =>
  frame.tokens
    .filter(({ end }) => end <= cue.start)
    .slice(-WORDS_BETWEEN)
    .some(({ lower }) => HOLDS_BACK.has(lower));
/** A word may stand between the negation and the verb. */
const WORDS_BETWEEN = 2;
const HOLDS_BACK = new Set('belum tidak enggan not cannot never unable'.split(' '));
