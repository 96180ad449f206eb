/** English predicates: finite verbs by list and by ending. */
import type { PredicateLexicon } from '../predicates.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREDICATES: PredicateLexicon = {
  words: words(
    "is are was were be been being am has have had will would can could may might must should do does did don't doesn't didn't isn't " +
      "aren't wasn't weren't won't wouldn't can't couldn't it's they're he's she's there's we're to not went came got made took gave knew saw " +
      'began found became fell left lost sent kept ran held stood told felt led met paid put read rose set spoke stole struck won wrote hit let',
  ),
  clitic: /(?:n't|'ve|'ll|'d|'re)$/,
  shape: /\p{Ll}{2}ed$/u,
  prefixed: false,
  reporting: /\p{Ll}{2}s$/u,
  exceptions: new Set(),
  relatives: words('who which whom whose whoever that where after before when while'),
  hollow: words('nothing about of with in on as to at for by from and or anything something much more'),
  breaks: new Set(),
  clauseOpeners: new Set(),
  subjects: words('i you he she it we they there'),
  subjectEnding: null,
};
