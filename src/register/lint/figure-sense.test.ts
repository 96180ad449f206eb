import { describe, expect, it } from 'vitest';
import { contentWith, fieldsOf, figure, filed, incident, statement } from './content-with.ts';
import { figureSense } from './figure-sense.ts';
import { translation } from './translation.ts';
import { voices } from './voices.ts';

const one = (changes: object) => contentWith({ incidents: filed('incidents', [incident(changes)]) });
const price = { kind: 'price', scope: 'price', unit: 'money', currency: 'USD', value: 4999.5 };

const NONSENSE: Readonly<Record<string, readonly [object, string]>> = {
  'money without a currency': [{ ...price, currency: null }, 'currency'],
  'accounts with a currency': [{ currency: 'USD' }, 'currency'],
  'a price in accounts': [{ kind: 'price', scope: 'price' }, 'unit'],
  'a sample of the scope "whole"': [{ kind: 'sample', scope: 'whole' }, 'scope'],
  'a fine of the scope "ransom"': [{ ...price, kind: 'fine', scope: 'ransom' }, 'scope'],
  '120 percent': [{ kind: 'other', scope: 'other', unit: 'percent', value: 120 }, 'value'],
  'half an account': [{ value: 2.5 }, 'value'],
};

const SENSE: Readonly<Record<string, object>> = {
  'a price with cents': price,
  'a part of what is offered': { scope: 'other' },
  'a claim that stands beside an official count': { scope: 'affected' },
  '8.3 percent': { kind: 'other', scope: 'other', unit: 'percent', value: 8.3 },
  'what the seller says it holds': { kind: 'holding', scope: 'whole' },
  zero: { value: 0 },
};

describe('figureSense', () => {
  it.each(Object.entries(NONSENSE))('reports %s', (_, [changes, field]) => {
    expect(fieldsOf(figureSense(one({ figures: [figure(changes)] }), ''))).toEqual([`figures.0.${field}`]);
  });
  it.each(Object.entries(SENSE))('accepts %s', (_, changes) => {
    expect(figureSense(one({ figures: [figure(changes)] }), '')).toEqual([]);
  });
});

const LABEL = { id: 'penjual', en: 'seller' };

describe('voices', () => {
  it.each([
    ['a figure of nobody', { figures: [figure({ claimant: null })] }, 'figures.0.claimant'],
    ['a figure of two', { figures: [figure({ claimantLabel: LABEL })] }, 'figures.0.claimantLabel'],
    ['a statement of nobody', { statements: [statement({ organization: null })] }, 'statements.0.speaker'],
    [
      'a statement of two',
      { statements: [statement({ speaker: 'ratna-wulandari', speakerLabel: LABEL })] },
      'statements.0.speakerLabel',
    ],
  ])('reports %s', (_, changes, field) => {
    expect(fieldsOf(voices(one(changes), ''))).toEqual([field]);
  });
  it.each([
    ['a labelled figure', { figures: [figure({ claimant: null, claimantLabel: LABEL })] }],
    ['a labelled statement', { statements: [statement({ organization: null, speakerLabel: LABEL })] }],
    ['an unnamed official of a body', { statements: [statement({ speakerLabel: LABEL })] }],
  ])('accepts %s', (_, changes) => {
    expect(voices(one(changes), '')).toEqual([]);
  });
});

describe('translation', () => {
  it('reports a sentence that stands in one language twice', () => {
    const same = { id: 'The agency denied the report.', en: 'The agency denied the report.' };
    expect(fieldsOf(translation(one({ statements: [statement({ summary: same })] }), ''))).toEqual([
      'statements.0.summary',
    ]);
  });
  it('accepts short labels that are equal', () => {
    expect(translation(one({ title: { id: 'MOVEit 2023', en: 'MOVEit 2023' } }), '')).toEqual([]);
  });
});
