/** A phrase that names a party of the article, as a speaker: fullest name, office, and the body that the office belongs to. */
import { mainBody, officeOf } from './named-before.ts';
import type { Office } from './office.ts';
import type { Parties } from './parties.ts';
import { nameTokens, type Party } from './party.ts';
import type { Phrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';
import type { Words } from './words.ts';

/** The speaker that a phrase and its party make together; `text` is the article's. */
export function knownSpeaker(
  phrase: Phrase,
  party: Party,
  parties: Parties,
  words: Words,
  text: string,
): Speaker {
  const isBody = party.isBody && phrase.isBody;
  const office = isBody ? phrase : seated(officeOf(parties, party), phrase.start, parties, words, text);
  const name =
    isBody || nameTokens(party.name).length < nameTokens(phrase.name as string).length
      ? phrase.name
      : party.name;
  return {
    name: name?.replace(/^@/, '') ?? null,
    role: office.role,
    organization: office.organization,
    isBody: party.isBody,
    maybeBody: !party.isBody && party.tokens.length === 1 && !office.role && !party.sex,
    sex: party.sex ?? phrase.sex,
    mention: null,
    how: `"${phrase.name}" is ${party.name}`,
  };
}

/** An office without a body: the one that it stands for ("menkominfo"), or, for those who speak for a body, the article's. */
function seated(office: Office, place: number, parties: Parties, { roles }: Words, text: string): Office {
  if (!office.role || office.organization) return office;
  const role = office.role.toLowerCase();
  const { seats, institutional } = roles;
  const seat = seats[role]?.find((body) => text.includes(body));
  const ministry = /^menteri (.+)$/i.exec(office.role)?.[1];
  const named = ministry && text.includes(`Kementerian ${ministry}`) ? `Kementerian ${ministry}` : null;
  const own =
    institutional.has(role.split(' ')[0] as string) || institutional.has(role.split(' ').at(-1) as string)
      ? mainBody(parties, place)
      : null;
  return { role: office.role, organization: seat ?? named ?? own?.name ?? null };
}
