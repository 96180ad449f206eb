import { expect, test } from 'vitest';
import { blockQuotes } from './blocks.ts';
import { extractStatements } from './index.ts';

const blocks = (text: string) => blockQuotes(text, 'en').map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'Corvex said in a statement:\nThe attackers copied one table of test accounts.',
    ['The attackers copied one table of test accounts.'],
  ],
  [
    'Kalong wrote on the forum:\nWe have their whole archive here.\nIt is not for sale to anyone.\nSend us your offer today.\nCorvex is a maker of flower pots in Alder.',
    ['We have their whole archive here.', 'It is not for sale to anyone.', 'Send us your offer today.'],
  ],
  [
    'Vale posted twice.\nThe portal is closed for tonight. pic.twitter.com/abc\n— Lee Vale (@leevale) May 3, 2021',
    ['The portal is closed for tonight.'],
  ],
  [
    'Vale posted twice.\nThe portal is closed. https://t.example/a t.co/b pic.twitter.com/c\n— Lee Vale (@leevale) May 3, 2021',
    ['The portal is closed.'],
  ],
])('sets off %j', (text, expected) => expect(blocks(text)).toEqual(expected));

test.each([
  'Corvex said the stolen files include:\nNames of all its customers',
  'The company sells three things:\nFlower pots for large gardens',
  'Corvex said in a statement:\n“The attackers copied one table.”',
  'Corvex said in a statement:\nThe leak was found on Monday, Vale said.\nNothing else is known so far.',
])('does not read a list, a marked quotation or the report itself as set off: %j', (text) =>
  expect(blocks(text)).toEqual([]),
);

test('a signature names the speaker of the whole post, the page its own block quotes', () => {
  const text =
    'The portal is closed for tonight.\nWe will open it again soon.\n— Governor Lee Vale (@leevale) May 3, 2021';
  expect(
    extractStatements({ text, lang: 'en', title: null, published: null }).map(({ kind, speaker }) => [
      kind,
      speaker,
    ]),
  ).toEqual([
    ['direct', 'Lee Vale'],
    ['direct', 'Lee Vale'],
  ]);
  const page = 'Corvex published a note.\nOur shop is closed until Friday.';
  const setOff = [{ start: 25, end: page.length }];
  expect(
    extractStatements({ text: page, lang: 'en', title: null, published: null, setOff }).map(
      ({ kind, text: words }) => [kind, words],
    ),
  ).toEqual([['direct', 'Our shop is closed until Friday.']]);
});
