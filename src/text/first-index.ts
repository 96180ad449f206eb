/**
 * First index of a list for which a test holds, else the list's length; by halving. Whatever follows an entry that
 * passes the test must pass it, too.
 */
export function firstIndex<T>(list: readonly T[], test: (value: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
