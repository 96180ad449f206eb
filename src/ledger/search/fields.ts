/** Which documents pass the fields of a query. */
import type { Opened } from './open-index.ts';
import type { Comparison, Query } from './query.ts';
import type { SearchDoc } from './search-types.ts';
import { fold } from './words.ts';

/** Numbers of the names that a field's value may mean: those that contain it, else the most alike. */
function namesLike(value: string, { index, names }: Opened): Set<number> {
  const inside = index.names.flatMap((name, number) => (fold(name).includes(value) ? [number] : []));
  const alike =
    inside.length > 0 ? inside : names.search(value, { limit: 5 }).map(({ refIndex }) => refIndex);
  return new Set(alike);
}

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

type Test = (doc: SearchDoc) => boolean;

function nameTests(query: Query, opened: Opened): Test[] {
  const speakers = query.speaker.map((value) => namesLike(value, opened));
  const bodies = query.organization.map((value) => namesLike(value, opened));
  return [
    ...speakers.map((set) => (doc: SearchDoc) => doc.w !== undefined && set.has(doc.w)),
    ...bodies.map(
      (set) => (doc: SearchDoc) =>
        [doc.b, doc.k === 'p' ? undefined : doc.w, ...(doc.v ?? [])].some(
          (number) => number !== undefined && set.has(number),
        ),
    ),
  ];
}

/** A test of all fields of the query at once. A document without the field does not pass: unknown is not zero. */
export function passesFields(query: Query, opened: Opened): Test {
  const tests = nameTests(query, opened);
  const { stances, years, figure } = query;
  if (stances.length > 0) tests.push((doc) => stances.some((stance) => stance === doc.s));
  if (years)
    tests.push((doc) => {
      const year = Number(doc.d?.slice(0, 4));
      return year >= years.from && year <= years.to;
    });
  if (figure) {
    const compare = COMPARE[figure.comparison];
    tests.push(
      (doc) => doc.f !== undefined && figure.values.some((value) => compare(doc.f?.[0] ?? Number.NaN, value)),
    );
  }
  return (doc) => tests.every((test) => test(doc));
}
