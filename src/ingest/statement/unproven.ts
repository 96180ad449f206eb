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
      if (opensName(tokens, i, words)) return;
      const common =
        lower.has(token.lower) ||
        words.cues.tags.has(token.lower) ||
        words.grammar.passiveForm?.test(token.lower);
      if (!proven.has(bare(token.lower)) && (common || !speaksAt(tokens, i, words)))
        unproven.add(token.start);
    });
  return unproven;
}

/** "Bill Oakes", also where the article speaks of a bill. */
const opensName = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.grammar.shortName === 'last' &&
  words.names.given.has((tokens[at] as Token).lower) &&
  tokens[at + 1] !== undefined &&
  ['name', 'initial'].includes(classOf(tokens[at + 1] as Token, words));

/** The company that name words keep in an article. */
interface Company {
  /** Those that stand beside another one ("Ratna", "Wulandari"). */
  readonly composite: Set<string>;
  /** Those that stand alone ("Corvex"). */
  readonly lone: Set<string>;
  /** Whole runs of two and more. */
  readonly runs: Set<string>;
}

/** Reads the runs of name words of an article. */
export function nameCompany(document: Document, words: Words): Company {
  const company: Company = { composite: new Set(), lone: new Set(), runs: new Set() };
  for (const { tokens } of document.frames)
    for (let i = 0; i < tokens.length; i += 1) {
      const from = i;
      while (i < tokens.length && isInName(tokens[i] as Token, words)) i += 1;
      const run = tokens.slice(from, i).map(({ lower }) => bare(lower));
      for (const word of run) (run.length > 1 ? company.composite : company.lone).add(word);
      if (run.length > 1 && run.length <= LONGEST_RUN) company.runs.add(run.join(' '));
    }
  return company;
}
const isInName = (token: Token, words: Words): boolean => ['name', 'initial'].includes(classOf(token, words));
/** More capitals in a row are a headline. */
const LONGEST_RUN = 6;

const opensAnew = ({ kind, text }: Token): boolean =>
  kind === 'quote' || /^[\u2014\u2013:*\u2022-]$/.test(text);

/** "Corvex menyatakan": a single word before a reporting verb is a name, wherever it stands. */
function speaksAt(tokens: readonly Token[], at: number, words: Words): boolean {
  let next = at + 1;
  while (next < tokens.length && words.cues.auxiliaries.has((tokens[next] as Token).lower)) next += 1;
  const token = tokens[next];
  if (!token) return false;
  if (['name', 'initial', 'body', 'institutional'].includes(classOf(token, words))) return true;
  if (words.roles.behindBodies.some((stem) => token.lower.startsWith(stem)))
    return !words.roles.modifiers.has((tokens[at] as Token).lower);
  return words.cues.verbs.has(token.lower);
}
