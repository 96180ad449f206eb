/** Tokens: word forms at a place of the text. */
import type { Quote, Token } from './types.ts';
import type { WordForm } from './word-form.ts';

/** A form at a place; `quote` is the quotation that the token stands for. */
export const tokenAt = (form: WordForm, start: number, end: number, quote: Quote | null = null): Token => ({
  kind: form.kind,
  text: form.text,
  lower: form.lower,
  form,
  start,
  end,
  quote,
});
