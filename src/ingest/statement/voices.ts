/** Spokespeople who are named by their body: "melalui juru bicaranya, Ratna Wulandari". */
import { lastBody } from './named-before.ts';
import type { Parties } from './parties.ts';
import type { Document, Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** "Kementerian Uji … Melalui juru bicaranya, Ratna Wulandari,": the voice of the body named last before. */
export function noteVoices(document: Document, words: Words, parties: Parties): void {
  for (const { tokens } of document.frames)
    tokens.forEach((token, i) => {
      const juru = tokens[i - 1];
      if (token.lower !== 'bicaranya' || juru?.lower !== 'juru') return;
      let from = i + 1;
      while (tokens[from]?.text === ',') from += 1;
      let to = from;
      while (to < tokens.length && ['name', 'initial'].includes(classOf(tokens[to] as Token, words))) to += 1;
      if (to === from) return;
      const name = document.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
      const role = document.text.slice(juru.start, token.end - POSSESSIVE_LENGTH);
      const organization = lastBody(parties, juru.start)?.name ?? null;
      parties.note({ name, role, organization, sex: null, isBody: false }, (tokens[from] as Token).start);
    });
}
const POSSESSIVE_LENGTH = 'nya'.length;
