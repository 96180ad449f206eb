/** Text for a terminal: styles that the caller may leave out, and lines that end before its edge. */

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
/** Gives a text a style; where there is no terminal it answers the text as it is. */
export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_, text) => text;

/**
 * Breaks a text at blanks.
 * @param width columns of a line; 0 leaves the text on one line
 * @param indent put before every line but the first
 */
export function wrap(text: string, width: number, indent: string): string {
  if (width <= 0) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** At most so many characters; what is left out shows as an ellipsis. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
