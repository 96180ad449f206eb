/** What the register knows of a speaker: it parts glued names, completes short ones, and gives an office the article leaves out. */

import type { ExtractionInput, KnownParty } from '../../model/draft.ts';
import { GRAMMAR } from '../language/grammar.ts';
import { nameTokens } from './party.ts';
import type { Speaker } from './speaker.ts';

/** Completes a speaker from the register. */
export type Settle = (speaker: Speaker) => Speaker;

interface KnownPerson {
  readonly party: KnownParty;
  /** Words of the name and of each alias. */
  readonly forms: readonly (readonly string[])[];
}

/** The register's view of an article's speakers; leaves every speaker as it is where no party is known. */
export function settleBy({ known = [], text, title, lang }: ExtractionInput): Settle {
  const people: KnownPerson[] = known
    .filter(({ type }) => type === 'person')
    .map((party) => ({ party, forms: [party.name, ...party.aliases].map(nameTokens) }));
  if (!people.length) return (speaker) => speaker;
  const bodies = new Set(
    known
      .filter(({ type }) => type === 'organization')
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((form) => nameTokens(form).join(' ')),
  );
  const article = `${title ?? ''}\n${text}`;
  return (speaker) => {
    if (!speaker.name) return speaker;
    const tokens = nameTokens(speaker.name);
    if (bodies.has(tokens.join(' '))) return speaker;
    const person = only(people, ({ forms }) => forms.some((form) => endsWith(tokens, form)));
    if (person) return seated(parted(speaker, person, tokens, article), person.party, lang);
    const short = tokens.length === 1 ? only(people, (one) => isShortFor(tokens, one, article)) : null;
    return short ? seated({ ...speaker, name: short.party.name }, short.party, lang) : speaker;
  };
}

/** The one that fits; null where none or several do. */
function only(people: readonly KnownPerson[], fits: (person: KnownPerson) => boolean): KnownPerson | null {
  const found = people.filter(fits);
  return found.length === 1 ? (found[0] as KnownPerson) : null;
}

/** Whether a name is a form or ends with one of two words or more ("Corvex Mira Oakes"). */
const endsWith = (tokens: readonly string[], form: readonly string[]): boolean =>
  form.length > 0 &&
  (form.length === tokens.length || (form.length > 1 && form.length < tokens.length)) &&
  form.every((word, i) => word === tokens[tokens.length - form.length + i]);

/** A lone word of a known name, in an article that names the person in full or the body they serve. */
function isShortFor([word]: readonly string[], { party, forms }: KnownPerson, article: string): boolean {
  if (!forms[0]?.includes(word as string)) return false;
  return (
    article.includes(party.name) ||
    (party.roles ?? []).some(({ organization }) => organization !== null && article.includes(organization))
  );
}

/** The known name; what stood before it goes to the body. */
function parted(speaker: Speaker, person: KnownPerson, tokens: readonly string[], article: string): Speaker {
  const form = person.forms.find((one) => endsWith(tokens, one)) as readonly string[];
  const words = (speaker.name as string).split(' ');
  const rest = words.slice(0, Math.max(0, words.length - form.length)).join(' ');
  const name = person.party.name;
  if (!rest) return { ...speaker, name, isBody: false };
  const whole = speaker.organization ? `${speaker.organization} ${rest}` : rest;
  const organization = article.includes(whole) ? whole : speaker.organization;
  return { ...speaker, name, organization, isBody: false };
}

/** Role and body of the register, only where the article gives neither and the person has held one office. */
function seated(speaker: Speaker, { roles = [] }: KnownParty, lang: ExtractionInput['lang']): Speaker {
  if (speaker.role || speaker.organization) return speaker;
  const bodies = new Set(roles.map(({ organization }) => organization));
  if (bodies.size !== 1 || roles.length > TITLES_OF_ONE_OFFICE) return speaker;
  const title = (GRAMMAR[lang].registerTitle === 'first' ? roles[0] : roles.at(-1))?.title ?? null;
  return { ...speaker, role: title, organization: roles[0]?.organization ?? null };
}
/** The register lists an office once with its Indonesian and once with its English title. */
const TITLES_OF_ONE_OFFICE = 2;
