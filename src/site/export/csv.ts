/** CSV as RFC 4180 has it, safe to open in a spreadsheet. */

export type Cell = string | number | boolean | null;

/** Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table with its head; lines end in CR LF, null is empty. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
