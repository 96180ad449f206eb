/** npm run bench -- incidents: relevance, matching and grouping of generated articles, at growing numbers. */
import { parseArgs } from 'node:util';
import { clusterArticles } from '../src/ingest/incident/cluster.ts';
import { buildIncidentIndex } from '../src/ingest/incident/incident-index.ts';
import { matchIncidents } from '../src/ingest/incident/match.ts';
import { judgeRelevance } from '../src/ingest/incident/relevance.ts';
import { Incident } from '../src/model/incident.ts';
import { Organization } from '../src/model/organization.ts';

const HELP = `npm run bench -- incidents [--articles N,N,...]

Generates N articles, ten an incident; seven of ten incidents are in the register, the others are left to grouping.
Prints seconds of processor time (other work on the machine does not count) and the shares that came to their own incident. Default: 1000,10000,100000
`;

const PER_INCIDENT = 10;
/** Of each ten incidents so many are in the register. */
const REGISTERED = 7;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** Numbers below 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'si', 'ta', 'vu', 'wo', 'ze', 'gar', 'din', 'pel'];

interface Story {
  readonly id: string;
  readonly victim: string;
  readonly speaker: string;
  readonly day: number;
  readonly count: number;
}

interface Told {
  readonly story: Story;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
}

function stories(count: number, random: () => number): Story[] {
  const name = (): string => {
    const word = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return word[0]?.toUpperCase() + word.slice(1);
  };
  return Array.from({ length: count }, (_, n) => ({
    id: `story-${n}`,
    victim: `${name()} ${name()}`,
    speaker: `${name()} ${name()}`,
    day: FIRST_DAY + Math.floor(random() * DAYS) * DAY,
    count: 1000 + Math.floor(random() * 9_000_000),
  }));
}

/** Filler without names brings a text to the length of a short news article. */
const FILLER = 'Layanan berjalan seperti biasa dan pelanggan diminta menunggu kabar berikutnya. '.repeat(18);

function tell(story: Story, n: number, random: () => number): Told {
  const published = new Date(story.day + Math.floor(random() * 40) * DAY).toISOString().slice(0, 10);
  const title =
    n % 3 === 0 ? `Data pelanggan ${story.victim} bocor` : `Kasus peretasan, ${story.victim} buka suara`;
  const text = [
    `Sebanyak ${story.count} data pelanggan ${story.victim} diduga bocor dan dijual di forum peretas.`,
    `Juru bicara ${story.victim}, ${story.speaker}, menyatakan investigasi masih berlangsung.`,
    FILLER,
    `Badan Uji Siber menelusuri dugaan itu bersama ${story.speaker} dan Kementerian Contoh.`,
  ].join('\n');
  const id = `${story.id}-${n}`;
  return { story, id, title, text, published, figures: [{ value: story.count, unit: 'records' }] };
}

function registerOf(list: readonly Story[]) {
  const organizations = list.map(({ id, victim }) =>
    Organization.parse({ id, name: victim, kind: 'company', country: 'ID' }),
  );
  const incidents = list.map(({ id, day }) =>
    Incident.parse({
      id,
      title: { id, en: id },
      country: 'ID',
      sector: 'other',
      victims: [id],
      firstReported: new Date(day).toISOString().slice(0, 10),
      occurred: null,
      dataClasses: [],
      attack: 'unknown',
      sources: [{ url: 'https://harian.example/1', outlet: 'Harian Contoh', date: null, lang: 'id' }],
      searchTerms: { id: [], en: [] },
    }),
  );
  return buildIncidentIndex({ incidents, organizations, people: [] });
}

/** Milliseconds of processor time that this process has used. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(total: number): string {
  const random = randomFrom(total);
  const list = stories(Math.ceil(total / PER_INCIDENT), random);
  const known = new Set(list.filter((_, n) => n % 10 < REGISTERED));
  const articles = Array.from({ length: total }, (_, n) => tell(list[n % list.length] as Story, n, random));
  const begun = spent();
  const index = registerOf([...known]);
  let relevant = 0;
  let right = 0;
  const unclaimed: Told[] = [];
  for (const article of articles) {
    if (judgeRelevance(article.title, article.text, 'id').relevant) relevant++;
    const [link] = matchIncidents(index, article);
    if (!link) unclaimed.push(article);
    else if (link.incident === article.story.id) right++;
  }
  const matched = spent();
  const groups = clusterArticles(
    unclaimed.map((one) => ({ ...one, lang: 'id', voices: [one.story.speaker] })),
  );
  const done = spent();
  const shown = unclaimed.filter(({ story }) => !known.has(story));
  const together = new Set(shown.map(({ story, id }) => `${story.id} ${groups.get(id)}`)).size;
  const seconds = (ms: number): string => (ms / 1000).toFixed(2).padStart(8);
  return [
    String(total).padStart(8),
    String(list.length).padStart(9),
    seconds(matched - begun),
    seconds(done - matched),
    seconds(done - begun),
    percent(relevant, total),
    percent(right, articles.filter(({ story }) => known.has(story)).length),
    `${together} groups of ${list.length - known.size} stories`,
  ].join(' ');
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`.padStart(8);

/** Prints one line for each number of articles. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string', default: '1000,10000,100000' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  const totals = values.articles.split(',').map(Number);
  if (!totals.every((n) => Number.isInteger(n) && n > 0))
    throw new Error(
      `bench incidents: --articles ${values.articles} is no list of whole numbers, such as 1000,10000`,
    );
  console.log('articles incidents  match s  group s    all s relevant   linked');
  for (const total of totals) console.log(measure(total));
}
