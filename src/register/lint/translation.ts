/** A sentence that is the same in both languages was not translated. Short labels and names may be equal. */
import type { Check, Finding } from './types.ts';

/** Phrases of so many words are never the same in Indonesian and English. */
const WORDS = 4;

export const translation: Check = (content) =>
  content.incidents.flatMap(({ file, record }) => {
    const texts: readonly (readonly [Finding['path'], { readonly id: string; readonly en: string }])[] = [
      [['title'], record.title],
      ...record.figures.map((figure, i) => [['figures', i, 'of'], figure.of] as const),
      ...record.statements.map((statement, i) => [['statements', i, 'summary'], statement.summary] as const),
    ];
    return texts.flatMap(([path, { id, en }]): Finding[] => {
      if (id !== en || id.split(/\s+/).length < WORDS) return [];
      const message = 'the Indonesian and the English text are the same';
      return [{ file, path, value: id, message, remedy: 'Translate one of them.' }];
    });
  });
