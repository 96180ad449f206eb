/** Who is named in an article: at cues, in prose, in the headline. */
import { noteDescriptions } from './described.ts';
import { readDocument } from './frames.ts';
import { isTitleCase } from './headline.ts';
import { noteNames, noteRuns } from './note-names.ts';
import { Parties } from './parties.ts';
import { phraseReader, readPhrase } from './phrase.ts';
import type { Attribution, Document } from './types.ts';
import { noteVoices } from './voices.ts';
import type { Words } from './words.ts';

/** Reads the names twice: the short forms at the cues tell where longer names begin. */
export function partiesOf(document: Document, attributions: readonly Attribution[], words: Words) {
  const shorts = new Set<string>();
  for (const { source } of attributions) {
    const phrase = readPhrase(document.text, source, words, shorts);
    if (phrase.kind === 'name' && phrase.name && !phrase.isBody && !phrase.name.includes(' '))
      shorts.add(phrase.name.toLowerCase());
  }
  const read = phraseReader(document.text, words, shorts);
  const parties = new Parties(document.lang);
  noteNames(document, words, shorts, parties);
  noteVoices(document, words, parties);
  for (const { source } of attributions) {
    const phrase = read(source);
    parties.note(phrase, phrase.start, true);
  }
  if (document.title && !isTitleCase(document.title)) {
    const title = readDocument({ text: document.title, lang: document.lang, title: null, published: null });
    for (const frame of title.frames) noteRuns(document.title, frame.tokens, words, shorts, parties);
  }
  noteDescriptions(document, words, parties);
  return { parties, read };
}
