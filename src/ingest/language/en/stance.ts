/** English phrases of stance, as spokespeople and sellers use them about breaches. */
import type { StanceLexicon } from '../stance.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

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
        `no evidence, not true, untrue, false, no indication, were not taken, was not taken, not compromised, not been compromised, no data breach, not affected,
        not been affected, unaffected, has not been breached, was not breached, not hacked, no breach, no customer data, no personal data, no credit card, no leaks, not a breach,
        never been hacked, did not lose, does not contain, not our data, did not come from, no impact`,
      ),
    ],
    [
      'investigates',
      list(
        'investigating, investigation, looking into, under review, reviewing, examining, forensic, determine the extent, determine the scope, making enquiries, inquiries, to identify',
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
        'change their password, change your password, reset their password, reset your password, be vigilant, remain vigilant, should change, recommend, be wary, not to open, should check, check their accounts, use a different password, encourage',
      ),
    ],
    [
      'blames',
      list(
        'negligence, negligent, failed to, responsible for the, to blame, reckless, should have been, lack of',
      ),
    ],
    [
      'acts',
      list(
        `we have taken, have secured, has secured, secured the, we have notified, have notified, are notifying, has notified, shut down, taken offline, took offline, have blocked,
        working with, have contacted, have been contacted, has been contacted, we will offer, free credit monitoring, has patched, have patched, has been fixed, have been fixed, has updated, have informed`,
      ),
    ],
    [
      'confirms',
      list(
        'was hacked, were hacked, has been exposed, have been exposed, was exposed, were exposed, had been stolen, were stolen, was stolen, was accessed, were accessed, unauthorised access, unauthorized access, was breached, suffered a, hit by a, was compromised, we can confirm, did occur',
      ),
    ],
  ],
  assurances: list('safe, secure, normal, as usual, restored, protected, back online, unharmed'),
  conditions: ['if', 'whether', 'unless'],
};
