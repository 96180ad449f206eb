/** Counted nouns of English breach news; the head comes last, so "payment cards" counts cards. */
import type { UnitLexicon } from '../units.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const UNITS: UnitLexicon = {
  head: 'last',
  nouns: {
    people:
      list(`people persons individuals customers users members passengers guests patients employees workers staff
      students drivers riders citizens residents voters consumers subscribers victims educators teachers volunteers
      families players taxpayers applicants donors children kids adults policyholders cardholders holders buyers
      sellers shoppers fans followers travellers travelers visitors veterans soldiers officers doctors nurses
      professionals respondents participants beneficiaries enrollees refugees scouts viewers gamers attendees parents
      pupils alumni personnel journalists inmates contractors clients men women households owners americans
      australians britons indonesians indians malaysians canadians singaporeans germans europeans filipinos
      japanese british dutch irish french chinese turks israelis brazilians mexicans swedes norwegians danes poles
      south-africans new-zealanders kiwis aussies texans californians account-holders person customer user
      agents claimants migrants pensioners recipients minors adopters freelancers athletes tenants borrowers investors jobseekers`),
    accounts: list(
      `accounts usernames emails e-mails logins mailboxes profiles inboxes wallets account email`,
    ),
    records:
      list(`records data cards passwords numbers entries rows credentials licences licenses passports details
      messages transactions samples lines ssns identities tokens hashes keys conversations chats posts tweets texts
      logs record addresses fingerprints ids names certificates prescriptions tickets orders invoices
      card entry password row sims datasets secrets cookies combinations combos policies`),
    files: list(
      'files documents archives images photos photographs videos pages items file document folders screenshots recordings',
    ),
    organizations:
      list(`organisations organizations companies firms businesses hospitals sites websites portals
      institutions agencies corporations schools universities banks merchants societies clinics retailers providers
      entities vendors governments municipalities ministries departments brands hotels airlines enterprises charities
      districts associations practices operators carriers organisation organization company outlets suppliers colleges
      cafes casinos libraries pharmacies subsidiaries utilities insurers employers groups-affected councils offices stores restaurants franchises shops locations properties branches infirmaries manufacturers publishers
      broadcasters lenders newspapers dealers dealerships carmakers resellers chipmakers automakers drugmakers`),
    other:
      list(`servers computers devices systems machines laptops databases letters complaints incidents attacks cases
      vulnerabilities routers phones terminals networks tests calls reports apps vehicles endpoints smartphones
      breaches buckets database server cameras installations downloads copies instances workstations domains
      notifications notices`),
  },
  phrases: {
    'email addresses': 'accounts',
    'e-mail addresses': 'accounts',
    'user accounts': 'accounts',
    'user records': 'records',
    'phone numbers': 'records',
    'data breaches': 'other',
    'sim cards': 'records',
    'data points': 'records',
    'account holders': 'people',
    'account numbers': 'records',
    'test sites': 'other',
    'data subjects': 'people',
    'data centers': 'other',
    'data centres': 'other',
  },
  classifiers: list('of the its their his her our these those such about worth'),
  agentForm: /(?:ers|ists|ians|women|men|holders|goers|mates|folk)$/,
  agentExceptions:
    list(`papers printers scanners containers trailers transformers burgers flyers headers centers theaters towers
    liters markers posters stickers speakers controllers trackers numbers letters folders orders servers routers
    computers characters covers layers powers offers answers transfers registers chargers readers-card burners
    boilers freezers rivers lists mists chapters quarters matters winters summers tokens specimen`),
  predicates: null,
  stops:
    list(`in on at by from for with to into onto than as per between across through during since until after
    before over under against among within without were was are is be been being had have has having who
    whose whom that which what when where while may might could can will would should must did does do
    not if but or because so up down it they them he she we you this there then also including related
    belonging each every per said say says told worldwide globally nationwide more less out annually via
    the a an about whichever whether around only just still currently now yesterday today`),
  participles:
    list(`affected exposed stolen leaked compromised hit impacted hacked breached infected registered hashed
    encrypted unencrypted listed stored used`),
  partOf: list('them which those whom remaining'),
  partOpenings: ['of these', 'of those', 'out of these', 'out of those', 'of that number', 'of that total'],
  leadingCounters: list('number count tally total'),
  trailingCounters: list('totalling totaling numbering'),
  borrowedHeads: [],
  percent: list('percent pct percentage'),
  currencies: {
    dollars: 'USD',
    dollar: 'USD',
    'us dollars': 'USD',
    'u.s. dollars': 'USD',
    'australian dollars': 'AUD',
    'canadian dollars': 'CAD',
    'singapore dollars': 'SGD',
    'new zealand dollars': 'NZD',
    'hong kong dollars': 'HKD',
    pounds: 'GBP',
    pound: 'GBP',
    'pounds sterling': 'GBP',
    'british pounds': 'GBP',
    euros: 'EUR',
    euro: 'EUR',
    rupiah: 'IDR',
    ringgit: 'MYR',
    rupees: 'INR',
    yen: 'JPY',
    yuan: 'CNY',
    won: 'KRW',
    bitcoins: 'BTC',
    bitcoin: 'BTC',
    btc: 'BTC',
    monero: 'XMR',
    xmr: 'XMR',
    ethereum: 'ETH',
    ether: 'ETH',
    eth: 'ETH',
    usdt: 'USDT',
  },
  durations:
    list(`seconds minutes hours days weeks months years decades centuries second minute hour day week month year
    decade century times quarters weekends weekdays`),
  foreign:
    list(`litres liters litre liter gallons grams watts megawatts miles kilometres kilometers metres meters feet foot inches yards mile hackers suspects
    attackers countries nations states cities counties ways steps reasons meetings digits characters letters-long
    points rounds lawsuits questions researchers phases paragraphs versions parts stages points goals games
    points degrees degree kids-aged pounds-weight kilograms tons tonnes percent-points sides men-accused lawmakers
    lawyers prosecutors judges things sections categories types lessons tips chapters floors`),
};
