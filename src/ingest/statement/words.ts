/** What kind of word a token is, by the lexicons of its language and its own letters. */
import type { Lang } from '../../model/vocabulary.ts';
import { CUES, type CueLexicon } from '../language/cues.ts';
import { GRAMMAR, type Grammar } from '../language/grammar.ts';
import { NAMES, type NameLexicon } from '../language/names.ts';
import { PRONOUNS, type PronounLexicon } from '../language/pronouns.ts';
import { ROLES, type RoleLexicon } from '../language/roles.ts';
import type { Token } from './types.ts';

/** The lexicons of one language together. */
export interface Words {
  readonly lang: Lang;
  readonly grammar: Grammar;
  readonly cues: CueLexicon;
  readonly names: NameLexicon;
  readonly roles: RoleLexicon;
  readonly pronouns: PronounLexicon;
  /** Places of capitalised words that only ever begin a sentence: their capital says nothing. */
  readonly unproven: ReadonlySet<number>;
  /** Classes that the neighbours of a word tell, by its place. */
  readonly told: ReadonlyMap<number, WordClass>;
  /** Lower-case words that stand beside another word of a name somewhere in the article: parts of people's names. */
  readonly composite: ReadonlySet<string>;
  /** Lower-case name words that stand alone somewhere in the article. */
  readonly lone: ReadonlySet<string>;
  /** Lower-case runs of two and more name words that stand by themselves somewhere ("kimia uji"). */
  readonly runs: ReadonlySet<string>;
}

const NONE: ReadonlySet<never> = new Set<never>();
const UNTOLD: ReadonlyMap<never, never> = new Map<never, never>();

/** The lexicons of a language; what an article tells besides is added to them. */
export const wordsOf = (lang: Lang): Words => ({
  unproven: NONE,
  told: UNTOLD,
  composite: NONE,
  lone: NONE,
  runs: NONE,
  lang,
  grammar: GRAMMAR[lang],
  cues: CUES[lang],
  names: NAMES[lang],
  roles: ROLES[lang],
  pronouns: PRONOUNS[lang],
});

export type WordClass =
  | 'honorific'
  | 'degree'
  | 'role'
  | 'body'
  | 'institutional'
  | 'acronym'
  | 'initial'
  | 'handle'
  | 'name'
  | 'nameless'
  | 'lower'
  | 'number'
  | 'mark';

const POSSESSIVE = /['\u2019]s?$/;
/** Whether a word carries the English possessive ending. */
export const isPossessive = (text: string): boolean => /['\u2019]s$/.test(text) || /s['\u2019]$/.test(text);

/** A word without an English possessive ending. */
export const bare = (text: string): string => text.replace(POSSESSIVE, '');

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** "BSSN", "KPU", "SAFEnet", "vpnMentor": capitals inside a word mark a body or brand; "McCain" and "O'Neil" do not. */
const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&/.-]+|\p{Ll}+\p{Lu}[\p{L}]*|\p{Lu}{2,}\p{Ll}[\p{L}]*|\p{L}+\.(?:com|id|co|org|net|go|io)[\p{L}.]*)$/u.test(
    text,
  );

/** A comma inside the name of an office: "Bidang Politik, Hukum, dan Keamanan". */
export function listsOn(tokens: readonly Token[], comma: number, words: Words): boolean {
  let next = tokens[comma + 1];
  if (next && (next.lower === 'dan' || next.lower === 'serta' || next.lower === 'and'))
    next = tokens[comma + 2];
  return next !== undefined && classOf(next, words) === 'institutional' && words.grammar.head === 'first';
}

/** The class of a token; a capital that only ever begins sentences makes no name. */
export function classOf(token: Token, words: Words): WordClass {
  const { type, capital } = token.form;
  if (!capital) return type;
  const told = words.told.get(token.start);
  if (told) return told;
  return type === 'name' && words.unproven.has(token.start) ? 'nameless' : type;
}

/** The class of a word by the lexicons and its own letters. */
export function readClass(word: string, words: Words): WordClass {
  const text = bare(word);
  const lower = text.toLowerCase();
  if (text.startsWith('@')) return 'handle';
  if (/^\p{N}/u.test(text)) return 'number';
  const { names, roles } = words;
  if (names.letters.has(lower)) return 'lower';
  if (/^\p{Lu}$/u.test(text)) return 'initial';
  if (isCapital(text) && names.honorifics.has(lower) && !roles.heads.has(lower)) return 'honorific';
  if (roles.heads.has(lower)) return 'role';
  if (!isCapital(text))
    return isAcronym(text) ? 'acronym' : names.honorifics.has(lower) ? 'honorific' : 'lower';
  if (names.bodies.has(lower)) return 'body';
  if (names.institutional.has(lower)) return 'institutional';
  if (names.nameless.has(lower)) return 'nameless';
  const shape = names.shapes.find(([form]) => form.test(text));
  if (shape) return shape[1];
  if (isAcronym(text)) return 'acronym';
  return names.stems.find(([form]) => form.test(lower))?.[1] ?? 'name';
}
