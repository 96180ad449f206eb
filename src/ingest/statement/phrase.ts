/** Reads a noun phrase that stands where a speaker stands: its name, role and body, or the pronoun it is. */
import { officeBeside } from './office.ts';
import { NOBODY, type Reading, type ShortForms } from './reading.ts';
import { readSegment } from './segment.ts';
import { isCapital, NAME_TYPES, type Typed, typed } from './typed.ts';
import type { Token } from './types.ts';
import { listsOn, type Words } from './words.ts';

export type { ShortForms } from './reading.ts';

export interface Phrase extends Reading {
  /** The words of the phrase in the text. */
  readonly start: number;
  readonly end: number;
}

/** Reads phrases of one article, each once. */
export type PhraseReader = (tokens: readonly Token[]) => Phrase;

/** The reader of an article whose words and short forms are known for good. */
export function phraseReader(text: string, words: Words, shorts: ShortForms): PhraseReader {
  const read = new WeakMap<readonly Token[], Phrase>();
  return (tokens) => {
    const known = read.get(tokens);
    if (known) return known;
    const phrase = readPhrase(text, tokens, words, shorts);
    read.set(tokens, phrase);
    return phrase;
  };
}

/** Reads the segments (cut at commas) of a phrase; the first that names somebody is the speaker, its neighbours tell the role. */
export function readPhrase(text: string, tokens: readonly Token[], words: Words, shorts: ShortForms): Phrase {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const segments = segmentsOf(tokens, words).map((segment) => typed(segment, words));
  const led = roleThenName(segments);
  if (led) {
    const reading = readSegment(text, segments[led] as Typed[], words, shorts);
    const office = officeBeside(text, segments[officeOf(segments, led)] as Typed[], words);
    return { ...reading, role: office?.role ?? null, organization: office?.organization ?? null, start, end };
  }
  const readings = segments.map((segment) => readSegment(text, segment, words, shorts));
  return { ...merge(text, segments, readings, words), start, end };
}

/** "Kepala Kebijakan Publik Corvex Labs, Ratna Wulandari": index of a segment that is only a name behind one with a role. */
function roleThenName(segments: readonly (readonly Typed[])[]): number | null {
  const at = segments.findIndex((segment, i) => {
    return (
      i > 0 &&
      segments[officeOf(segments, i)]?.some(({ type }) => type === 'role') &&
      segment.length > 0 &&
      segment.length <= 6 &&
      NAME_TYPES.has((segment[0] as Typed).type) &&
      segment.every(({ type, token }) => NAME_TYPES.has(type) || token.text === '.' || type === 'mark')
    );
  });
  return at > 0 ? at : null;
}

/** Index of the segment before a name that tells the office, places between them left out. */
function officeOf(segments: readonly (readonly Typed[])[], name: number): number {
  let at = name - 1;
  while (
    at > 0 &&
    (segments[at] as readonly Typed[]).every(isCapital) &&
    ['institutional', 'body'].includes((segments[at] as readonly Typed[])[0]?.type ?? '')
  )
    at -= 1;
  return at;
}

function merge(
  text: string,
  segments: readonly (readonly Typed[])[],
  readings: readonly Reading[],
  words: Words,
): Reading {
  const main =
    readings.find(({ name, isBody }) => name && !isBody) ??
    readings.findLast(({ kind }) => kind === 'name') ??
    readings.findLast(({ kind }) => kind !== 'none');
  if (!main) return NOBODY;
  const at = readings.indexOf(main);
  if (main.kind !== 'name' || main.role) return main;
  for (const beside of [at + 1, at - 1]) {
    const segment = segments[beside];
    const office =
      segment && readings[beside]?.kind !== 'pronoun' ? officeBeside(text, segment, words) : null;
    if (office?.role)
      return { ...main, role: office.role, organization: main.organization ?? office.organization };
  }
  const before = readings[at - 1];
  return before?.isBody && before.name && !main.organization ? { ...main, organization: before.name } : main;
}

function segmentsOf(tokens: readonly Token[], words: Words): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.text === '(') {
      depth += 1;
      if (depth === 1) (segments.at(-1) as Token[]).push(token);
    }
    if (token.text === '(') continue;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.text === ',' && !listsOn(tokens, i, words)) segments.push([]);
    else if (depth === 0) (segments.at(-1) as Token[]).push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}
