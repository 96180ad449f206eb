/** What a language must supply: every topic, every list of it, and a line in the guide for whoever adds one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Lang } from '../../model/vocabulary.ts';

const FOLDER = import.meta.dirname;
const GUIDE = readFileSync(join(FOLDER, '../../../docs/add-a-language.md'), 'utf8');
const TOPICS = readdirSync(join(FOLDER, 'id')).filter((name) => !name.endsWith('.test.ts'));

/** Lists of words that only some grammars have: glued pronouns, articles, words that join the parts of a number. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  // only Indonesian runs office, body and name together without a mark between them
  'NAMES.given',
  'NAMES.surnames',
  'NAMES.placed',
  'CUES.addressing',
  'CUES.contrasts',
  'CUES.determiners',
  'NAMES.men',
  'NAMES.women',
  'CUES.nouns',
  'CUES.voiced',
  'CUES.clausal',
  'CUES.parting',
  'CUES.subordinators',
  'CUES.narrow',
  'CUES.sourcePronouns',
  'FIGURE_KINDS.possessives',
  'GLUE.behind',
  'GRAMMAR.articles',
  'GRAMMAR.helpers',
  'NAMES.letters',
  'NAMES.shapes',
  'NAMES.stems',
  'PREDICATES.breaks',
  'PREDICATES.clauseOpeners',
  'PREDICATES.exceptions',
  'ROLES.behindBodies',
  'ROLES.contracted',
  'ROLES.titles',
  'ROLES.works',
  'NUMBERS.adders',
  'NUMBERS.articles',
  'NUMBERS.joiners',
  'NUMBERS.moneyLetterScales',
  'NUMBERS.roundScales',
  'NUMBERS.wholeScales',
  'PREDICATES.subjects',
  'PRONOUNS.female',
  'PRONOUNS.male',
  'ROLES.seats',
  'ROLES.units',
  'STOPWORDS.markers',
  'UNITS.borrowedHeads',
  'UNITS.participles',
]);

/** The paths of a lexicon's own lists; tables keyed by words have keys of their own and count as one list. */
async function listsOf(lang: Lang, topic: string): Promise<Map<string, unknown>> {
  const module = (await import(join(FOLDER, lang, topic))) as Record<string, unknown>;
  const lists = new Map<string, unknown>();
  for (const [name, lexicon] of Object.entries(module)) {
    if (typeof lexicon !== 'object' || lexicon === null || Array.isArray(lexicon) || isCollection(lexicon))
      lists.set(name, lexicon);
    else for (const [key, list] of Object.entries(lexicon)) lists.set(`${name}.${key}`, list);
  }
  return lists;
}

/** The lists that all languages have; a lexicon that this one does without (null) stands as one list. */
async function keysOf(topic: string, own: ReadonlyMap<string, unknown>): Promise<string[]> {
  const isWithout = ([name, list]: [string, unknown]): boolean => list === null && !name.includes('.');
  const without = [...own].filter(isWithout).map(([name]) => name);
  const all = await Promise.all(Lang.options.map((lang) => listsOf(lang, topic)));
  const keys = new Set(
    all.flatMap((lists) => [...lists].filter((one) => !isWithout(one)).map(([name]) => name)),
  );
  const needed = [...keys].filter((key) => !without.some((name) => key.startsWith(`${name}.`)));
  return [...needed, ...without].sort();
}

const isCollection = (value: object): boolean =>
  value instanceof Set || value instanceof Map || value instanceof RegExp;

function isEmpty(list: unknown): boolean {
  if (list instanceof Set || list instanceof Map) return list.size === 0;
  if (list instanceof RegExp || typeof list !== 'object' || list === null) return false;
  return Object.keys(list).length === 0;
}

describe.each(Lang.options)('the language %s', (lang) => {
  it.each(TOPICS)('supplies %s', async (topic) => {
    const lists = await listsOf(lang, topic);
    expect([...lists.keys()].sort()).toEqual(await keysOf(topic, lists));
    const empty = [...lists].filter(([name, list]) => isEmpty(list) && !MAY_BE_EMPTY.has(name));
    expect(empty.map(([name]) => name)).toEqual([]);
  });
});

describe('code that reads any language', () => {
  const named = new RegExp(
    `[=!]== '(?:${Lang.options.join('|')})'|\\b[A-Z_]{3,}\\.(?:${Lang.options.join('|')})\\b`,
  );
  const files = readdirSync(join(FOLDER, '..'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|fixture|^language\/[a-z]{2}\//.test(file),
  );
  it.each(files)('%s names none', (file) => {
    const lines = readFileSync(join(FOLDER, '..', file), 'utf8').split('\n');
    expect(lines.filter((line) => named.test(line))).toEqual([]);
  });
});

describe('docs/add-a-language.md', () => {
  it.each(TOPICS)('tells what %s holds', (topic) => {
    expect(GUIDE).toContain(`| \`${topic}\` |`);
  });
});
