/**
 * The counted noun behind a number. Indonesian heads come first ("279 juta data penduduk" counts data), English
 * heads last ("5.9 million payment cards" counts cards).
 */
import type { Token } from '../../text/tokens.ts';
import { headFirst } from './noun-head-first.ts';
import { headLast } from './noun-head-last.ts';
import type { Noun, NounIndex } from './noun-index.ts';

/** The counted noun that begins at token `at`, or null where none follows. */
export function readNoun(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  return index.head === 'first' ? headFirst(tokens, at, index) : headLast(tokens, at, index);
}
