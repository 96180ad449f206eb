/** Runs every check over a content folder. */
import { type FiledContent, readFiledContent } from '../content.ts';
import { type ContentProblem, fieldName, shownValue } from '../problem.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import { edited } from './edited.ts';
import { feeds } from './feeds.ts';
import { figureSense } from './figure-sense.ts';
import { idSpace } from './id-space.ts';
import { names } from './names.ts';
import { outletNames } from './outlet-names.ts';
import { personalData } from './personal-data.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import { sources } from './sources.ts';
import { spans } from './spans.ts';
import { tenure } from './tenure.ts';
import { translation } from './translation.ts';
import type { Check, Finding } from './types.ts';
import { voices } from './voices.ts';

export const CHECKS: readonly Check[] = [
  references,
  idSpace,
  names,
  cycles,
  dates,
  sources,
  outletNames,
  feeds,
  voices,
  tenure,
  figureSense,
  translation,
  spans,
  edited,
  reviews,
  personalData,
];

export interface LintReport {
  readonly content: FiledContent;
  /** Problems of reading and of the checks, by file and line. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Lints a content folder. Files that cannot be read are reported once and are missing for the checks, so that a
 * reference to them is reported too.
 * @param today ISO day, against which "in the future" is judged
 */
export function lintContent(dir: string, today: string): LintReport {
  const content = readFiledContent(dir);
  const lines = linesOf(content);
  const findings = CHECKS.flatMap((check) => check(content, today));
  const problems = [...content.problems, ...findings.map((finding) => problemOf(finding, lines))];
  return { content, problems: problems.sort(byPlace) };
}

type Lines = ReadonlyMap<string, (path: Finding['path']) => number | null>;

function linesOf(content: FiledContent): Lines {
  const { outlets, incidents, organizations, people, reviews, corrections, articles } = content;
  const all = [outlets, incidents, organizations, people, reviews, corrections, articles].flat();
  return new Map(all.map((one) => [one.file, one.lineOf]));
}

function problemOf({ file, path, value, message, remedy }: Finding, lines: Lines): ContentProblem {
  const line = lines.get(file)?.(path) ?? null;
  return { file, line, field: fieldName(path), value: shownValue(value), message, remedy };
}

function byPlace(a: ContentProblem, b: ContentProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
