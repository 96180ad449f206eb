/** The rules in the order in which they are asked; the first that answers has the cue. */
import { clauseThenTag } from './clause-then-tag.ts';
import { colon } from './colon.ts';
import type { Rule } from './context.ts';
import { passive } from './passive.ts';
import { quoteThenTag } from './quote-then-tag.ts';
import { quoteThenVerb } from './quote-then-verb.ts';
import { sourceClause } from './source-clause.ts';
import { verbThenContent } from './verb-then-content.ts';
import { verbThenName } from './verb-then-name.ts';

export const RULES: readonly Rule[] = [
  quoteThenTag,
  quoteThenVerb,
  colon,
  verbThenName,
  sourceClause,
  clauseThenTag,
  verbThenContent,
  passive,
];
