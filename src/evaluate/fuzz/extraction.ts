/** What must hold for the statements and figures of any text. */
import { extractFigures } from '../../ingest/figure/index.ts';
import { extractStatements } from '../../ingest/statement/index.ts';
import type { Span } from '../../model/primitives.ts';
import { Lang } from '../../model/vocabulary.ts';

/** What is wrong with the statements and figures of a text, or null. The language is drawn. */
export function checkExtraction(text: string, random: () => number): string | null {
  const lang = Lang.options[Math.floor(random() * Lang.options.length)] as Lang;
  const title = random() < 0.5 ? text.slice(0, 80) : null;
  const input = { text, lang, title, published: random() < 0.5 ? '2021-05-21' : null } as const;
  const statements = extractStatements(input);
  for (const { span, text: words, cue, mention } of statements) {
    const wrong = outOfPlace(text, span, words) ?? (cue && outOfPlace(text, cue, cue.text));
    const misnamed = mention && outOfPlace(text, mention, mention.text);
    if (wrong ?? misnamed) return `a statement (${lang}): ${wrong ?? misnamed}`;
  }
  for (const { span, raw, value, sentence, sentenceStart, statement } of extractFigures(input, statements)) {
    const source = { start: sentenceStart, end: sentenceStart + sentence.length };
    const wrong = outOfPlace(text, span, raw) ?? outOfPlace(text, source, sentence);
    if (wrong) return `a figure (${lang}): ${wrong}`;
    if (!Number.isFinite(value) || value < 0) return `a figure (${lang}): the value ${value}`;
    if (statement !== null && !statements[statement]) return `a figure (${lang}): no statement ${statement}`;
  }
  return null;
}

function outOfPlace(text: string, { start, end }: Span, stored: string): string | null {
  if (!(start >= 0 && start < end && end <= text.length)) return `${start}-${end} is no span of the text`;
  return text.slice(start, end) === stored
    ? null
    : `${JSON.stringify(stored)} is not what stands at ${start}`;
}
