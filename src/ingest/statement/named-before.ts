/** Questions about all parties of an article: the body it is about, who was named last, who bears which office. */
import type { Office } from './office.ts';
import type { Parties } from './parties.ts';
import { isLonger, type Party } from './party.ts';
import { countUpTo, lastUpTo } from './places.ts';

/** The body that an article is about: the one named most often before a place, or at all. */
export function mainBody(parties: Parties, place: number): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const party of parties.all()) {
    if (
      !party.isBody &&
      (party.tokens.length > 2 || party.role || party.sex || isPartOfPerson(parties, party))
    )
      continue;
    const count = countUpTo(party.places, place);
    if (count > most) {
      most = count;
      best = party;
    }
  }
  return best;
}

/** The body that was named last before a place. */
export function lastBody(parties: Parties, place: number): Party | null {
  return lastNamed(parties, place, ({ isBody }) => isBody);
}

/** The person with a name of two words or more who was named last before a place. */
export function lastPerson(parties: Parties, place: number): Party | null {
  return lastNamed(parties, place, ({ isBody, tokens }) => !isBody && tokens.length > 1);
}

function lastNamed(parties: Parties, place: number, fits: (party: Party) => boolean): Party | null {
  let best: Party | null = null;
  let latest = -1;
  for (const party of parties.all()) {
    if (!fits(party)) continue;
    const at = lastUpTo(party.places, place - 1) ?? -1;
    if (at > latest) {
      latest = at;
      best = party;
    }
  }
  return best;
}

function isPartOfPerson(parties: Parties, party: Party): boolean {
  return (
    parties.withWord(party.tokens[0] ?? '').some((other) => !other.isBody && isLonger(other, party)) ||
    (party.tokens.length === 2 && !party.isBody)
  );
}

/** Role and body of a party, also from shorter forms of its name. */
export function officeOf(parties: Parties, party: Party): Office {
  let { role, organization } = party;
  for (const token of party.tokens)
    for (const other of parties.withWord(token)) {
      if (other === party || !other.tokens.every((word) => party.tokens.includes(word))) continue;
      if (!role) {
        role = other.role;
        organization ??= other.organization;
      }
    }
  return { role, organization };
}
