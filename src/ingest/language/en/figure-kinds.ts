/** English cue words for the role of a figure. Stems end in "*". */
import type { FigureKindLexicon } from '../figure-kinds.ts';

/** Words parted by blanks; "+" joins the two words of a pair. */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('+', ' '));

export const FIGURE_KINDS: FigureKindLexicon = {
  cues: {
    affected: list(
      'gained access* details leak* expos* stolen stole steal* compromis* affected affecting victim* attacked targeted accessed hit hits hitting encrypting impact* breach* obtained taken took hacked swiped infect* copied copy snatched downloaded harvested lost loss changed viewed',
    ),
    offered: list('offer* sale sell* sold selling auction* listed'),
    sample: list('sample* proof an+example'),
    confirmed: list('confirm* admit* acknowledg*'),
    holding: list('holds hold holding possess* stores stored keeps maintain*'),
    price: list('price priced sale sell* sold selling'),
    ransom: list('ransom* extort* demand* unlock decrypt* blackmail*'),
    fine: list('fine fined fines penalt* settle* levied civil'),
    population: ['each year', 'total customers', 'total users'],
  },
  weak: {
    population: ['population'],
    price: list('offer*'),
    other: list('cost costs loss losses revenue'),
  },
  governs: {
    population: list(
      'population+of community+of network+of base+of workforce+of staff+of audience+of serves serve serving served used+by employs employ employed employing carries carried has have had with boasts boasting home+to gained operates runs owns attracts',
    ),
    sample: list('compared tested verified checked examined inspected sampled'),
    denied: ['not'],
    other: list('reward bounty budget revenue spent aside stole steal stealing stolen lost seized'),
  },
  said: {
    confirmed: list('match matched matches genuine valid authentic'),
    sample: list('free as+sample as+a as+an as+proof sample'),
    other: list('reward bounty budget'),
    population: list(
      'each+year per+month per+year per+day a+month a+year each+month every+day each+day every+year every+month',
    ),
  },
  counted: {
    affected: list('victims'),
    other: list('complaints letters notices notifications questions calls reports followers fans pages'),
  },
  transfers: { ransom: list('ask* wants want wanted'), fine: list('pay paid pays paying payment payments') },
  fillers: list('the a an all total some another other further additional these those only just first'),
  links: list('and or to , & -'),
  possessives: list('its their our his her s'),
  helpers: list('was were is are be been being had has have that which who also already then'),
  data: list(
    `data details information info records record names name addresses numbers passwords credentials identities profiles files file
    database databases list lists dump archive leak breach server bucket table tables collection emails accounts`,
  ),
  ownerLinks: list('of on for from about to with'),
  ownersLinked: true,
  actors: list('hacker hackers attacker attackers seller gang ransomware extortionists intruder intruders'),
  observers:
    list(`prosecutor prosecutors counsel attorney plaintiff lawsuit researcher researchers expert experts analyst analysts consultant professor security labs com net org
    news times post cnn reuters bbc journal computer magazine institute centre center watchdog committee survey report
    reporter lawyer lawyers economist`),
  conversions: list(', or about roughly approximately around ( ~ = equivalent to worth some nearly'),
  labels:
    list(`section article articles act rule version no number page chapter floor suite room flight windows ios android
    level part phase step figure table type top age aged category unit channel route highway protocol
    build release page paragraph`),
  topic:
    list(`data breach* leak* hack* steal* stole* expos* compromis* ransom* cyber* attack* account* password* record*
    customer* user* card* malware forum* sell* sale sold fine* penalt* settle* database* information personal privacy
    extort* bitcoin* victim* affected impacted identit* fraud* phish* lawsuit* sued notif* system* server* website* site*
    decrypt* unlock infect* patient* guest* theft scam* disclos* incident*`),
  event:
    list(`bitcoin* personal+data breach* leak* hack* stolen steal* stole cyber* ransom* malware compromis* expos* phish* extort* scam* fraud*
    intru* theft break+in break+ins unauthori* password* privacy unprotected unsecured misconfigur* tamper* snoop* impersonat* exfiltrat*
    defac* left+open data+loss publicly+accessible wrong+recipient* wrong+address* lost+laptop stolen+laptop`),
  matter: list(
    `data database* file files account accounts login* server* link links mailbox* inbox* email* laptop* system systems website* site sites
    software copied copies online computer* log logs network* outage* user users app apps storage cloud digital download* upload* rows
    table tables records policies screenshot* username*`,
  ),
  none: list('not no'),
  lengths: list('page pages'),
  elsewhere:
    list(`killed dead died deaths injured wounded salary salaries tariff* acquired acquisition merger acquire shares
    stock valuation gdp inflation surveyed respondents polled votes seats scored goals doses vaccinated crash flood
    earthquake wages exports imports dividend profit profits bought`),
  ratios: list('of in'),
  oneOf: list('one'),
  superlatives: list('most top largest biggest leading best worst'),
  furniture: ['read also', 'also read', 'read more', 'related :', 'see also'],
  hotlines: list('911 311 999 112 000'),
  asserts: list(
    'recorded put puts estimates estimated believes believed reports reported counted counts lists listed found tallied shows show said says claims claimed revealed confirmed admitted announced disclosed estimating',
  ),
  prices: ['demanded by', 'asked by', 'priced by', 'set by'],
  sources: ['according'],
  adverbs: list(
    'report survey study data figures now also has had have only later initially originally then since',
  ),
};
