import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from './content.ts';
import {
  type ContentFixture,
  contentFixture,
  INCIDENT_YML,
  ORGANIZATION_YML,
  OUTLET_YML,
  PERSON_YML,
} from './content-fixture.ts';

let fixture: ContentFixture | null = null;
const read = (files: Readonly<Record<string, string | Uint8Array>>) => {
  fixture = contentFixture(files);
  return readContent(fixture.dir);
};
afterEach(() => {
  fixture?.remove();
  fixture = null;
});

const REVIEW_YML = `- record: 0123456789ab-s01234567
  decision: withdraw
  by: Ratna Wulandari
  date: "2022-01-31"
  reason: The page was withdrawn by its outlet.
`;
const CORRECTION_MD = `---
date: "2022-01-31"
incident: nusa-jaya-2021
title: { id: Angka diperbaiki, en: Figure mended }
summary: { id: Satu angka diperbaiki., en: One figure was mended. }
---
More words.
`;

describe('readContent', () => {
  it('reads every collection and fills in the defaults', () => {
    const content = read({
      'outlets/harian-contoh.yml': OUTLET_YML,
      'organizations/badan-uji-siber.yml': ORGANIZATION_YML,
      'people/ratna-wulandari.yml': PERSON_YML,
      'incidents/nusa-jaya-2021.yml': INCIDENT_YML,
      'reviews/2022.yml': REVIEW_YML,
      'corrections/2022-01-31-angka.md': CORRECTION_MD,
      'README.md': 'ignored',
      'people/README.md': 'ignored',
      'reviews/.gitkeep': '',
    });
    expect(content.problems).toEqual([]);
    expect(content.outlets.map((outlet) => outlet.expectedItems)).toEqual([1]);
    expect(content.incidents[0]?.figures[0]).toMatchObject({ value: 1_000_000, bound: 'exact' });
    expect(content.people[0]?.roles[0]?.organization).toBe('badan-uji-siber');
    expect(content.reviews).toHaveLength(1);
    expect(content.corrections[0]).toMatchObject({
      id: '2022-01-31-angka',
      body: 'More words.',
      record: null,
    });
  });

  it('is empty without problems where collections are missing', () => {
    expect(read({ 'README.md': '' })).toMatchObject({ incidents: [], articles: [], problems: [] });
  });

  it('says so where the folder itself is missing', () => {
    expect(readContent('/nowhere/at/all').problems[0]).toMatchObject({
      message: 'there is no such content folder',
    });
  });
});

/** A bad file, and what the problem must name. */
const BAD: Readonly<Record<string, readonly [string, string | Uint8Array, object]>> = {
  'a value outside the vocabulary': [
    'organizations/badan-uji-siber.yml',
    ORGANIZATION_YML.replace('kind: government', 'kind: ministry'),
    { line: 8, field: 'kind', value: 'ministry' },
  ],
  'an unknown key': [
    'organizations/badan-uji-siber.yml',
    `${ORGANIZATION_YML}colour: red\n`,
    { line: 10, field: 'colour', value: 'red' },
  ],
  'a date that does not exist': [
    'incidents/nusa-jaya-2021.yml',
    INCIDENT_YML.replace('firstReported: "2021-05-20"', 'firstReported: "2021-02-30"'),
    { line: 9, field: 'firstReported', value: '2021-02-30' },
  ],
  'a nested field': [
    'incidents/nusa-jaya-2021.yml',
    INCIDENT_YML.replace('unit: accounts', 'unit: users'),
    { line: 16, field: 'figures[0].unit', value: 'users' },
  ],
  'a missing field': [
    'people/ratna-wulandari.yml',
    'id: ratna-wulandari\n',
    { line: 1, field: 'name', value: null },
  ],
  'broken YAML': ['people/ratna-wulandari.yml', 'id: "ratna\nname: x: y\n', { field: null }],
  'a doubled key': ['people/ratna-wulandari.yml', 'id: a\nname: x\nname: y\n', { line: 3 }],
  'an empty file': ['people/ratna-wulandari.yml', '', { field: null }],
  'bytes that are not UTF-8': [
    'people/ratna-wulandari.yml',
    new Uint8Array([0xff, 0xfe, 0x00]),
    { line: null },
  ],
  'an id that is not the name': [
    'people/ratna-w.yml',
    PERSON_YML,
    { line: 1, field: 'id', value: 'ratna-wulandari' },
  ],
  'the other ending': [
    'people/ratna-wulandari.yaml',
    PERSON_YML,
    { remedy: expect.stringContaining('.yml') },
  ],
  'broken JSON': ['articles/2021/0123456789ab.json', '{"id":', { field: null }],
  'front matter without an end': [
    'corrections/2022-01-31-angka.md',
    '---\ndate: "2022-01-31"\n',
    { line: 1 },
  ],
};

describe('a bad file', () => {
  it.each(Object.entries(BAD))('%s is a problem, and the rest is read', (_, [path, text, expected]) => {
    const content = read({ 'outlets/harian-contoh.yml': OUTLET_YML, [path]: text });
    expect(content.problems[0]).toMatchObject({ file: path, ...expected });
    expect(content.problems[0]?.remedy).not.toBe('');
    expect(content.outlets).toHaveLength(1);
    expect([...content.people, ...content.organizations, ...content.incidents]).toEqual([]);
  });

  it('is named with the first of two records of one id', () => {
    const content = read({
      'people/a/ratna-wulandari.yml': PERSON_YML,
      'people/ratna-wulandari.yml': PERSON_YML,
    });
    expect(content.people).toHaveLength(1);
    expect(content.problems).toMatchObject([
      { file: 'people/ratna-wulandari.yml', message: 'the id is taken by people/a/ratna-wulandari.yml' },
    ]);
  });

  it('does not hang on aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]']
      .concat(
        'cdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'bcdefgh'[i]}`)}]`),
      )
      .join('\n');
    expect(read({ 'people/ratna-wulandari.yml': bomb }).problems).toHaveLength(1);
  });
});
