/** English: heads last, articles, passives with "be", and verbs that stand before or behind what is said. */
import type { Grammar } from '../grammar.ts';

export const GRAMMAR: Grammar = {
  head: 'last',
  pointer: 'before',
  articles: new Set(['the', 'a', 'an']),
  tags: 'verbs',
  passive: 'helper',
  passiveForm: null,
  helpers: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']),
  participle: 'ing',
  verbsAreNouns: true,
  anyVerb: /^\p{Ll}{3,}(?:s|ed)$/u,
  infinitive: 'to',
  dropsSubject: false,
  titleCase: true,
  shortName: 'last',
  registerTitle: 'last',
};
