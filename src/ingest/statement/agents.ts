/** People whom a sentence brings in as the source of what is said around it, without giving their words itself. */
import { cueHits } from './cue-hits.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectBefore } from './subject.ts';
import type { Frame, Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** "Hal ini disampaikan oleh Ratna", "melalui juru bicaranya, Ratna Wulandari": the words that name them. */
export function agentsOf(frame: Frame, words: Words, gives: boolean): Token[][] {
  if (words.grammar.passive !== 'form') return gives ? [] : subjectsOf(frame, words);
  return [...passiveAgents(frame, words), ...voices(frame, words), ...accounts(frame, words)];
}

/** "Vale agreed.", "Oakes tweeted a warning.": who speaks in a sentence that does not give the words. */
function subjectsOf(frame: Frame, words: Words): Token[][] {
  const { tokens } = frame;
  return cueHits(frame, words).flatMap((hit) => {
    const previous = tokens[hit.from - 1];
    if (hit.place !== 'verb' || hit.participle || !previous) return [];
    if (previous.lower === words.grammar.infinitive || words.grammar.articles.has(previous.lower)) return [];
    return [subjectBefore(tokens, hit.from, words).source];
  });
}

function passiveAgents(frame: Frame, words: Words): Token[][] {
  const { tokens } = frame;
  return cueHits(frame, words).flatMap((hit) => {
    if (hit.place !== 'passive') return [];
    const from = hit.to + (words.cues.agentMarkers.has(tokens[hit.to]?.lower ?? '') ? 1 : 0);
    const first = tokens[from];
    if (
      !first ||
      !(
        /^\p{Lu}/u.test(first.text) ||
        words.roles.heads.has(first.lower) ||
        words.roles.voices.has(first.lower)
      )
    )
      return [];
    return [speakerAfter(tokens, from, words).source];
  });
}

/** A named spokesperson in any place speaks for what follows. */
function voices({ tokens }: Frame, words: Words): Token[][] {
  const found: Token[][] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const speaks = /^bicara(?:nya)?$/.test(token.lower) && (tokens[i - 1] as Token).lower === 'juru';
    if (!speaks) continue;
    const source = speakerAfter(tokens, i - 1, words).source;
    if (source.some((word) => classOf(word, words) === 'name')) found.push(source);
  }
  return found;
}

/** "akun itu memakai username Kalong": the account goes by that name in what follows. */
function accounts({ tokens }: Frame, words: Words): Token[][] {
  return tokens.flatMap((token, i) => {
    const name = tokens[i + 1];
    return ['username', 'handle', 'bernama'].includes(token.lower) &&
      name &&
      ['name', 'acronym', 'handle'].includes(classOf(name, words)) &&
      tokens.slice(0, i).some(({ lower }) => words.names.accounts.has(lower))
      ? [[name]]
      : [];
  });
}
