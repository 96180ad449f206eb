/** Reads one segment of a speaker's phrase: a pronoun, a name with its office, a body, or a nameless source. */
import { readBody, readDescribedBody } from './read-body.ts';
import { readNamed } from './read-named.ts';
import { readDescription, readNameless, readPointer, readPronoun } from './read-nameless.ts';
import { NOBODY, type Reading, type ShortForms } from './reading.ts';
import { trimSegment } from './trim-segment.ts';
import type { Typed } from './typed.ts';
import type { Words } from './words.ts';

/** The first reading that fits. */
export function readSegment(text: string, all: readonly Typed[], words: Words, shorts: ShortForms): Reading {
  const segment = trimSegment(all, words);
  if (!segment.length) return NOBODY;
  return (
    readPronoun(segment, words) ??
    readPointer(segment, words) ??
    readDescription(text, segment, words) ??
    readDescribedBody(text, segment, words) ??
    readNamed(text, segment, words, shorts) ??
    readBody(text, segment, words) ??
    readNameless(text, segment, words) ??
    NOBODY
  );
}
