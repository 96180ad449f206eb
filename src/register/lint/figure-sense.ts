/** Unit, kind, scope and currency of a curated figure fit together, so that only like is compared with like. */
import type { CuratedFigure } from '../../model/incident.ts';
import type { FigureKind, Scope } from '../../model/vocabulary.ts';
import type { Check, Finding } from './types.ts';

/**
 * Scopes in which a figure of a kind may stand. A part of a whole may always be "other"; a seller's count is
 * "affected" where somebody else counts the same thing, so that the two are compared.
 */
const SCOPES: Readonly<Record<FigureKind, readonly Scope[]>> = {
  affected: ['affected', 'whole', 'other'],
  offered: ['whole', 'affected', 'other'],
  sample: ['sample', 'other'],
  confirmed: ['affected', 'whole', 'sample', 'other'],
  denied: ['whole', 'affected', 'sample', 'other'],
  holding: ['base', 'whole', 'other'],
  price: ['price', 'other'],
  ransom: ['ransom', 'other'],
  fine: ['fine', 'other'],
  population: ['base', 'other'],
  other: ['other'],
};

/** Kinds that are money and nothing else. */
const MONEY: ReadonlySet<FigureKind> = new Set(['price', 'ransom', 'fine']);

export const figureSense: Check = (content) =>
  content.incidents.flatMap(({ file, record }) =>
    record.figures.flatMap((figure, i) =>
      complaints(figure).map(([field, message, remedy]): Finding => {
        const value = figure[field];
        return { file, path: ['figures', i, field], value, message, remedy };
      }),
    ),
  );

type Complaint = readonly [field: keyof CuratedFigure, message: string, remedy: string];

function complaints(figure: CuratedFigure): Complaint[] {
  const found: Complaint[] = [];
  if ((figure.unit === 'money') !== (figure.currency !== null))
    found.push(['currency', 'money has a currency and nothing else has', 'Add or remove it.']);
  if (MONEY.has(figure.kind) && figure.unit !== 'money')
    found.push(['unit', `a ${figure.kind} is money`, 'Set unit to money, or choose another kind.']);
  if (!SCOPES[figure.kind].includes(figure.scope))
    found.push([
      'scope',
      `a figure of kind ${figure.kind} does not stand in this scope`,
      `Choose one of ${SCOPES[figure.kind].join(', ')}, or another kind.`,
    ]);
  if (figure.unit === 'percent' && figure.value > 100)
    found.push(['value', 'more than 100 percent', 'Write 8.3 for 8.3 percent.']);
  if (figure.unit !== 'percent' && figure.unit !== 'money' && !Number.isSafeInteger(figure.value))
    found.push(['value', 'a count is a whole number', 'Write it out without a decimal point.']);
  return found;
}
