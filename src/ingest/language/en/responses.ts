/** English words of silence and promise, as newsrooms report requests for comment. */
import { crossed } from '../crossed.ts';
import type { ResponseLexicon } from '../responses.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

const NOT = list(
  `did not, didn t, did not immediately, didn t immediately, did not initially, did not yet, does not, has not, hasn t, had not, hadn t, have not,
  haven t, has not yet, had not yet, have not yet, has yet to, had yet to, have yet to, has still not, never, could not immediately, was not able to,
  were not able to`,
);
const REFUSED = list('declined to, declines to, has declined to, refused to, refuses to, has refused to');
/** "no response from": the silent one stands behind. */
const BEHIND = crossed(
  list('no, no immediate, received no, there was no, has been no'),
  list('response, reply, answer, comment, word'),
  list('from'),
);

export const RESPONSES: ResponseLexicon = {
  unanswered: [
    ...crossed(
      list('could not be, couldn t be, could not immediately be, cannot be, was not, were not'),
      list(
        'reached, reached for comment, contacted, immediately reached, immediately available, available for comment, immediately available for comment',
      ),
    ),
    ...crossed(
      NOT,
      list(
        'comment, commented, comment publicly, commented publicly, provide a comment, return a call, return calls',
      ),
    ),
    ...list('has remained silent, have remained silent, remained silent'),
    ...BEHIND,
  ],
  unansweredTo: crossed(
    NOT,
    list('respond, responded, reply, replied, answer, answered, return, returned, acknowledge, acknowledged'),
  ),
  declined: [
    ...crossed(
      REFUSED,
      list(
        `comment, comment on, answer, say, discuss, elaborate, be interviewed, respond, provide details, provide more details, provide further details, give details,
        give further details, disclose, reveal, name, identify, specify, share details, share further details, confirm or deny, provide a comment,
        provide additional information, provide any details`,
      ),
    ),
    ...crossed(
      list('would not, wouldn t, will not, won t'),
      list('say, comment, discuss, confirm or deny, elaborate'),
    ),
  ],
  partyBehind: BEHIND,
  withoutAnswer: crossed(
    list(
      'received no, has received no, had received no, did not receive a, did not receive an, has not received a, has not received an, had not received a, had not received an, have not received a, got no',
    ),
    list('response, reply, answer, comment, statement'),
  ),
  asked: list(
    `request, requests, question, questions, inquiry, inquiries, enquiry, enquiries, email, emails, e mail, e mails, message, messages, call, calls,
    phone, letter, letters, comment, comments, reporters, press, publication, press time, queries, query`,
  ),
  endings: list('when, as of, by, before, until, despite, after being'),
  otherMatters: list(
    'ransom, phishing, scam, extortion, attack, attacks, attacker, attackers, hacker, hackers, blackmail, blackmailer, blackmailers, extortionist, extortionists, lawsuit, alert, alerts, warning, warnings, complaint, complaints, customers, users',
  ),
  breaks: list(
    'before, after, because, so, but, that, which, who, when, while, until, despite, and, although, though, since',
  ),
  contacted: list('contacted, reached out to, has asked, had asked, sent questions to, emailed, approached'),
  conditions: list('if, unless, whether, should'),
  promises: {
    will: list(
      `will, ll, would, plans to, planned to, promised to, promises to, pledged to, pledges to, vowed to, intends to, intended to, expects to,
      expected to, committed to, aims to`,
    ),
    tell: list(
      `announce, announced, publish, published, release, released, share, shared, provide, provided, notify, notified, notifying, inform, informed,
      disclose, disclosed, report, reported, update, tell, told, contact, contacted, contacting, issue, issued, give, given, make public, made public, present`,
    ),
    outcomes: list(
      `results, result, findings, conclusions, outcome, updates on, updates as, updates when, updates about, further updates, regular updates, an update on, an update, update on, more details, further details, more information, further information,
      additional information, additional details, full report, final report, the report, a report, affected customers, affected users, affected people,
      affected individuals, affected patients, affected persons, those affected, impacted customers, impacted users, impacted individuals,
      those impacted, customers affected, users affected, individuals affected, people affected, anyone affected, those concerned`,
    ),
    finish: list(
      'complete, completed, conclude, concluded, finish, finished, finalise, finalize, finalised, finalized',
    ),
    inquiries: list('investigation, audit, inquiry, review, probe, examination, analysis, assessment'),
    negators: list('not, never, no, without, t, nor'),
    due: {
      within: list('within, in, over, no later than'),
      fillers: list('the, next, about, approximately, coming, around'),
      numbers: {
        a: 1,
        an: 1,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
        eleven: 11,
        twelve: 12,
      },
      units: {
        hour: 'hour',
        hours: 'hour',
        day: 'day',
        days: 'day',
        week: 'week',
        weeks: 'week',
        month: 'month',
        months: 'month',
      },
      phrases: {
        tomorrow: 'tomorrow',
        'this week': 'this-week',
        'end of the week': 'this-week',
        'next week': 'next-week',
        'this month': 'this-month',
        'end of the month': 'this-month',
        'next month': 'next-month',
        'this year': 'this-year',
        'end of the year': 'this-year',
      },
      by: list('by, before, on, until, no later than'),
    },
  },
};
