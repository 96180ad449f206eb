/** Two people or organizations side by side. */
import type { partyFile } from '../api/party-json.ts';
import { shortDate } from '../format/dates.ts';
import { halves, link, list, momentText, type Setting, section, statusMark } from './compare-parts.ts';
import { comparedFigures } from './compare-plot.ts';
import { element } from './element.ts';

type Party = ReturnType<typeof partyFile>;
type Part = readonly (Node | string)[];

const filled = (text: string, values: object): string =>
  Object.entries(values).reduce((made, [name, value]) => made.replace(`{${name}}`, String(value)), text);

function head(one: Party, { lang, plain, named }: Setting): Part {
  const roles = one.roles.map(({ title, from, to }) =>
    [title[lang], [from, to].map((date) => (date ? shortDate(date, lang) : '')).join(' – ')]
      .filter((part) => part.trim() !== '–')
      .join(', '),
  );
  return [
    element('p', 'half-title', link(one.path[lang], one.name[lang])),
    element('p', 'meta', named[`partyKind.${one.kind}`] ?? one.kind),
    ...(roles.length > 0 ? [list('plain-list', roles, plain.none)] : []),
  ];
}

function record(one: Party, { plain, named }: Setting): Part {
  const stances = Object.entries(one.stances).map(
    ([stance, count]) => `${named[`stance.${stance}`] ?? stance} ${count}`,
  );
  const rows: [string, string][] = [
    [plain.counts, filled(plain.countsText, one.counts)],
    [plain.stances, stances.join(', ') || plain.none],
    ...(one.claims ? [[plain.claims, filled(plain.claimsText, one.claims)] as [string, string]] : []),
  ];
  return [
    element(
      'dl',
      'facts',
      ...rows.flatMap(([label, text]) => [element('dt', '', label), element('dd', '', text)]),
    ),
  ];
}

function incidents(one: Party, other: Party, setting: Setting): Part {
  const { lang, plain } = setting;
  const shared = new Set(other.incidents.map(({ id }) => id));
  const rows = one.incidents.map(({ id, title, path, status, firstStatement }) => {
    const row = element('p', '', link(path[lang], title[lang]), ' ', statusMark(status, setting));
    if (shared.has(id)) row.append(' ', element('b', 'meta', plain.together));
    if (firstStatement)
      row.append(' ', element('span', 'meta', `${plain.wait}: ${momentText(firstStatement, setting)}`));
    return row;
  });
  return [list('plain-list', rows, plain.none)];
}

const reversals = (one: Party, { lang, plain }: Setting): Part => [
  list(
    'plain-list',
    one.reversals.map(({ sentence }) => sentence[lang]),
    plain.none,
  ),
];

/** Figures of incidents that both speak of; without any, all. */
function figuresOf(two: readonly Party[], { lang, plain }: Setting) {
  const sets = two.map(
    (one) => new Set(one.incidents.filter(({ figures }) => figures.length > 0).map(({ id }) => id)),
  );
  const shared = [...(sets[0] ?? [])].filter((id) => sets[1]?.has(id));
  return two.flatMap((one, at) =>
    one.incidents
      .filter(({ id }) => shared.length === 0 || shared.includes(id))
      .flatMap(({ title, figures }) =>
        figures.map((figure) => ({ ...figure, side: [plain.a, plain.b][at] ?? '', lane: title[lang] })),
      ),
  );
}

/** The sections in the order of a party's own page. */
export function partySections(two: readonly Party[], setting: Setting): HTMLElement[] {
  const { plain } = setting;
  const [a, b] = two;
  if (!a || !b) return [];
  const names = [plain.a, plain.b];
  const each = (part: (one: Party, setting: Setting) => Part) => two.map((one) => part(one, setting));
  return [
    halves('', names, each(head)),
    halves(plain.counts, names, each(record)),
    section(plain.figures, ...comparedFigures(figuresOf(two, setting), setting)),
    halves(plain.reversals, names, each(reversals)),
    halves(plain.parties, names, [incidents(a, b, setting), incidents(b, a, setting)]),
  ];
}
