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
        `not true, untrue, false, no indication, were not taken, was not taken, not compromised, not been compromised, no data breach, not affected,
        not been affected, unaffected, has not been breached, was not breached, not hacked, no breach, no customer data, no personal data, no credit card, no leaks, not a breach,
        never been hacked, did not lose, does not contain, not our data, did not come from, no impact, no evidence, does not mean, not associated with, nothing to do with, in no way, certainly not, in no sense, by no means, baseless, unfounded`,
      ),
    ],
    [
      'investigates',
      list(
        'investigating, investigation, looking into, under review, reviewing, examining, forensic, determine the extent, determine the scope, making enquiries, inquiries, to identify, being analyzed, being analysed, analyzing, analysing, probe, probing, probed, being examined',
      ),
    ],
    [
      'demands',
      list(
        'must be, must act, must stop, must pay, should be held, we demand, has to pay, needs to explain, should pay, need to take responsibility',
      ),
    ],
    [
      'advises',
      list(
        'change their password, change their passwords, change your passwords, not open, you should, check your accounts, be alert, stay alert, advised to, change your password, reset their password, reset your password, be vigilant, remain vigilant, should change, recommend, be wary, not to open, should check, check their accounts, use a different password, encourage',
      ),
    ],
    [
      'blames',
      list(
        'been prevented, been avoided, prevented if, avoided if, did not follow, did not ensure, failure to, ignored, irresponsible, careless, inadequate, negligence, negligent, failed to, responsible for the, to blame, reckless, should have been, lack of',
      ),
    ],
    [
      'acts',
      [
        ...list(`data offline, site offline, server offline, systems offline, taken down, taken it offline, been taken offline, mitigated, was secured, were secured, been secured, reported to, been reported, agreed to pay, has updated, is offering, are offering, has hired, have hired, have engaged, has engaged, was patched, been patched, notified the, has reported, have reported, have disabled, has disabled, we have taken, have secured, has secured, secured the, we have notified, have notified, are notifying, has notified, shut down, taken offline, took offline, have blocked,
        working with, have contacted, have been contacted, has been contacted, we will offer, free credit monitoring, has patched, have patched, has been fixed, have been fixed, has updated, have informed`),
        ...MEASURES,
      ],
    ],
    [
      'confirms',
      [
        ...list(
          'was hacked, were hacked, has been exposed, have been exposed, was exposed, were exposed, had been stolen, were stolen, was stolen, was accessed, were accessed, unauthorised access, unauthorized access, was breached, suffered a, hit by a, was compromised, we can confirm, did occur, was a ransomware attack, was a cyberattack, was a cyber attack, ransomware attack, cyberattack hit',
        ),
        ...STRIKES,
        ...NOTICED,
      ],
    ],
  ],
  assurances: list('safe, secure, normal, as usual, restored, protected, back online, unharmed'),
  conditions: list('if, whether, unless, could, would, unclear, might'),
  askedMeans: 'advises',
  finished: list('after, following, result, results, concluded'),
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
    passive:
      words(`stolen leaked hacked breached exposed compromised accessed copied taken affected impacted downloaded
infected encrypted exfiltrated published obtained hijacked viewed`),
    active: words('infiltrated exfiltrated'),
    helpers: words('was were been be is are had got being have has'),
    negators: words(
      "not no never none nor without wasn't weren't isn't aren't hasn't haven't didn't neither",
    ),
    supposed: words('if whether unless unclear could would should can when how to'),
    relative: words('whose who which what'),
  },
};
