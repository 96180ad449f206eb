/** Mutations of a text that follow from a number alone, so that each can be shown again. */

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whatever the kind of text: halves of pairs, controls, joiners, reversed direction, digits of other scripts, big numbers. */
const ANYWHERE = [
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u0301',
    '\u00ad',
    '\u2028',
    '\u00a0',
    'İ',
    'ß',
  ],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "''",
    '(',
    ')',
    '<',
    '>',
    '&',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '.',
    ',',
    ':',
    '-',
    '--',
  ],
  ...[
    '0',
    '999999999999999999999',
    '1e309',
    '٣',
    '１',
    '-1',
    '1.000.000',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '%',
    '#',
    '`',
  ],
];
const MOST_MUTATIONS = 12;
/** Longest stretch that is cut, doubled or moved. */
const STRETCH = 60;

/** An example with one to twelve mutations: pieces put in, stretches cut, doubled, moved, or taken from another example. */
export function mutate(examples: readonly string[], pieces: readonly string[], random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n);
  const choose = (list: readonly string[]): string => list[below(list.length)] ?? '';
  let text = choose(examples);
  for (let n = 1 + below(MOST_MUTATIONS); n > 0; n -= 1) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + 1 + below(STRETCH));
    const stretch = text.slice(at, end);
    const ways: readonly (() => string)[] = [
      () => text.slice(0, at) + choose(pieces) + text.slice(at),
      () => text.slice(0, at) + choose(ANYWHERE) + text.slice(at),
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, end) + stretch + text.slice(end),
      () => text.slice(0, at) + text.slice(end) + stretch,
      () => text.slice(0, at) + choose(ANYWHERE) + text.slice(end),
      () => {
        const other = choose(examples);
        const from = below(other.length + 1);
        return text.slice(0, at) + other.slice(from, from + 1 + below(STRETCH)) + text.slice(at);
      },
      () => text.slice(0, at),
    ];
    // Cutting off the rest is the last in the list and rare: much else would never be reached behind it.
    const way = below(40) === 0 ? ways.length - 1 : below(ways.length - 1);
    text = (ways[way] as () => string)();
  }
  return text;
}
