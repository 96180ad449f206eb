/** English phrases of stance, as spokespeople and sellers use them about breaches. */
import { crossed } from '../crossed.ts';
import type { StanceLexicon } from '../stance.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g) ?? []);

/** "the attackers struck", "the malware spread": who strikes, and how. */
const STRIKES = crossed(
  list('hackers, attackers, intruders, hacker, attacker, intruder, attack, attacks, ransomware, malware'),
  list('hit, struck, began, targeted, stole, copied, accessed, broke, gained, crippled, spread, occurred'),
);
/** "discovered a breach", "suffered an attack". */
const NOTICED = crossed(
  list('discovered, detected, identified, suffered, experienced, spotted'),
  list('a, an, the, this'),
  list(
    'breach, attack, cyberattack, intrusion, leak, data breach, ransomware attack, cyber attack, security incident',
  ),
);
/** Measures after a breach: done, being done, to be done. */
const MEASURES = [
  ...crossed(
    list('we, we have, has, have, been, was, were, immediately, promptly, and'),
    list(
      'notified, alerted, informed, suspended, secured, blocked, patched, fixed, reset, reported, hired, engaged, contacted, offered, restored, replaced, disabled, removed, isolated, disconnected, shut down, contained, strengthened',
    ),
  ),
  ...crossed(
    list('is, are, be, been, currently, began, begun'),
    list(
      'notifying, alerting, informing, suspending, securing, blocking, patching, fixing, resetting, reporting, hiring, contacting, offering, restoring, replacing, disabling, removing, isolating, working with, seeking, strengthening, rebuilding',
    ),
  ),
  ...crossed(
    list('will, to, would, shall'),
    list(
      'notify, alert, suspend, secure, block, patch, reset, report, contact, offer, restore, replace, disable, isolate, invest, recoup, sue, compensate, reimburse, strengthen',
    ),
  ),
];

const ASSERTIONS = {
  helped: words(''),
  alone: words(''),
  helpers: words(''),
  negators: words("not no never none nor without wasn't weren't isn't aren't hasn't haven't didn't neither"),
  supposed: words('if whether unless unclear could would should can when how to'),
  relative: words('whose who which what'),
};

/** "the information includes addresses": how far the harm goes. */
const EXTENT = crossed(
  list('information, data, records, details, files, database, dump'),
  list('include, includes, included, contains, contained, comes from, came from'),
);

