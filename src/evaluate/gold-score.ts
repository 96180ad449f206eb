/** Compares one article's statements and figures with the annotated ones; all results are counts that add up. */
import { lengthOf, matchBest, overlap, type Piece, piecesOf, sameWords, shared } from './gold-locate.ts';
import { sameName, sameOffice, sameSurname } from './gold-names.ts';
import type { GoldDocument, GoldFigure, GoldOptions, GoldStatement, Prediction } from './gold-types.ts';

export type Counts = Record<string, number>;

/** Half of the longer piece must be shared for a match. */
const HALF = 0.5;
const INDIRECT = ['mixed', 'indirect'];

export function scoreDocument(
  gold: GoldDocument,
  found: Prediction | undefined,
  options: GoldOptions,
): Counts {
  const counts: Counts = {};
  const add = (key: string, by = 1): void => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  scoreDirect(gold, found?.statements ?? [], options, add);
  scoreIndirect(gold, found?.statements ?? [], options, add);
  if (gold.figures) scoreFigures(gold.figures, found?.figures ?? [], add);
  return counts;
}

type Add = (key: string, by?: number) => void;

const namesOf = ({ speaker, speakerAliases = [] }: GoldStatement): string[] =>
  [speaker, ...speakerAliases].filter((name) => name !== null);

function isIgnored(gold: GoldDocument, piece: Piece): boolean {
  return piece.ranges !== null && shared(piece.ranges, gold.ignore ?? []) > HALF * lengthOf(piece.ranges);
}

function scoreDirect(
  gold: GoldDocument,
  found: readonly GoldStatement[],
  options: GoldOptions,
  add: Add,
): void {
  const wanted = piecesOf(gold, gold.statements ?? [], ['direct'], true);
  const given = piecesOf(gold, found, ['direct'], true);
  const reported = piecesOf(gold, gold.statements ?? [], INDIRECT, false);
  const inReported = ({ ranges }: Piece): boolean =>
    !options.strictKinds &&
    ranges !== null &&
    reported.some((one) => one.ranges && shared(ranges, one.ranges) >= 0.8 * lengthOf(ranges));
  const strict = matchBest(wanted, given, sameWords, 0.9);
  add('direct.tp', strict.fromLeft.size);
  add('direct.fn', wanted.length - strict.fromLeft.size);
  given.forEach((piece, j) => {
    if (strict.fromRight.has(j) || options.ignoreExtra || isIgnored(gold, piece) || inReported(piece)) return;
    add('direct.fp');
  });
  const loose = matchBest(wanted, given, overlap, HALF);
  wanted.forEach(({ statement }, i) => {
    const at = loose.fromLeft.get(i);
    const match = at === undefined ? null : (given[at] as Piece).statement;
    scoreOffice(statement, match, add);
    scoreSpeaker(statement, match, options, add);
  });
}

function scoreOffice(gold: GoldStatement, match: GoldStatement | null, add: Add): void {
  for (const key of ['role', 'org', 'cue'] as const) {
    const wanted = gold[key];
    if (wanted === null || !match) continue;
    add(`${key}.n`);
    if (sameOffice(wanted, match[key])) add(`${key}.ok`);
  }
}

function scoreSpeaker(
  gold: GoldStatement,
  match: GoldStatement | null,
  { skipSilver }: GoldOptions,
  add: Add,
): void {
  if (skipSilver && /auto|derived/.test(gold.speakerFrom ?? '')) return;
  const names = namesOf(gold);
  if (!names.length) {
    if (match) add('nobody.n');
    if (match && match.speaker !== null) add('nobody.named');
    return;
  }
  add('speaker.n');
  const full = match !== null && names.some((name) => sameName(name, match.speaker));
  if (full) add('speaker.full');
  if (full || (match && names.some((name) => sameSurname(name, match.speaker)))) add('speaker.surname');
}

function scoreIndirect(
  gold: GoldDocument,
  found: readonly GoldStatement[],
  { speechOnly }: GoldOptions,
  add: Add,
): void {
  const isSpeech = ({ speech }: GoldStatement): boolean => !speechOnly || speech !== false;
  const all = gold.statements ?? [];
  const wanted = piecesOf(gold, all.filter(isSpeech), INDIRECT, false);
  const beliefs = piecesOf(
    gold,
    all.filter((one) => !isSpeech(one)),
    INDIRECT,
    false,
  );
  const given = piecesOf(gold, found, INDIRECT, false);
  const match = matchBest(wanted, given, overlap, HALF);
  add('indirect.tp', match.fromLeft.size);
  add('indirect.fn', wanted.length - match.fromLeft.size);
  given.forEach((piece, j) => {
    if (
      match.fromRight.has(j) ||
      isIgnored(gold, piece) ||
      beliefs.some((one) => one.ranges && overlap(one, piece) >= HALF)
    )
      return;
    add('indirect.fp');
  });
  match.fromLeft.forEach((j, i) => {
    const names = namesOf((wanted[i] as Piece).statement);
    if (!names.length) return;
    add('reported.n');
    const speaker = (given[j] as Piece).statement.speaker;
    if (names.some((name) => sameName(name, speaker) || sameSurname(name, speaker))) add('reported.surname');
  });
}

interface Group {
  readonly first: GoldFigure;
  readonly all: GoldFigure[];
}

type Same = (a: GoldFigure, b: GoldFigure) => boolean;

/** One entry per figure that `same` tells apart, with all that assert it. */
function grouped(figures: readonly GoldFigure[], same: Same): Group[] {
  const groups: Group[] = [];
  for (const figure of figures) {
    const group = groups.find(({ first }) => same(first, figure));
    if (group) group.all.push(figure);
    else groups.push({ first: figure, all: [figure] });
  }
  return groups;
}

const unitOf = ({ unit, currency }: GoldFigure): string =>
  unit === 'money' ? `money:${currency ?? '?'}` : unit;
const sameValue: Same = (a, b) => Math.abs(a.value - b.value) <= 1e-6 * Math.max(1, Math.abs(a.value));
const sameFigure: Same = (a, b) => unitOf(a) === unitOf(b) && sameValue(a, b);
const sameClaimant = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameName(a, b) || sameSurname(a, b);

/** Matches figures by `same`, counts them under a name, and returns the matched pairs. */
function matchFigures(
  name: string,
  gold: readonly GoldFigure[],
  found: readonly GoldFigure[],
  same: Same,
  add: Add,
): [Group, Group][] {
  const wanted = grouped(gold, same);
  const given = grouped(found, same);
  const match = matchBest(wanted, given, (a, b) => (same(a.first, b.first) ? 1 : 0), 0.9);
  add(`${name}.tp`, match.fromLeft.size);
  add(`${name}.fn`, wanted.length - match.fromLeft.size);
  add(`${name}.fp`, given.length - match.fromRight.size);
  return [...match.fromLeft].map(([i, j]) => [wanted[i] as Group, given[j] as Group]);
}

function scoreFigures(gold: readonly GoldFigure[], found: readonly GoldFigure[], add: Add): void {
  matchFigures('value', gold, found, sameValue, add);
  const claimed: Same = (a, b) => sameFigure(a, b) && sameClaimant(a.claimant, b.claimant);
  matchFigures('claim', gold, found, claimed, add);
  for (const [{ all: a }, { all: b }] of matchFigures('figure', gold, found, sameFigure, add)) {
    add('claimant.n');
    if (a.some((x) => b.some((y) => sameClaimant(x.claimant, y.claimant)))) add('claimant.ok');
    add('kind.n');
    if (a.some((x) => b.some((y) => x.kind === y.kind))) add('kind.ok');
  }
}
