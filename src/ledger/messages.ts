/** Every text that the views produce, in both languages. `{name}` stands for a value. */
import type { Bilingual } from './types.ts';

export const LABELS = {
  unnamed: { id: 'sumber tanpa nama', en: 'an unnamed source' },
} as const satisfies Record<string, Bilingual>;
