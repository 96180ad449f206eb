import { describe, expect, it } from 'vitest';
import { isEditedByHand, sealOf, withSeal } from './seal.ts';

const record = { id: '0123456789ab', title: 'Bank Saga Bahari membantah', figures: [{ value: '43' }] };
const sealed = withSeal(record);
const written = JSON.stringify(sealed, null, 2);

describe('the seal of a record', () => {
  it('is its last key, and the same for the same record', () => {
    expect(Object.keys(sealed)).toEqual(['id', 'title', 'figures', 'seal']);
    expect(withSeal(sealed)).toEqual(sealed);
    expect(sealed.seal).toMatch(/^[0-9a-f]{12}$/);
    expect(sealOf(sealed)).toBe(sealOf(record));
  });

  it.each([
    ['a value', written.replace('membantah', 'mengakui')],
    ['a value deep inside', written.replace('"43"', '"44"')],
    ['a key that is gone', JSON.stringify({ id: record.id, title: record.title, seal: sealed.seal })],
    ['a key that is new', JSON.stringify({ ...sealed, note: 'x' })],
    ['the seal itself', written.replace(sealed.seal, '000000000000')],
  ])('does not fit when a person has changed %s', (_, text) => {
    expect(isEditedByHand(JSON.parse(text))).toBe(true);
  });

  it.each([
    ['as it was written', written],
    ['in other white space', JSON.stringify(sealed, null, 7)],
    ['of a version without seals', JSON.stringify(record)],
    ['that is a list', '[]'],
    ['that is null', 'null'],
    ['that is a word', '"seal"'],
  ])('says nothing against a file %s', (_, text) => {
    expect(isEditedByHand(JSON.parse(text))).toBe(false);
  });
});
