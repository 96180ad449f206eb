/** The lexicon of responses as phrase finders, made once a language. */
import type { Lang } from '../../model/vocabulary.ts';
import { PhraseFinder } from '../../text/phrases.ts';
import { RESPONSES } from '../language/responses.ts';

export type SilencePhrase = 'unanswered' | 'unanswered-to' | 'declined' | 'behind' | 'without-answer';

interface Finders {
  readonly silence: PhraseFinder<SilencePhrase>;
  readonly asked: PhraseFinder<true>;
  readonly contacted: PhraseFinder<true>;
  readonly will: PhraseFinder<true>;
  readonly tell: PhraseFinder<true>;
  readonly outcomes: PhraseFinder<true>;
  readonly finish: PhraseFinder<true>;
  readonly inquiries: PhraseFinder<true>;
}

const finderOf = <T>(phrases: readonly string[], value: T): PhraseFinder<T> => {
  const finder = new PhraseFinder<T>();
  for (const phrase of phrases) finder.add(phrase, value);
  return finder;
};

function silenceFinder(lang: Lang): PhraseFinder<SilencePhrase> {
  const words = RESPONSES[lang];
  const behind = new Set(words.partyBehind);
  const finder = new PhraseFinder<SilencePhrase>();
  for (const phrase of behind) finder.add(phrase, 'behind');
  for (const phrase of words.unanswered) if (!behind.has(phrase)) finder.add(phrase, 'unanswered');
  for (const phrase of words.unansweredTo) finder.add(phrase, 'unanswered-to');
  for (const phrase of words.withoutAnswer) finder.add(phrase, 'without-answer');
  for (const phrase of words.declined) finder.add(phrase, 'declined');
  return finder;
}

const made = new Map<Lang, Finders>();

/** The finders of a language. */
export function findersOf(lang: Lang): Finders {
  const known = made.get(lang);
  if (known) return known;
  const { asked, contacted, promises } = RESPONSES[lang];
  const finders: Finders = {
    silence: silenceFinder(lang),
    asked: finderOf(asked, true),
    contacted: finderOf(contacted, true),
    will: finderOf(promises.will, true),
    tell: finderOf(promises.tell, true),
    outcomes: finderOf(promises.outcomes, true),
    finish: finderOf(promises.finish, true),
    inquiries: finderOf(promises.inquiries, true),
  };
  made.set(lang, finders);
  return finders;
}
