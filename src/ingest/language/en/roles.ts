/** English offices and professions. Source: AP style's titles; common corporate, public and security-industry roles. */
import type { RoleLexicon } from '../roles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ROLES: RoleLexicon = {
  heads:
    list(`pm spokesman spokeswoman spokesperson spokespeople president chairman chairwoman chair ceo cto cio ciso cfo coo cso founder co-founder
    director executive officer manager head chief minister secretary senator governor mayor commissioner attorney lawyer counsel judge
    sheriff analyst expert researcher consultant professor lecturer scientist engineer owner partner strategist adviser advisor aide
    representative congressman congresswoman lawmaker leader candidate nominee chancellor superintendent administrator coordinator
    editor reporter journalist author columnist blogger correspondent activist advocate organizer economist historian detective
    investigator agent inspector sergeant captain lieutenant general treasurer principal dean pastor vice-president evp svp vp
    member delegate pollster supporter voter student resident customer hacker user operator employee worker supervisor specialist
    businessman businesswoman billionaire mogul narrator announcer moderator host anchor columnist veteran prosecutor
    comedian comic actor actress singer rapper musician artist novelist writer filmmaker producer poet playwright pundit commentator
    whip speaker recorder secretary-treasurer editor-in-chief archbishop cardinal imam evangelist televangelist biographer speechwriter
    volunteer cartoonist astronaut physician surgeon psychologist sociologist criminologist demographer statistician
    trustee ombudsman controller watchdog vice deputy`),
  modifiers:
    list(`senior junior chief executive vice deputy assistant associate managing general former acting interim co lead principal regional
    national global public communications press security information technology privacy data political campaign financial operating
    technical threat cyber cybersecurity intelligence research marketing media white house prime foreign home health defense
    majority minority first ethical independent policy product corporate incident response digital and`),
  voices: list('spokesman spokeswoman spokesperson spokespeople representative rep'),
  units: new Set(),
  seats: {},
  institutional: list(
    'chief ceo cto cio ciso coo spokesman spokeswoman spokesperson director executive vice president officer',
  ),
  links: list('of at for with from in'),
  anonymous:
    list(`source sources official officials expert experts analyst analysts researcher researchers hacker hackers critics attacker attackers
    investigators authorities police prosecutors report reports insider insiders employee employees victim victims user users customer
    customers worker people some many others everyone residents voters supporters lawmakers aides advisers democrats republicans
    operatives person man woman someone officer officers`),
  indefinite: list('a an one some several many two three few other another those most these'),
  titles: list(
    'sen senator rep representative gov governor president judge justice secretary minister mayor attorney sheriff congressman congresswoman commissioner',
  ),
  contracted: [],
  behindBodies: ['chief', 'ceo', 'spokes'],
  works: list('works worked teaches taught serves served studies leads heads researches'),
};
