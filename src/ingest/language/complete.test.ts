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
  'CUES.nouns',
  'CUES.narrow',
  'CUES.sourcePronouns',
  'NUMBERS.adders',
  'NUMBERS.articles',
  'NUMBERS.joiners',
  'NUMBERS.moneyLetterScales',
  'NUMBERS.roundScales',
  'NUMBERS.wholeScales',
  'PRONOUNS.female',
  'PRONOUNS.male',
  'ROLES.seats',
  'ROLES.units',
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
    const model = await listsOf('id', topic);
    expect([...lists.keys()].sort()).toEqual([...model.keys()].sort());
    const empty = [...lists].filter(([name, list]) => isEmpty(list) && !MAY_BE_EMPTY.has(name));
    expect(empty.map(([name]) => name)).toEqual([]);
  });
});

describe('docs/add-a-language.md', () => {
  it.each(TOPICS)('tells what %s holds', (topic) => {
    expect(GUIDE).toContain(`| \`${topic}\` |`);
  });
});
