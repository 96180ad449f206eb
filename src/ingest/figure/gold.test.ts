/** Quality of figures on our own fictional articles; the floors only go up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

interface Article {
  readonly text: string;
  readonly figures: readonly { readonly value: number; readonly unit: string; readonly kind: string }[];
}

const FOLDER = join(import.meta.dirname, 'gold');
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const floors = read('floors') as Record<Lang, Record<'precision' | 'recall' | 'kind', number>>;

function measure(lang: Lang) {
  let found = 0;
  let wanted = 0;
  let matched = 0;
  let kinds = 0;
  const misses: string[] = [];
  for (const { text, figures } of read(lang) as Article[]) {
    const drafts = extractFigures({ text, lang, title: null, published: null }, []);
    found += drafts.length;
    wanted += figures.length;
    for (const { value, unit, kind } of figures) {
      const match = drafts.find((draft) => draft.value === value && draft.unit === unit);
      if (match) matched++;
      if (match?.kind === kind) kinds++;
      else misses.push(`${value} ${unit} ${kind}: ${match?.kind ?? 'not found'}`);
    }
    for (const { raw, value, unit } of drafts)
      if (!figures.some((figure) => figure.value === value && figure.unit === unit))
        misses.push(`too many: ${raw}`);
  }
  return { precision: matched / found, recall: matched / wanted, kind: kinds / matched, misses };
}

describe('floors of figures', () => {
  it.each(['id', 'en'] as const)('%s', (lang) => {
    const { misses, ...reached } = measure(lang);
    for (const [name, floor] of Object.entries(floors[lang]))
      expect(reached[name as keyof typeof reached], `${name}; ${misses.join('; ')}`).toBeGreaterThanOrEqual(
        floor,
      );
  });
});
