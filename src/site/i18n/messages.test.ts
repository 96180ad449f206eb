import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../model/vocabulary.ts';
import { type Key, TABLES, translate } from './translate.ts';
import { untranslated } from './untranslated.ts';

const SITE = join(import.meta.dirname, '..');
const PAGES = join(SITE, '../pages');

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath, file.name));

const keys = Object.keys(TABLES.id) as Key[];
const placesOf = (message: unknown): string[] =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the message tables', () => {
  it('have the same keys', () => {
    expect(Object.keys(TABLES.en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('agree on the places of %s', (key) => {
    expect(placesOf(TABLES.en[key])).toEqual(placesOf(TABLES.id[key]));
  });

  it('leave no message empty', () => {
    expect(
      keys.filter((key) => translate('id', key).trim() === '' || translate('en', key).trim() === ''),
    ).toEqual([]);
  });

  it.each([
    ['status', vocabulary.Status],
    ['stance', vocabulary.Stance],
    ['stance', vocabulary.FigureStance],
    ['unit', vocabulary.Unit],
    ['scope', vocabulary.Scope],
    ['kind', vocabulary.FigureKind],
    ['certainty', vocabulary.Certainty],
    ['statementKind', vocabulary.StatementKind],
    ['sector', vocabulary.Sector],
    ['attack', vocabulary.Attack],
    ['dataClass', vocabulary.DataClass],
    ['partyKind', vocabulary.PartyKind],
    ['side', vocabulary.ClaimantType],
    ['outletKind', vocabulary.OutletKind],
  ])('name every value of the list %s', (prefix, list) => {
    const missing = list.options
      .map((value) => `${prefix}.${value}`)
      .filter((key) => !keys.includes(key as Key));
    expect(missing).toEqual([]);
  });

  it('has no message that nothing uses', () => {
    const sources = [...filesBelow(SITE, /\.(astro|ts)$/), ...filesBelow(PAGES, /\.(astro|ts)$/)]
      .filter((file) => !/i18n\/(id|en)\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const used = (key: string) =>
      sources.includes(`'${key}'`) || sources.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });
});

describe('translate', () => {
  it('fills places and chooses the plural form', () => {
    expect(translate('en', 'count.incidents', { count: 1 })).toBe('1 incident');
    expect(translate('en', 'count.incidents', { count: 1234 })).toBe('1,234 incidents');
    expect(translate('id', 'count.incidents', { count: 1234 })).toBe('1.234 insiden');
  });

  it('leaves a place alone whose value is not given', () => {
    expect(translate('en', 'incident.statusBy')).toBe('according to {name}');
  });
});

describe('untranslated', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['---\nconst a = 1;\n---\n<p>{t("x")}</p>', []],
    ['<input placeholder="Type here" />', ['Type here']],
    ['<p aria-label={t("x")}>{a} · {b}</p>', []],
    ['<script>const x = "Hello";</script><style>p { color: red }</style>', []],
    ['<p>{cond ? <b>Bad</b> : null}</p>', ['Bad']],
  ])('finds the bare words of %s', (source, words) => {
    expect(untranslated(source)).toEqual(words);
  });
});

describe('the templates', () => {
  const templates = [...filesBelow(SITE, /\.astro$/), ...filesBelow(PAGES, /\.astro$/)];
  it('exist', () => expect(templates.length).toBeGreaterThan(5));
  it.each(templates)('%s has no words outside the tables', (file) => {
    expect(untranslated(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
