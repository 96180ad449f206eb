/** Places in a text, in rising order: looked up in logarithmic time, since pronouns ask at every sentence. */

/** Adds a place to a list in rising order. */
export function insertSorted(places: number[], place: number): void {
  if (places.length === 0 || (places.at(-1) as number) <= place) places.push(place);
  else places.splice(countUpTo(places, place), 0, place);
}

/** How many places are not behind a limit. */
export function countUpTo(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last place that is not behind a limit. */
export const lastUpTo = (places: readonly number[], limit: number): number | undefined =>
  places[countUpTo(places, limit) - 1];
