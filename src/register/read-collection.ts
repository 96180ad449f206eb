/** Reads one folder of records. A bad file yields problems and the other files are still read. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Collection } from './collections.ts';
import { type ContentProblem, EDITED_REMEDY, fieldName, shownValue } from './problem.ts';
import type { LineOf } from './source-text.ts';

/** A record with the file that it came from. */
export interface Filed<T> {
  readonly file: string;
  readonly record: T;
  /** Text below the front matter of a Markdown file; empty for the other kinds. */
  readonly body: string;
  readonly lineOf: LineOf;
  /** A file of the machine's that a person has changed. */
  readonly edited?: boolean;
}

export interface CollectionReading<T> {
  readonly records: readonly Filed<T>[];
  readonly problems: readonly ContentProblem[];
}

type FileReading<T> = { readonly filed: Filed<T> | null; readonly problems: readonly ContentProblem[] };

/** Reads every file of a collection below `dir`, in the order of their paths. A missing folder is an empty one. */
export function readCollection<T>(dir: string, collection: Collection<T>): CollectionReading<T> {
  const records: Filed<T>[] = [];
  const problems: ContentProblem[] = [];
  const seen = new Map<string, string>();
  for (const file of filesOf(dir, collection)) {
    const reading = readRecord(dir, file, collection);
    problems.push(...reading.problems);
    if (!reading.filed) continue;
    const name = basename(file, collection.extension);
    const earlier = seen.get(name);
    if (collection.named && earlier !== undefined) problems.push(duplicate(file, name, earlier));
    else records.push(reading.filed);
    seen.set(name, earlier ?? file);
  }
  return { records, problems };
}

function filesOf<T>(dir: string, collection: Collection<T>): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(dir, collection.name), { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function readRecord<T>(dir: string, file: string, collection: Collection<T>): FileReading<T> {
  const { extension } = collection;
  if (!file.endsWith(extension))
    return refused(
      file,
      null,
      'the file would not be read',
      `Rename it to end in ${extension}, or remove it.`,
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(dir, file)));
  } catch (cause) {
    return refused(
      file,
      null,
      `unreadable: ${(cause as Error).message}`,
      'Make it a readable UTF-8 text file.',
    );
  }
  const reading = collection.read(text);
  if (!reading.ok)
    return refused(
      file,
      reading.line,
      `not well-formed: ${reading.message}`,
      'Mend the syntax on that line.',
    );
  const parsed = collection.schema.safeParse(reading.value);
  const edited = collection.isEdited?.(reading.value) ?? false;
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => invalid(file, issue, reading));
    return { filed: null, problems: edited ? brokenByHand(problems) : problems };
  }
  const { body, lineOf } = reading;
  const filed = { file, record: parsed.data, body, lineOf, edited };
  return misnamed(filed, collection) ?? { filed, problems: [] };
}

/** One problem a file: whoever changed it has one thing to do, however much is wrong with it. */
function brokenByHand([first, ...more]: readonly ContentProblem[]): ContentProblem[] {
  if (!first) return [];
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  const message = `a person has changed this file since the machine wrote it, and it is no longer valid: ${first.message}${others}`;
  return [{ ...first, message, remedy: EDITED_REMEDY, byHand: true }];
}

function misnamed<T>({ file, record, lineOf }: Filed<T>, collection: Collection<T>): FileReading<T> | null {
  if (!collection.named) return null;
  const name = basename(file, collection.extension);
  const { id } = record as { readonly id?: unknown };
  if (id === name) return null;
  const message = `the id differs from the file's name "${name}"`;
  const remedy = `Set id to ${name}, or rename the file to ${String(id)}${collection.extension}.`;
  const problem = { file, line: lineOf(['id']), field: 'id', value: shownValue(id), message, remedy };
  return { filed: null, problems: [problem] };
}

function duplicate(file: string, name: string, earlier: string): ContentProblem {
  const message = `the id is taken by ${earlier}`;
  return { file, line: 1, field: 'id', value: name, message, remedy: 'Rename one of the two records.' };
}

function refused<T>(file: string, line: number | null, message: string, remedy: string): FileReading<T> {
  return { filed: null, problems: [{ file, line, field: null, value: null, message, remedy }] };
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  /** Names that the schema does not know; their parent's path is in `path`. */
  readonly keys?: readonly string[];
}

function invalid(
  file: string,
  issue: SchemaIssue,
  reading: { readonly value: unknown; readonly lineOf: LineOf },
): ContentProblem {
  const path = [...issue.path, ...(issue.keys ?? []).slice(0, 1)].map((key) =>
    typeof key === 'number' ? key : String(key),
  );
  const value = path.reduce<unknown>(
    (parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key],
    reading.value,
  );
  return {
    file,
    line: reading.lineOf(path),
    field: fieldName(path),
    value: shownValue(value),
    message: issue.message,
    remedy: issue.keys
      ? 'Remove the field, or correct its name.'
      : 'Give this field a value that src/model allows.',
  };
}
