/** Names in bylines: parted, cleaned of desks, addresses and job titles. */
import { BYLINES } from '../language/bylines.ts';
import { tidy } from './dom.ts';

const ALL = Object.values(BYLINES);
const TITLES = new Set(ALL.flatMap((b) => b.titles));
const DESKS = ALL.flatMap((b) => b.desk);
/** Bylines on international pages join two names in their own language too. */
const AND_ELSEWHERE = ['und', 'og', 'och', 'en'];
const AND = new RegExp(
  `(?<!\\s)\\s*(?:[,;|/•]|\\s(?:${[...ALL.flatMap((b) => b.and), ...AND_ELSEWHERE].map(escaped).join('|')})\\s)\\s*`,
  'iu',
);
/** Words that stand in lower case inside a person's name. */
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le el al bin binti ibn ter ten zu'.split(' '),
);

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "SM/BH", "(sar/bud)": who reported and who edited, known to the desk alone. */
const INITIALS = /^\s{0,9}\(?\p{L}{2,4}\/\p{L}{2,4}\)?\s{0,9}$/u;

/** Longest list of names that is read, in characters. */
const LONGEST_LIST = 1_000;

/** The names in a text such as "A dan B" or "A, B and C"; what is no name is left out. */
export function splitNames(text: string): string[] {
  if (INITIALS.test(text)) return [];
  return text
    .slice(0, LONGEST_LIST)
    .split(AND)
    .map(cleanName)
    .filter((name): name is string => name !== null);
}

/** A name as printed, or null for a desk, an address, a job title or a sentence. */
export function cleanName(text: string): string | null {
  const name = tidy(text)
    .replace(/(?<!\S)\S+@\S+/g, '')
    .replace(/https?:\S+/g, '')
    .replace(/(?<!\s)\s*[([][^)\]]{0,60}[)\]]\s*$/, '')
    .replace(/(?<!\s)\s+[-–|]\s[\s\S]*$/, '')
    .replace(/^[\s.,:;|–-]+|(?<![\s,:;|–-])[\s,:;|–-]+$/g, '');
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  // "Sumber: ..." announces something else.
  if (/[():]/.test(name)) return null;
  if (TITLES.has(name.toLowerCase()) || DESKS.some((desk) => desk.test(name))) return null;
  if (name.split(' ').length > 7 || /[?!"“”]/.test(name)) return null;
  return /^[a-z]{2,}(?:-[a-z]{2,}){1,3}$/.test(name) ? unslugged(name) : name;
}

/** "ratna-wulandari" is an account's address, from which the name can be read. */
function unslugged(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** True for what looks like a person: two to five capitalised words without digits. */
export function isPersonal(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /\d|@/.test(name)) return false;
  if (!/^\p{Lu}/u.test(name)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase()));
}
