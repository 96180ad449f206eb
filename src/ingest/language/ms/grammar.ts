/** Malay builds its sentences as Indonesian does; only the list of questions is answered anew. */
import type { Grammar } from '../grammar.ts';

export const GRAMMAR: Grammar = {
  head: 'first',
  pointer: 'behind',
  articles: new Set(),
  tags: 'own',
  passive: 'form',
  passiveForm: /^di\p{L}{2,}(?:i|kan|nya)$/u,
  helpers: new Set(),
  participle: null,
  verbsAreNouns: false,
  anyVerb: null,
  infinitive: null,
  dropsSubject: true,
  titleCase: false,
  shortName: 'given',
  registerTitle: 'first',
};
