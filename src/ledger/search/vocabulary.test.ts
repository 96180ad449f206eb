import { describe, expect, it } from 'vitest';
import { buildLedger } from '../build-ledger.ts';
import { newsroom } from './newsroom-fixture.ts';
import { openFiles } from './open-files.ts';
import { candidatesOf, partsOf } from './vocabulary.ts';
import { searchFiles } from './write-index.ts';

const opened = await openFiles(searchFiles(buildLedger(newsroom(500))));
const qualityOf = (typed: string, word: string, isLast = false): number =>
  candidatesOf(typed, isLast, [undefined, undefined], opened).find((one) => one.word === word)?.quality ?? 0;

describe('candidatesOf', () => {
  it.each([
    ['the word itself', 'cakrawala', 'cakrawala', 1, 1],
    ['a form of it', 'pemblokiran', 'memblokir', 0.8, 0.8],
    ['a short word itself', 'jkr', 'jkr', 1, 1],
    ['neighbours changed over in a word of three letters', 'jrk', 'jkr', 0.6, 0.6],
    ['changed over to a word that nobody has written', 'bnaka', 'banka', 0, 0],
    ['neighbours changed over in a long word', 'zyterx', 'zytrex', 0.6, 0.6],
    ['a letter too few', 'cakrawla', 'cakrawala', 0.3, 0.65],
    ['another word', 'cakrawala', 'zytrex', 0, 0],
    ['a word that differs too much', 'zabcex', 'zytrex', 0, 0],
  ])('%s: %s may mean %s', (_, typed, word, least, most) => {
    const quality = qualityOf(typed, word);
    expect(quality).toBeGreaterThanOrEqual(least);
    expect(quality).toBeLessThanOrEqual(most);
  });

  it('takes beginnings for the last word alone', () => {
    expect(qualityOf('zyt', 'zytrex', true)).toBe(0.7);
    expect(qualityOf('zyt', 'zytrex', false)).toBe(0);
  });

  it('joins what was typed apart', () => {
    const [first, second] = ['belanja', 'kilat'];
    const of = (typed: string, beside: [string | undefined, string | undefined]) =>
      candidatesOf(typed, false, beside, opened).find(({ word }) => word === 'belanjakilat')?.quality;
    expect(of(first, [undefined, second])).toBe(0.9);
    expect(of(second, [first, undefined])).toBe(0.9);
  });
});

describe('partsOf', () => {
  it.each([
    ['bankcakrawala', ['bank', 'cakrawala']],
    ['cakrawala', ['cakrawala']],
    ['bankqqqq', ['bankqqqq']],
  ])('%s', (typed, parts) => expect(partsOf(typed, opened)).toEqual(parts));
});
