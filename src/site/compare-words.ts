/** The words that the page of comparisons needs in the browser, in one language: they stand on the page itself. */
import { FigureStance, PartyKind, Scope, type SiteLang, Stance, Status, Unit } from '../model/vocabulary.ts';
import { type Key, translator } from './i18n/translate.ts';

const PLAIN = {
  a: 'compare.a',
  b: 'compare.b',
  status: 'incident.ladder',
  figures: 'incident.figures',
  clock: 'incident.clock',
  parties: 'compare.parties',
  differs: 'incident.callouts',
  none: 'compare.none',
  undated: 'incident.undated',
  firstClaim: 'clock.firstClaim',
  firstVictimStatement: 'clock.firstVictim',
  firstConfirmation: 'clock.confirmed',
  notYet: 'clock.none',
  sameDay: 'clock.sameDay',
  later: 'clock.after',
  laterRange: 'clock.afterRange',
  victims: 'incident.victims',
  actors: 'incident.actors',
  claimants: 'compare.claimants',
  reversals: 'party.reversals',
  oneAxis: 'compare.oneAxis',
  scope: 'figure.scope',
  claimant: 'figure.claimant',
  value: 'figure.value',
  date: 'figure.date',
  standing: 'figure.stance',
  chart: 'compare.chart',
  roles: 'party.roles',
  counts: 'compare.counts',
  countsText: 'compare.countsText',
  stances: 'compare.stances',
  claims: 'party.claims',
  claimsText: 'party.claimsText',
  wait: 'compare.wait',
  together: 'compare.together',
  failed: 'compare.failed',
  title: 'compare.heading',
} as const satisfies Readonly<Record<string, Key>>;

export type CompareWord = keyof typeof PLAIN;

export interface CompareWords {
  readonly plain: Readonly<Record<CompareWord, string>>;
  /** Words of the vocabularies: "scope.whole". */
  readonly named: Readonly<Record<string, string>>;
}

const STANDINGS = ['superseded', 'part', 'disputed'] as const;

const NAMED: readonly (readonly [prefix: string, values: readonly string[]])[] = [
  ['scope', Scope.options],
  ['unit', Unit.options],
  ['status', Status.options],
  ['stance', [...Stance.options, ...FigureStance.options]],
  ['partyKind', [...PartyKind.options, 'person']],
  ['figure', STANDINGS],
];

/** Every word that a comparison may show. */
export function compareWords(lang: SiteLang): CompareWords {
  const t = translator(lang);
  const plain = Object.fromEntries(Object.entries(PLAIN).map(([word, key]) => [word, t(key)]));
  const named = NAMED.flatMap(([prefix, values]) =>
    values.map((value) => [`${prefix}.${value}`, t(`${prefix}.${value}` as Key)] as const),
  );
  return { plain: plain as CompareWords['plain'], named: Object.fromEntries(named) };
}
