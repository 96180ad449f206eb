/** Capitalised words whose capital proves nothing, because they only ever begin a sentence. */
import type { Document, Token } from './types.ts';
import type { WordForm } from './word-form.ts';
import { classOf, type Words } from './words.ts';

/** Places of sentence-first capitalised words that never stand capitalised inside a sentence and are no subject of a reporting verb. */
export function unprovenCapitals(document: Document, words: Words): Set<number> {
  const proven = new Set<string>();
  const lower = new Set<string>();
  const opening: { tokens: readonly Token[]; at: number }[] = [];
  for (const { tokens } of document.frames)
    for (let at = 0; at < tokens.length; at += 1) {
      const { form } = tokens[at] as Token;
      if (form.small) lower.add(form.text);
      if (!form.capital) continue;
      if (at === 0 || opensAnew(tokens[at - 1] as Token)) opening.push({ tokens, at });
      else proven.add(form.bare);
    }
  const unproven = new Set<number>();
  for (const { tokens, at } of opening) {
    if (opensName(tokens, at, words)) continue;
    const { form, start } = tokens[at] as Token;
    if (!proven.has(form.bare) && (isCommon(form, lower, words) || !speaksAt(tokens, at, words)))
      unproven.add(start);
  }
  return unproven;
}

/** Whether a word is a plain one elsewhere in the article, or by its own looks. */
const isCommon = ({ lower }: WordForm, seen: ReadonlySet<string>, { grammar, cues }: Words): boolean =>
  seen.has(lower) || cues.tags.has(lower) || grammar.passiveForm?.test(lower) === true;

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
      if (i === from) continue;
      const run = tokens.slice(from, i).map(({ form }) => form.bare);
      for (const word of run) (run.length > 1 ? company.composite : company.lone).add(word);
      if (run.length > 1 && run.length <= LONGEST_RUN) company.runs.add(run.join(' '));
    }
  return company;
}
function isInName(token: Token, words: Words): boolean {
  const type = classOf(token, words);
  return type === 'name' || type === 'initial';
}
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
