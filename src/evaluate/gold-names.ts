/** When two names are the same in a measurement: fully, or by surname. */

const HONORIFICS = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady prof professor sen senator rep gov governor president gen col lt sgt capt hon rev ' +
    'bapak bpk pak ibu bu saudara sdr h hj ir drs dra kh ustaz ustadz gus raden tgk jenderal jend letjen mayjen brigjen pol kombes akbp kompol irjen komjen ' +
    'presiden menteri menkominfo menkomdigi gubernur inspektur letnan mayor laksamana marsekal brigadir ajun komisaris besar madya muda polisi tni purn ' +
    'purnawirawan wapres wagub rabbi pope bishop vice attorney prime minister secretary republican democratic speaker'
  ).split(' '),
);
const DEGREES = new Set(
  'sh mh se mm msi ssi st mt skom mkom phd ph d md msc mba ma ssos sik mhum sip mti jr'.split(' '),
);

/** Text with quotation marks, dashes and spaces made alike, without marks at its edges. */
export function plainText(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"]|''|``/g, '"')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`]/g, "'")
    .replace(/[\u2013\u2014\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/ ?" ?/g, '"')
    .replace(/^["' ]+|(?<!["' ])["' ]+$/g, '')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
    .replace(/(?<!["' ])["' ]+$/, '')
    .trim();
}

/** The words of a name that count: lower-case, without accents, honorifics and degrees. */
export function nameWords(name: string | null): string[] {
  const words = ((name ?? '').split(',')[0] || (name ?? ''))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[@"\u201c\u201d]/g, '')
    .replace(/['\u2019\u2018]s?\b(?=\s|$)/g, '')
    .replace(/['\u2019\u2018`]/g, '')
    .replace(/\b([a-z])\.(?=\S)/g, '$1 ')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  while (words.length > 1 && HONORIFICS.has(words[0] as string)) words.shift();
  while (words.length > 1 && DEGREES.has(words.at(-1) as string)) words.pop();
  return words;
}

/** Middle initials do not count. */
const withoutInitials = (words: readonly string[]): string[] =>
  words.length > 2
    ? words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1)
    : [...words];

/** The same full name. */
export function sameName(a: string | null, b: string | null): boolean {
  const x = withoutInitials(nameWords(a));
  return x.length > 0 && x.join(' ') === withoutInitials(nameWords(b)).join(' ');
}

/** The same surname, or all words of one name in the other. */
export function sameSurname(a: string | null, b: string | null): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (!x.length || !y.length) return false;
  const initial = x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0];
  if (x.at(-1) === y.at(-1) && initial) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

/** Roles and bodies count as the same if half of their words are. */
export function sameOffice(gold: string, found: string | null): boolean {
  if (plainText(gold).toLowerCase() === plainText(found).toLowerCase()) return true;
  const a = nameWords(gold);
  const b = nameWords(found);
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > 0 && (2 * shared) / (a.length + b.length) >= 0.5;
}
