/**
 * Invented records of any size: incidents, who spoke, and articles with statements and figures. Nobody and nothing in
 * them exists. The same size and seed give the same records.
 */
import { article, incident } from '../../src/ledger/fixtures.ts';
import type { LedgerRecords } from '../../src/ledger/types.ts';
import type { Article } from '../../src/model/article.ts';
import type { Incident } from '../../src/model/incident.ts';
import { Organization } from '../../src/model/organization.ts';
import { Outlet } from '../../src/model/outlet.ts';
import { Person } from '../../src/model/person.ts';
import { Attack, DataClass, Sector } from '../../src/model/vocabulary.ts';
import { type Random, seeded } from './random.ts';
import { HOUSES, ROLES, SENTENCES, SLOTS, SYLLABLES } from './templates.ts';

export interface NewsroomSize {
  readonly articles: number;
  readonly incidents: number;
  /** Statements an article has on average. */
  readonly statements?: number;
}

/** The other makers of words take their places from here too, so a change of seed changes everything. */
const SEED = 19_450_817;
const FIRST_YEAR = 2012;
const YEARS = 14;

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const two = (number: number): string => String(number).padStart(2, '0');

function invented(random: Random): string {
  const word = Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function bodies(count: number, random: Random): Organization[] {
  return Array.from({ length: count }, (_, at) => {
    const name = random.pick(HOUSES).replace('{a}', invented(random)).replace('{b}', invented(random));
    const id = `${slug(name)}-${at}`;
    return Organization.parse({
      id,
      name,
      kind: 'company',
      country: 'ID',
      sector: random.pick(Sector.options),
    });
  });
}

function speakers(houses: readonly Organization[], random: Random): Person[] {
  return houses.map(({ id }, at) => {
    const name = `${invented(random)} ${invented(random)}`;
    return Person.parse({
      id: `${slug(name)}-${at}`,
      name,
      roles: [{ title: random.pick(ROLES), organization: id }],
    });
  });
}

function outletsOf(count: number, random: Random): Outlet[] {
  return Array.from({ length: count }, (_, at) => {
    const lang = at % 3 === 0 ? 'en' : 'id';
    const name = lang === 'en' ? `${invented(random)} Courier` : `Harian ${invented(random)}`;
    const id = `${slug(name)}-${at}`;
    return Outlet.parse({
      id,
      name,
      kind: 'media',
      country: lang === 'en' ? 'GB' : 'ID',
      lang,
      homepage: `https://${id}.example/`,
      feeds: [{ url: `https://${id}.example/rss`, verified: null }],
    });
  });
}

function incidentsOf(count: number, houses: readonly Organization[], random: Random): Incident[] {
  return Array.from({ length: count }, (_, at) => {
    const victim = houses[at % houses.length] as Organization;
    const year = FIRST_YEAR + random.whole(0, YEARS - 1);
    const firstReported = `${year}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
    const url = `https://${victim.id}.example/${at}`;
    return incident({
      id: `${victim.id}-${year}-${at}`,
      title: { id: `Data ${victim.name} beredar`, en: `${victim.name} data circulating` },
      sector: victim.sector ?? 'other',
      victims: [victim.id],
      actors: [],
      firstReported,
      attack: random.pick(Attack.options),
      dataClasses: [random.pick(DataClass.options)],
      sources: [{ url, outlet: 'Harian Contoh', date: firstReported, lang: 'id' }],
    });
  });
}

/** The world that articles are written about. */
interface World {
  readonly houses: readonly Organization[];
  readonly people: readonly Person[];
  readonly outlets: readonly Outlet[];
  readonly incidents: readonly Incident[];
}

function sentence(lang: 'id' | 'en', house: Organization, random: Random) {
  const { stance, text } = random.pick(SENTENCES[lang]);
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = SLOTS[lang][slot];
    if (words) return random.pick(words);
    if (slot === 'org') return house.name;
    return slot === 'count' ? String(random.whole(2, 900)) : invented(random);
  });
  return { stance, text: filled };
}

function figureOf(lang: 'id' | 'en', random: Random) {
  const millions = random.whole(1, 990);
  const raw = lang === 'id' ? `${millions} juta data` : `${millions} million records`;
  return {
    raw,
    value: Number(`${millions}e6`),
    of: lang === 'id' ? 'data' : 'records',
    unit: 'records' as const,
    kind: 'affected' as const,
    scope: 'affected' as const,
    sentence: lang === 'id' ? `${raw} beredar di forum` : `${raw} are on a forum`,
    sentenceStart: 5_000,
    span: { start: 5_000, end: 5_000 + raw.length },
  };
}

function articleOf(at: number, world: World, statements: number, random: Random): Article {
  const own = world.incidents[at % world.incidents.length] as Incident;
  const outlet = random.pick(world.outlets);
  const lang: 'id' | 'en' = outlet.lang === 'en' ? 'en' : 'id';
  const count = Math.floor(statements) + (random.next() < statements % 1 ? 1 : 0);
  const list = Array.from({ length: count }, (_, number) => {
    const place = random.next() < 0.6 ? at % world.houses.length : random.whole(0, world.people.length - 1);
    const speaker = world.people[place] as Person;
    const house = world.houses[place] as Organization;
    const role = speaker.roles[0]?.title[lang] ?? null;
    return {
      ...sentence(lang, world.houses[at % world.houses.length] as Organization, random),
      lang,
      speaker: speaker.name,
      party: speaker.id,
      role,
      organization: house.name,
      organizationParty: house.id,
      kind: number % 2 === 0 ? ('direct' as const) : ('indirect' as const),
    };
  });
  const day = two(random.whole(1, 28));
  return article({
    url: `https://${outlet.id}.example/berita/${at}`,
    outlet: outlet.id,
    lang,
    published: `${own.firstReported.slice(0, 8)}${day}T${two(random.whole(0, 23))}:00:00+07:00`,
    incidents: [own.id],
    statements: list,
    figures: random.next() < 2 / 3 ? [{ ...figureOf(lang, random), claimant: null, party: null }] : [],
  });
}

/** The records of a size. Articles come one by one, because many would not fit into memory twice. */
export function newsroom({ articles, incidents, statements = 3 }: NewsroomSize): {
  readonly curated: Omit<LedgerRecords, 'articles'>;
  readonly articles: Iterable<Article>;
} {
  const random = seeded(SEED);
  const houses = bodies(Math.max(2, Math.round(incidents * 0.6)), random);
  const people = speakers(houses, random);
  const outlets = outletsOf(Math.min(60, Math.max(3, Math.round(incidents / 10))), random);
  const world: World = { houses, people, outlets, incidents: incidentsOf(incidents, houses, random) };
  const curated = {
    incidents: world.incidents,
    people,
    organizations: houses,
    outlets,
    reviews: [],
    corrections: [],
  };
  function* written(): Generator<Article> {
    const own = seeded(SEED + 1);
    for (let at = 0; at < articles; at += 1) yield articleOf(at, world, statements, own);
  }
  return { curated, articles: { [Symbol.iterator]: written } };
}
