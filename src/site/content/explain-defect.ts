/** Turns a schema's complaint into a sentence that names the field, the value and the remedy. */
import type { z } from 'zod';

type Complaint = z.core.$ZodIssue;

/** The longest value that a message shows, in characters. */
const LONGEST = 80;

const show = (value: unknown): string => {
  const text =
    value instanceof Date ? `the date ${value.toISOString()}` : (JSON.stringify(value) ?? 'missing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** The value at a path inside raw content; undefined where there is none. */
function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

function remedy(complaint: Complaint, value: unknown): string {
  if (value instanceof Date) return 'put the date in quotation marks';
  if (complaint.code === 'unrecognized_keys') return 'remove these fields, or mend their spelling';
  if (complaint.code === 'invalid_value') return `use one of: ${complaint.values.map(String).join(', ')}`;
  if (value === undefined) return 'add this field';
  return complaint.code === 'custom' || complaint.code === 'invalid_format'
    ? complaint.message
    : `mend the value (${complaint.message})`;
}

/** One line per complaint: "<file>: <field> is <value>: <remedy>". */
export function explainDefects(file: string, raw: unknown, complaints: readonly Complaint[]): string {
  return complaints
    .map((complaint) => {
      const value = valueAt(raw, complaint.path);
      const field = complaint.path.map(String).join('.') || 'the file as a whole';
      const shown = complaint.code === 'unrecognized_keys' ? complaint.keys.join(', ') : show(value);
      return `${file}: ${field} is ${shown}: ${remedy(complaint, value)}`;
    })
    .join('\n');
}
