/** Whether a headline says that a victim was breached once more: "hacked again", "bocor lagi". */
import { PhraseFinder, words } from '../../text/phrases.ts';
import { RELEVANCE } from '../language/relevance.ts';

/** Words that may stand between the event and the mark: "second data breach", "another major hack". */
const BETWEEN = 1;

const finder = new PhraseFinder<'event' | 'another'>();
for (const { event, another } of Object.values(RELEVANCE)) {
  for (const phrase of event) finder.add(phrase, 'event');
  for (const phrase of another) finder.add(phrase, 'another');
}

/** A mark far from the event repeats something else: "police again question the suspect of the hack". */
export function tellsAnotherBreach(title: string): boolean {
  const hits = finder.find(title);
  const places = (kind: 'event' | 'another') => hits.filter(({ value }) => value === kind);
  return places('another').some((mark) =>
    places('event').some((event) => {
      const [first, second] = mark.start < event.start ? [mark, event] : [event, mark];
      return words(title.slice(first.end, second.start)).length <= BETWEEN;
    }),
  );
}
