/** An edit of any page whose shape is not known: its longest run of text loses its first sentence. */

const NOT_TEXT = /<(script|style|head|svg)\b[\s\S]*?<\/\1>/gi;

/** With a closing quotation mark in ASCII, Windows-1252 or UTF-8, each seen as single bytes. */
const SENTENCE_END = /[.?!](?:["'\x94]|\xe2\x80\x9d)?\s+(?=\S)/;

/** Bytes of a page in an encoding in which ASCII is ASCII; a page without a sentence to lose stays as it is. */
export function cutShort(page: Buffer): Buffer {
  const html = page.toString('latin1');
  // Blanked, so that positions stay.
  const text = html.replace(NOT_TEXT, (part) => '<'.repeat(part.length));
  let longest = { start: 0, end: 0 };
  for (const { index, 0: run } of text.matchAll(/[^<>]{40,}/g))
    if (run.length > longest.end - longest.start) longest = { start: index, end: index + run.length };
  const run = html.slice(longest.start, longest.end);
  const first = SENTENCE_END.exec(run);
  if (!first) return page;
  const rest = run.slice(first.index + first[0].length);
  return Buffer.from(html.slice(0, longest.start) + rest + html.slice(longest.end), 'latin1');
}