export const STANCES: StanceLexicon = {
  phrases: [
    [
      'apologises',
      list(
        "we are sorry, we're sorry, i am sorry, i'm sorry, apologise, apologize, apologies, sincerely regret, deeply regret, very sorry",
      ),
    ],
    [
      'denies',
      list(
        `no sign, no signs, no proof, found no, not found any, nothing was, not involve, not impacted, not been impacted, did not include, do not include, does not include, no passwords, no financial, no payment, no medical, no bank, no sensitive, have no reason to believe, no reason to believe, not aware of any, not true, untrue, false, no indication, were not taken, was not taken, not compromised, not been compromised, no data breach, not affected,
        not been affected, unaffected, has not been breached, was not breached, not hacked, no breach, no customer data, no personal data, no credit card, no leaks, not a breach,
        never been hacked, did not lose, does not contain, not our data, did not come from, no impact, no evidence, does not mean, not associated with, nothing to do with, in no way, certainly not, in no sense, by no means, baseless, unfounded`,
      ),
    ],
    [
      'investigates',
      list(
        'investigated, investigate, look into, looked into, assessing, verifying, to verify, working to understand, forensics, launched an investigation, investigating, investigation, looking into, under review, reviewing, examining, forensic, to determine, determine the extent, to assess, find out, tracing, traced, possible source, piece together, determine the scope, making enquiries, inquiries, to identify, being analyzed, being analysed, analyzing, analysing, probe, probing, probed, being examined',
      ),
    ],
    [
      'demands',
      list(
        'call on, calls on, calling on, companies need to, government needs to, they need to, they have to, company needs to, authorities need to, we want answers, must be, must act, must stop, must pay, should be held, we demand, has to pay, needs to explain, should pay, need to take responsibility',
      ),
    ],
    [
      'advises',
      list(
        'be careful, be cautious, beware, do not click, two-factor, monitor their, monitor your, keep an eye, credit freeze, contact their bank, contact your bank, never share, please contact, please call, please change, watch out for, change their password, change their passwords, change your passwords, not open, you should, check your accounts, be alert, stay alert, advised to, change your password, reset their password, reset your password, be vigilant, remain vigilant, should change, recommend, be wary, not to open, should check, check their accounts, use a different password, encourage',
      ),
    ],
    [
      'blames',
      list(
        'at fault, poor security, weak security, sloppy, lax, was behind, were behind, carried out by, attributed to, could have prevented, failure, work of, behind the attack, behind this, should have, been prevented, been avoided, prevented if, avoided if, did not follow, did not ensure, failure to, ignored, irresponsible, careless, inadequate, negligence, negligent, failed to, responsible for the, to blame, reckless, should have been, lack of',
      ),
    ],
    [
      'acts',
      [
        ...list(`taken steps, took steps, taking steps, take steps, taken action, took action, taking action, taken measures, taking measures, putting in place, set up a, brought in, called in, cooperating with, coordinating with, in contact with, in touch with, worked with, continue to work, will notify, will inform, will contact, will be notified, will be contacted, will be informed, being notified, identity protection, credit monitoring, identity theft protection, call center, call centre, took down, closed the, fixed the, patched the, stepped up, stepping up, data offline, site offline, server offline, systems offline, taken down, taken it offline, been taken offline, mitigated, was secured, were secured, been secured, reported to, been reported, agreed to pay, has updated, is offering, are offering, has hired, have hired, have engaged, has engaged, was patched, been patched, notified the, has reported, have reported, have disabled, has disabled, we have taken, have secured, has secured, secured the, we have notified, have notified, are notifying, has notified, shut down, taken offline, took offline, have blocked,
        working with, have contacted, have been contacted, has been contacted, we will offer, free credit monitoring, has patched, have patched, has been fixed, have been fixed, has updated, have informed`),
        ...MEASURES,
      ],
    ],
    [
      'confirms',
      [
        ...list(
          'the victim of, victims of, fell victim, came under attack, under attack, been hacked, been breached, been compromised, been leaked, breach occurred, incident occurred, breach affected, breach involved, incident involved, incident affected, were affected, was affected, were impacted, was impacted, affected by the, cannot rule out, not ruled out, to rule out, unauthorized party, unauthorised party, unauthorized third party, unauthorized individual, unauthorized person, unauthorized activity, unauthorised activity, suspicious activity, unusual activity, gained access, we discovered, we became aware, became aware of, we learned, we recently learned, security incident, data security incident, was hacked, were hacked, has been exposed, have been exposed, was exposed, were exposed, had been stolen, were stolen, was stolen, was accessed, were accessed, unauthorised access, unauthorized access, was breached, suffered a, hit by a, was compromised, we can confirm, did occur, was a ransomware attack, was a cyberattack, was a cyber attack, ransomware attack, cyberattack hit',
        ),
        ...STRIKES,
        ...NOTICED,
        ...EXTENT,
      ],
    ],
  ],
  assurances: list('safe, secure, normal, as usual, restored, protected, back online, unharmed'),
  conditions: list('if, whether, unless, could, would, unclear, might'),
  askedMeans: 'advises',
  finished: list('after, following, result, results, concluded'),
  findings: list(
    'determined, found, identified, revealed, showed, shows, concluded, uncovered, indicated, confirmed',
  ),
  admissions: list(
    'admitted, admits, admit, admitting, acknowledged, acknowledges, acknowledging, conceded, concedes',
  ),
  confirmations: list('confirmed, confirms, confirm, confirming, verified, verifies'),
  confessions: list('maintained, maintains, insisted, insists, contended, contends, asserted, asserts'),
  regrets: list('apologized, apologised, apologizes, apologises, apologizing, apologising, regretted'),
  deeds: list(
    'stole, hacked, breached, selling, sell, sale, database, records, data, gigabytes, source code, access',
  ),
  harm: {
    ...ASSERTIONS,
    helped:
      words(`stolen leaked hacked breached exposed compromised accessed copied taken affected impacted downloaded attacked
infected encrypted exfiltrated published obtained hijacked viewed targeted disrupted`),
    alone: words('infiltrated exfiltrated'),
    helpers: words('was were been be is are had got being have has'),
  },
  strikes: {
    ...ASSERTIONS,
    helped:
      words(`gained stole copied accessed obtained compromised exposed took downloaded encrypted broke entered exploited deployed hit struck
      hacked breached attacked targeted walked leaked published acquired exfiltrated infiltrated viewed infected crippled removed used affected
      impacted included includes contained occurred began`),
    helpers:
      words(`hacker hackers attacker attackers intruder intruders thief thieves criminals cybercriminals actor actors party gang malware
      ransomware virus breach leak intrusion attack cyberattack hack someone somebody individual unauthorized unauthorised`),
  },
  measures: {
    ...ASSERTIONS,
    helped:
      words(`notified alerted informed contacted suspended secured blocked patched fixed reset reported hired engaged retained restored
      replaced disabled removed isolated disconnected contained strengthened closed revoked deleted rebuilt upgraded implemented
      deployed added introduced tightened improved enhanced reimbursed compensated appointed halted reissued initiated activated`),
    helpers: words('we have has immediately promptly quickly proactively since'),
    supposed: words(
      'if whether unless could would should can might when how who which that hackers attackers data records been',
    ),
    relative: words('whose who which what that'),
  },
  duty: {
    duties: words('must should ought'),
    own: words('we i this it that there'),
    others: words(
      'you customers users people anyone consumers everyone guests victims patients members clients',
    ),
    negators: words('not never have no n’t'),
  },
  threats: list('threatened, threatens, threaten, threatening, vowed, vows, vowing'),
  subordinators: words(
    'which who whose because since while after before although though as where when upon following',
  ),
};
