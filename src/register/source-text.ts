/** Reads the text of a content file into plain values and remembers on which line each value stands. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { FieldPath } from './problem.ts';

export type TextReading =
  | { readonly ok: true; readonly value: unknown; readonly body: string; readonly lineOf: LineOf }
  | { readonly ok: false; readonly message: string; readonly line: number | null };

/** Line of the value at a path, or of its nearest parent that exists. */
export type LineOf = (path: FieldPath) => number | null;

const FENCE = '---';

/** Reads YAML 1.2 (of which JSON is a part). Never throws. */
export function readYaml(text: string, firstLine = 1): TextReading {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const error = document.errors[0] ?? document.warnings[0];
  const at = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (error) return { ok: false, message: error.message, line: at(error.pos[0]) };
  const lineOf: LineOf = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return null;
  };
  try {
    return { ok: true, value: document.toJS(), body: '', lineOf };
  } catch (cause) {
    // Aliases that multiply ("billion laughs") are refused by the parser here.
    return { ok: false, message: (cause as Error).message, line: null };
  }
}

/** Reads JSON with the platform's parser, which is faster and stricter than YAML; lines come from YAML on demand. */
export function readJson(text: string): TextReading {
  try {
    const value: unknown = JSON.parse(text);
    const lineOf: LineOf = (path) => {
      const reading = readYaml(text);
      return reading.ok ? reading.lineOf(path) : null;
    };
    return { ok: true, value, body: '', lineOf };
  } catch (cause) {
    return { ok: false, message: (cause as Error).message, line: null };
  }
}

/** Reads the YAML between the two "---" lines at the top of a Markdown file; the rest is `body`. */
export function readFrontMatter(text: string): TextReading {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0)
    return {
      ok: false,
      message: 'the file does not begin with front matter between two "---" lines',
      line: 1,
    };
  const reading = readYaml(lines.slice(1, end).join('\n'), 2);
  return reading.ok
    ? {
        ...reading,
        body: lines
          .slice(end + 1)
          .join('\n')
          .trim(),
      }
    : reading;
}
