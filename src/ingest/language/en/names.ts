/** Words of English-language names, bodies and places. Source: AP style's titles and ranks, common corporate and public bodies. */
import type { NameLexicon } from '../names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NAMES: NameLexicon = {
  honorifics:
    list(`democrat mr mrs ms miss mx dr sir dame lord lady prof professor sen senator rep del gov governor president gen general col colonel lt lieutenant
    sgt sergeant capt captain hon rev reverend judge justice secretary minister representative congressman congresswoman mayor admiral adm
    attorney chancellor councillor councilman councilwoman alderman pope bishop rabbi father sister officer detective inspector sheriff ambassador commissioner chief constable`),
  male: list('mr sir lord congressman father king prince brother he'),
  female: list('mrs ms miss dame lady congresswoman sister queen princess madam mother'),
  degrees: list('jr sr ii iii iv phd ph d md esq mba'),
  particles: list('van von de der den di da del la le bin al el ben ter of'),
  bodies:
    list(`ministry department agency bureau office commission committee council authority board court university college institute school inc
    corp corporation company co ltd llc llp plc group holdings bank hospital health center centre services service systems solutions
    technologies security labs lab research foundation association society union federation news times post journal guardian reuters
    house senate congress parliament police force service administration team campaign party network networks media partners
    industries international global communications insurance airlines airways hotels stores store software cloud data county city state
    district schools clinic medical registry exchange forum report advertiser tribune herald gazette`),
  institutional:
    list(`national federal public state united states kingdom american british australian canadian chinese russian indian information privacy
    cyber security homeland justice treasury defense defence education energy commerce trade consumer financial general north south
    east west new york london washington california texas florida america europe asia u.s us uk u.k u.n n.y n.j n.c s.c n.h r.i d.c l.a eu fbi cia nsa nhs ico gdpr
    white house democratic republican democrats republicans gop senate congress international of digital chief executive
    mayor's governor's attorney general`),
  bodyParticles: list('of the and for & on'),
  nameless:
    list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december the a an i we he she it they this that these those but and or if when while after before as for from in on at to by
    with so not no yes there here what who how why where some many most all both each our your his her its their my last late
    earlier later however meanwhile although though since until because then now also according asked once other another one two three
    in addition despite under over among between during like only even just still yet perhaps maybe well instead unlike
    api apis id ids url urls sql html ssn ssns pdf pdfs ip pin pins usb cve cves csv vpn
    twitter facebook instagram youtube linkedin google internet web english mr. via citing speaking referring responding`),
  accounts: list('user account handle hacker hackers username twitter'),
  groups: list('group gang crew collective'),
  given: new Set(),
  surnames: new Set(),
  placed: new Set(),
  aliases: list('aka alias'),
  letters: new Set(['a', 'i']),
  shapes: [
    // "R-Ala": the party and state of a member of an American parliament
    [/^[RDI]-\p{Lu}\p{L}*$/u, 'mark'],
    // "J.K" before a surname
    [/^\p{Lu}\.\p{Lu}$/u, 'initial'],
  ],
  stems: [],
};
