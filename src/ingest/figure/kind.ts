/**
 * The role of a figure. Evidence is asked for in a fixed order, and the first that speaks decides: what is denied; the
 * counted noun; the word that governs the number and the one that is said of it; the figure it is joined to or part of;
 * whose the counted are; the nearest cue of the sentence; who claims it; the same number earlier; the passage; the unit.
 * The words are data (src/ingest/language/<lang>/figure-kinds.ts). What a cue means also depends on who speaks: what
 * the victim or an authority says was hit is confirmed, what a seller says he has is held.
 */
import type { FigureKind } from '../../model/vocabulary.ts';
import { frameOf } from './frame.ts';
import type { KindContext } from './kind-context.ts';
import { nearestCue } from './kind-cues.ts';
import { byCue, byEcho, byHolder, byPassage, byUnit } from './kind-far.ts';
import { byFrame, byNoun, byOwner, byWhole } from './kind-near.ts';
import type { Lexicons } from './lexicons.ts';

/** The kind of a figure. */
export function kindOf(context: KindContext, words: Lexicons): FigureKind {
  if (context.denied) return 'denied';
  const frame = frameOf(context, words);
  const cued = nearestCue(context, words);
  return (
    byNoun(context, words) ??
    byFrame(context, frame, cued, words) ??
    context.joined ??
    byWhole(context, cued) ??
    byOwner(context, frame, cued) ??
    byCue(context, cued) ??
    byHolder(context) ??
    byEcho(context) ??
    byPassage(context, words) ??
    byUnit(context, frame)
  );
}
