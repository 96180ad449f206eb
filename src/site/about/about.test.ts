import { expect, it } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';

it('says as much in both languages', () => {
  expect(en.map((section) => section.paragraphs.length)).toEqual(
    id.map((section) => section.paragraphs.length),
  );
});

it('has an anchor of its own for each section', () => {
  for (const sections of [id, en])
    expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(sections.length);
});

it('leaves nothing untranslated', () => {
  const english = new Set(en.flatMap(({ paragraphs }) => paragraphs));
  expect(id.flatMap(({ paragraphs }) => paragraphs).filter((text) => english.has(text))).toEqual([]);
});
