/** Which documents pass the fields of a query. */
import type { Opened } from './open-index.ts';
import type { Comparison, Query } from './query.ts';
import { DOC_KINDS } from './search-types.ts';
import { fold } from './words.ts';

/** Numbers of the names that a field's value may mean: those that contain it, else the most alike. */
function namesLike(value: string, { head, nameSearch }: Opened): Set<number> {
  const inside = head.names.flatMap((name, number) => (fold(name).includes(value) ? [number] : []));
  const alike =
    inside.length > 0
      ? inside
      : nameSearch()
          .search(value, { limit: 5 })
          .map(({ refIndex }) => refIndex);
  return new Set(alike);
}

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

type Test = (doc: number) => boolean;
const PERSON = DOC_KINDS.indexOf('p');

function nameTests(query: Query, opened: Opened): Test[] {
  const { head, columns } = opened;
  const speakers = query.speaker.map((value) => namesLike(value, opened));
  const bodies = query.organization.map((value) => namesLike(value, opened));
  return [
    ...speakers.map((set) => (doc: number) => set.has(columns.who[doc] ?? -1)),
    ...bodies.map(
      (set) => (doc: number) =>
        set.has(columns.body[doc] ?? -1) ||
        (columns.kind[doc] !== PERSON && set.has(columns.who[doc] ?? -1)) ||
        (head.victims[doc] ?? []).some((victim) => set.has(victim)),
    ),
  ];
}

/** A test of all fields of the query at once. A document without the field does not pass: unknown is not zero. */
export function passesFields(query: Query, opened: Opened): Test {
  const { head, columns } = opened;
  const tests = nameTests(query, opened);
  const { stances, years, figure } = query;
  if (stances.length > 0) {
    const wanted = new Set(stances.map((stance) => head.stances.indexOf(stance)).filter((at) => at >= 0));
    tests.push((doc) => wanted.has(columns.stance[doc] ?? -1));
  }
  if (years)
    tests.push((doc) => {
      const year = Math.floor((columns.date[doc] ?? 0) / 10_000);
      return year > 0 && year >= years.from && year <= years.to;
    });
  if (figure) {
    const compare = COMPARE[figure.comparison];
    tests.push((doc) => figure.values.some((value) => compare(columns.figure[doc] ?? Number.NaN, value)));
  }
  return (doc) => tests.every((test) => test(doc));
}
