/** The figures of two records on one logarithmic axis, a drawing a scope and unit, with its table. */
import { formatEntryFigure, formatNumber } from '../../ledger/format.ts';
import type { claimsJson } from '../api/claims-json.ts';
import { clipped, type LaneLine, type LaneSize, laneLayout, tickAnchor } from '../charts/lanes.ts';
import { shortDate } from '../format/dates.ts';
import { STANCE_TONE } from '../marks.ts';
import { drawn, type Setting } from './compare-parts.ts';
import { element } from './element.ts';

export interface ComparedFigure extends Readonly<ReturnType<typeof claimsJson>[number]> {
  /** "A" or "B". */
  readonly side: string;
  /** Whose lane it stands in. */
  readonly lane: string;
}

interface Placed {
  readonly id: string;
  readonly claimant: string;
  readonly value: number;
  readonly date: string | null;
  readonly figure: ComparedFigure;
}

/** What one axis can hold: numbers of people, accounts and records. Money and unlike things are in the table alone. */
const isPlotted = ({ scope, unit }: ComparedFigure): boolean =>
  scope !== 'other' && ['people', 'accounts', 'records'].includes(unit);

const NAME_LIMIT = 24;
const SIZES = [
  { name: 'wide', width: 660, names: 190, time: 0, dates: 0, values: 190 },
  { name: 'narrow', width: 340, names: 0, time: 0, dates: 0, values: 170 },
] as const;

function dot({ figure: { figure }, x, y, anchor }: LaneLine<Placed>, { lang, plain }: Setting): SVGElement {
  const when = figure.date ? shortDate(figure.date, lang) : plain.undated;
  const at = anchor === 'start' ? x + 10 : x - 10;
  const tone = STANCE_TONE[(figure.stance ?? 'states') as keyof typeof STANCE_TONE];
  const old = figure.standing === 'superseded' || figure.standing === 'disputed' ? ' old' : '';
  return drawn(
    'g',
    { class: `tone-${tone}${old}` },
    drawn('circle', { class: figure.stance === 'confirms' ? 'dot dot-confirm' : 'dot', cx: x, cy: y, r: 5 }),
    drawn(
      'text',
      { x: at, y: y + 4, 'text-anchor': anchor },
      formatNumber(figure.value, lang),
      drawn('tspan', { class: 'tick', dx: 6 }, when),
    ),
  );
}

function plot(
  figures: readonly Placed[],
  size: LaneSize & { readonly name: string },
  label: string,
  setting: Setting,
): SVGElement {
  const layout = laneLayout(figures, size);
  const grid = layout.ticks.flatMap(({ value, x }) => [
    drawn('path', { class: 'grid', d: `M${x} 18V${layout.bottom}` }),
    drawn(
      'text',
      {
        class: 'tick',
        x,
        y: 12,
        'text-anchor': tickAnchor(x, layout.left, layout.right),
      },
      formatNumber(value, setting.lang),
    ),
  ]);
  const lanes = layout.lanes.flatMap((lane) => [
    drawn('path', { class: 'lane', d: `M0 ${lane.top}H${size.width}` }),
    drawn('text', { class: 'claimant', x: 0, y: lane.nameY }, lane.claimant),
    ...lane.lines.map((line) => dot(line, setting)),
  ]);
  const viewBox = `0 0 ${size.width} ${layout.height}`;
  return drawn('svg', { class: size.name, viewBox, role: 'img', 'aria-label': label }, ...grid, ...lanes);
}

function table(figures: readonly ComparedFigure[], setting: Setting): HTMLElement {
  const { lang, plain, named } = setting;
  const caption = plain.figures;
  const heads = ['', plain.claimant, plain.scope, plain.date, plain.value, plain.standing];
  const headRow = element('tr', '', ...heads.map((text) => headCell(text, 'col')));
  const rows = figures.map((figure) => {
    const standing = figure.standing === 'current' ? '' : (named[`figure.${figure.standing}`] ?? '');
    const stance = figure.stance ? (named[`stance.${figure.stance}`] ?? figure.stance) : '';
    return element(
      'tr',
      '',
      element('td', '', figure.side),
      headCell(figure.lane, 'row'),
      element('td', '', titleOf(figure, setting)),
      element('td', '', figure.date ? shortDate(figure.date, lang) : plain.undated),
      element('td', 'amount', formatEntryFigure(figure, lang)),
      element('td', '', [stance, standing].filter(Boolean).join(', ')),
    );
  });
  const made = element(
    'div',
    'table',
    element(
      'table',
      '',
      element('caption', 'meta', caption),
      element('thead', '', headRow),
      element('tbody', '', ...rows),
    ),
  );
  made.tabIndex = 0;
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', caption);
  return made;
}

function headCell(text: string, scope: string): HTMLElement {
  const made = element(text ? 'th' : 'td', '', text);
  if (text) made.setAttribute('scope', scope);
  return made;
}

/** What is counted: "The whole data set, people". */
const titleOf = ({ scope, unit, currency }: ComparedFigure, { named }: Setting): string =>
  [named[`scope.${scope}`], currency ?? named[`unit.${unit}`]].filter(Boolean).join(', ');

function block(figures: readonly ComparedFigure[], shared: readonly number[], setting: Setting): HTMLElement {
  const [first] = figures;
  const title = first ? titleOf(first, setting) : '';
  const label = setting.plain.chart.replace('{scope}', title);
  const placed = figures.map((figure, number) => ({
    id: `${figure.entry}-${number}`,
    claimant: `${figure.side} ${clipped(figure.lane, NAME_LIMIT)}`,
    value: figure.value,
    date: figure.date,
    figure,
  }));
  const drawings = SIZES.map((size) => plot(placed, { ...size, shared }, label, setting));
  return element('div', 'scope', element('h4', '', title), element('figure', 'chart', ...drawings));
}

/** One drawing a scope and unit, all on the same axis, those that both sides have first; then the table of all. */
export function comparedFigures(figures: readonly ComparedFigure[], setting: Setting): HTMLElement[] {
  if (figures.length === 0) return [element('p', 'meta', setting.plain.none)];
  const groups = new Map<string, ComparedFigure[]>();
  for (const figure of figures.filter(isPlotted)) {
    const key = [figure.scope, figure.unit].join('/');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const sides = (own: readonly ComparedFigure[]) => new Set(own.map(({ side }) => side)).size;
  const sorted = [...groups.values()].sort((a, b) => sides(b) - sides(a));
  const shared = sorted.flatMap((own) => own.map(({ value }) => value));
  return [
    element('p', 'meta note', setting.plain.oneAxis),
    ...sorted.map((own) => block(own, shared, setting)),
    table(figures, setting),
  ];
}
