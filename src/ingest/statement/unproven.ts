/** Capitalised words whose capital proves nothing, because they only ever begin a sentence. */
import type { Document, Token } from './types.ts';
import { bare, classOf, type Words } from './words.ts';

const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);

/** Places of sentence-first capitalised words that never stand capitalised inside a sentence and are no subject of a reporting verb. */
export function unprovenCapitals(document: Document, words: Words): Set<number> {
  const proven = new Set<string>();
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      if (i > 0 && isCapital(token) && !opensAnew(tokens[i - 1] as Token)) proven.add(bare(token.lower));
    });
  const lower = new Set<string>();
  for (const { tokens } of document.frames)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
  const unproven = new Set<number>();
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      if (!isCapital(token) || (i > 0 && !opensAnew(tokens[i - 1] as Token))) return;
      const common = lower.has(token.lower) || words.cues.tags.has(token.lower);
      if (!proven.has(bare(token.lower)) && (common || !speaksAt(tokens, i, words)))
        unproven.add(token.start);
    });
  return unproven;
}

/** Words that stand beside another name word: "Dedy" and "Permadi", but not a lone "Corvex". */
export function compositeNames(document: Document, words: Words): Set<string> {
  const composite = new Set<string>();
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (!next || classOf(token, words) !== 'name' || classOf(next, words) !== 'name') return;
      composite.add(bare(token.lower));
      composite.add(bare(next.lower));
    });
  return composite;
}

const opensAnew = ({ kind, text }: Token): boolean =>
  kind === 'quote' || /^[\u2014\u2013:*\u2022-]$/.test(text);

/** "Qantas menyatakan": a single word before a reporting verb is a name, wherever it stands. */
function speaksAt(tokens: readonly Token[], at: number, words: Words): boolean {
  let next = at + 1;
  while (next < tokens.length && words.cues.auxiliaries.has((tokens[next] as Token).lower)) next += 1;
  const token = tokens[next];
  if (!token) return false;
  if (classOf(token, words) === 'name' || classOf(token, words) === 'initial') return true;
  return words.cues.verbs.has(token.lower);
}
