/** Two incidents side by side. */
import type { incidentJson } from '../api/incident-json.ts';
import { shortDate } from '../format/dates.ts';
import { halves, link, list, momentText, type Setting, section, statusMark } from './compare-parts.ts';
import { comparedFigures } from './compare-plot.ts';
import { element } from './element.ts';

type Incident = ReturnType<typeof incidentJson>;
type Part = readonly (Node | string)[];

const head = (one: Incident, setting: Setting): Part => [
  element('p', 'half-title', link(one.path[setting.lang], one.title[setting.lang])),
  element('p', '', statusMark(one.status, setting), `: ${one.headline[setting.lang]}.`),
  element('p', 'meta', shortDate(one.firstReported, setting.lang)),
];

function steps(one: Incident, setting: Setting): Part {
  const { lang, plain } = setting;
  const rows = one.ladder.map(({ status, date, who }) =>
    element(
      'li',
      '',
      element('span', 'meta', date ? shortDate(date, lang) : plain.undated),
      ' ',
      statusMark(status, setting),
      ` ${who?.name[lang] ?? ''}`,
    ),
  );
  return [element('ol', 'plain-list', ...rows)];
}

function clock({ clock: moments }: Incident, setting: Setting): Part {
  const rows = (['firstClaim', 'firstVictimStatement', 'firstConfirmation'] as const).flatMap((name) => [
    element('dt', '', setting.plain[name]),
    element('dd', '', momentText(moments[name], setting)),
  ]);
  return [element('dl', 'facts', ...rows)];
}

function parties(one: Incident, { lang, plain }: Setting): Part {
  const names = (all: readonly { readonly name: { readonly id: string; readonly en: string } }[]) =>
    [...new Set(all.map(({ name }) => name[lang]))].join(', ') || plain.none;
  const said = one.entries.map(({ body }) => body);
  const rows = (
    [
      [plain.victims, names(one.victims)],
      [plain.actors, names(one.actors)],
      [plain.claimants, names(said)],
    ] as const
  ).flatMap(([label, text]) => [element('dt', '', label), element('dd', '', text)]);
  return [element('dl', 'facts', ...rows)];
}

const differences = (one: Incident, { lang, plain }: Setting): Part => [
  list(
    'plain-list',
    [...one.reversals, ...one.discrepancies].map(({ sentence }) => sentence[lang]),
    plain.none,
  ),
];

/** The sections in the order of an incident's own page. */
export function incidentSections(two: readonly Incident[], setting: Setting): HTMLElement[] {
  const { plain, lang } = setting;
  const names = [plain.a, plain.b];
  const each = (part: (one: Incident, setting: Setting) => Part) => two.map((one) => part(one, setting));
  const figures = two.flatMap(({ figures: own }, at) =>
    own.map((figure) => ({ ...figure, side: names[at] ?? '', lane: figure.claimant.name[lang] })),
  );
  return [
    halves('', names, each(head)),
    halves(plain.status, names, each(steps)),
    section(plain.figures, ...comparedFigures(figures, setting)),
    halves(plain.clock, names, each(clock)),
    halves(plain.parties, names, each(parties)),
    halves(plain.differs, names, each(differences)),
  ];
}
