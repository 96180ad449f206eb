/** What is wrong with a content file, in terms that a person can act on. */

/** Keys and positions that lead to a value inside a file: ["figures", 0, "source"]. */
export type FieldPath = readonly (string | number)[];

export interface ContentProblem {
  /** Path inside the content folder, with forward slashes: "incidents/bpjs-kesehatan-2021.yml". */
  readonly file: string;
  /** First line is 1; null where the file could not be read as text. */
  readonly line: number | null;
  /** "figures[0].source", or null where the whole file is meant. */
  readonly field: string | null;
  /** The offending value as it stands, shortened; null where there is none. */
  readonly value: string | null;
  readonly message: string;
  /** What a person should do. */
  readonly remedy: string;
  /** Whether it is a person's change of a file of the machine's: such a file is nobody's to replace. */
  readonly byHand?: true;
}

/** What to do with a file of the machine's that a person has changed. */
export const EDITED_REMEDY =
  'Write what is wrong into content/reviews (npm run review), then delete this file: the next run reads it again while its source has it.';

const LONGEST_VALUE = 120;

/** Writes a path as people read it: figures[0].source. */
export function fieldName(path: FieldPath): string | null {
  if (path.length === 0) return null;
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** Shows a value in a message: strings bare, the rest as JSON, long ones shortened. */
export function shownValue(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 3)}...` : text;
}

/** One problem as one paragraph for a terminal. */
export function formatProblem(problem: ContentProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === null ? '' : ` ${problem.field}`;
  const value = problem.value === null ? '' : ` "${problem.value}"`;
  return `${place}${field}${value}: ${problem.message}\n    ${problem.remedy}`;
}
